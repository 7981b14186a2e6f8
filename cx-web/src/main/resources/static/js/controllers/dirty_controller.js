import { Controller } from "@hotwired/stimulus"

// Warns before a page with unsaved text is left.
export default class extends Controller {
  connect() {
    // What came back with an error was typed, too.
    this.dirty = this.element.querySelector("[aria-invalid=true]") !== null
    this.touch = () => { this.dirty = true }
    this.sent = () => { this.dirty = false }
    this.leave = event => { if (this.dirty) event.preventDefault() }
    this.element.addEventListener("input", this.touch)
    this.element.addEventListener("submit", this.sent)
    window.addEventListener("beforeunload", this.leave)
  }

  disconnect() {
    this.element.removeEventListener("input", this.touch)
    this.element.removeEventListener("submit", this.sent)
    window.removeEventListener("beforeunload", this.leave)
  }
}
