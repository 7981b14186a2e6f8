import { Controller } from "@hotwired/stimulus"

// Opens the choice of lanes to add; it knows after which lane.
export default class extends Controller {
  static values = { after: String }

  open() {
    const dialog = document.getElementById("add-lane")
    const after = dialog.querySelector("[name=after]")
    after.value = this.afterValue
    after.disabled = !this.afterValue
    dialog.showModal()
  }
}
