import { Controller } from "@hotwired/stimulus"

// Shows and hides the curves of further personas. What is hidden stands on the frame, which stays when pieces come anew.
export default class extends Controller {
  static targets = ["box"]

  boxTargetConnected(box) {
    box.checked = !this.element.classList.contains(`without-line-${box.value}`)
  }

  toggle({ target }) {
    this.element.classList.toggle(`without-line-${target.value}`, !target.checked)
  }
}
