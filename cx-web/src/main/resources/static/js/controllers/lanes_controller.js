import { Controller } from "@hotwired/stimulus"
import { openDialog } from "../helpers/focus.js"

// Opens the choice of lanes to add; it knows after or before which lane.
export default class extends Controller {
  static values = { after: String, before: String }

  open() {
    const dialog = document.getElementById("add-lane")
    for (const side of ["after", "before"]) {
      const field = dialog.querySelector(`[name=${side}]`)
      field.value = this[`${side}Value`]
      field.disabled = !field.value
    }
    openDialog(dialog)
  }
}
