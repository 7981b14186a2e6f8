import { Controller } from "@hotwired/stimulus"

// A message that goes by itself, unless it must stay, is pointed at or has the focus.
export default class extends Controller {
  static values = { stay: Boolean, after: { type: Number, default: 6000 } }

  connect() {
    if (!this.stayValue) this.timer = setTimeout(() => this.leave(), this.afterValue)
  }

  disconnect() {
    clearTimeout(this.timer)
  }

  leave() {
    if (this.element.matches(":hover, :focus-within")) this.timer = setTimeout(() => this.leave(), 2000)
    else this.close()
  }

  close() {
    this.element.remove()
  }
}
