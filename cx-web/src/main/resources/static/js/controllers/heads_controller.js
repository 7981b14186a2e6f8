import { Controller } from "@hotwired/stimulus"

// On a small screen the map is a list of steps; the heads of its lanes, to be arranged, come up above it when they are asked for.
export default class extends Controller {
  static targets = ["toggle"]

  toggle() {
    this.isOpen = !this.isOpen
    this.show()
    if (this.isOpen) document.getElementById("map-lanes").scrollIntoView({ block: "nearest" })
  }

  show() {
    this.element.classList.toggle("map-heads", Boolean(this.isOpen))
    if (this.hasToggleTarget) this.toggleTarget.setAttribute("aria-expanded", Boolean(this.isOpen))
  }
}
