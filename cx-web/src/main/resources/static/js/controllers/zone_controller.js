import { Controller } from "@hotwired/stimulus"

// Proposes the zone of this browser in a list of zones that nobody has chosen from yet.
export default class extends Controller {
  connect() {
    const list = this.element.querySelector("select")
    const own = Intl.DateTimeFormat().resolvedOptions().timeZone
    const untouched = list.value === "UTC"
    if (untouched && [...list.options].some(option => option.value === own)) list.value = own
  }
}
