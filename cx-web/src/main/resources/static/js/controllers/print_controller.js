import { Controller } from "@hotwired/stimulus"

export default class extends Controller {
  static values = { now: Boolean }

  async connect() {
    if (!this.nowValue) return
    await document.fonts.ready
    this.print()
  }

  print() {
    window.print()
  }
}
