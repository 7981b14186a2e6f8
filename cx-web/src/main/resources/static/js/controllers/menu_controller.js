import { Controller } from "@hotwired/stimulus"

// A <details> that behaves as a menu: Escape and a click or focus elsewhere close it, arrows move in it.
export default class extends Controller {
  connect() {
    this.outside = event => { if (this.element.open && !this.element.contains(event.target)) this.element.open = false }
    this.keys = event => this.key(event)
    document.addEventListener("click", this.outside)
    document.addEventListener("focusin", this.outside)
    this.element.addEventListener("keydown", this.keys)
  }

  disconnect() {
    document.removeEventListener("click", this.outside)
    document.removeEventListener("focusin", this.outside)
    this.element.removeEventListener("keydown", this.keys)
  }

  key(event) {
    if (event.key === "Escape" && this.element.open) {
      event.stopPropagation()
      this.element.open = false
      this.element.querySelector("summary").focus()
    } else if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      this.move(event)
    }
  }

  move(event) {
    const items = [...this.element.querySelectorAll(".menu-items :is(a, button):not(:disabled)")]
    if (!items.length || event.target.matches("input, textarea, select")) return
    event.preventDefault()
    this.element.open = true
    const step = event.key === "ArrowDown" ? 1 : -1
    const at = items.indexOf(document.activeElement)
    const next = at < 0 ? (step > 0 ? 0 : items.length - 1) : (at + step + items.length) % items.length
    items[next].focus()
  }
}
