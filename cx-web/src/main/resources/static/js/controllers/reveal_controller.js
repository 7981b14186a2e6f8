import { Controller } from "@hotwired/stimulus"

// Leads to the one that the address is about.
export default class extends Controller {
  static targets = ["shown"]

  shownTargetConnected(shown) {
    shown.focus({ preventScroll: true })
    shown.scrollIntoView({ block: "center" })
  }
}
