import { Controller } from "@hotwired/stimulus"

export default class extends Controller {
  static values = { now: Boolean }

  async connect() {
    if (!this.nowValue) return
    await document.fonts.ready
    await Promise.all([...document.images].map(image => image.decode().catch(() => {})))
    this.print()
  }

  print() {
    window.print()
  }
}
