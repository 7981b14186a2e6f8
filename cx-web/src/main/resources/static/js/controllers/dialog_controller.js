import { Controller } from "@hotwired/stimulus"

// Opens the native dialog inside. dialog#open shows it; dialog#ask holds a form's sending back until it is confirmed.
export default class extends Controller {
  static targets = ["dialog"]

  open(event) {
    event?.preventDefault()
    this.dialogTarget.showModal()
  }

  ask(event) {
    if (!this.dialogTarget.open) this.open(event)
  }

  close() {
    this.dialogTarget.close()
  }

  outside(event) {
    if (event.target === this.dialogTarget) this.close()
  }
}
