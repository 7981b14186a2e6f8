import { Controller } from "@hotwired/stimulus"

// The small form that records a touchpoint in a cell: Escape and Cancel give up.
export default class extends Controller {
  key(event) {
    event.stopPropagation()
    if (event.key === "Escape") this.cancel()
  }

  cancel() {
    const cell = this.element.closest("[role=gridcell]")
    this.element.closest(".picker").remove()
    cell.focus()
  }
}
