import { Controller } from "@hotwired/stimulus"

// Refuses a file that is too large before it is sent, and shows how much of it has arrived.
export default class extends Controller {
  static targets = ["file", "error", "bar"]
  static values = { limit: Number, tooLarge: String }

  check() {
    const file = this.fileTarget.files[0]
    const tooLarge = file && file.size > this.limitValue
    this.fileTarget.setCustomValidity(tooLarge ? this.tooLargeValue : "")
    this.fileTarget.setAttribute("aria-invalid", Boolean(tooLarge))
    this.errorTarget.hidden = !tooLarge
    this.errorTarget.textContent = tooLarge ? this.tooLargeValue : ""
  }

  progress({ detail }) {
    if (!detail.lengthComputable || detail.total === 0) return
    this.barTarget.hidden = false
    this.barTarget.value = 100 * detail.loaded / detail.total
  }

  /** What has not arrived is sent again from its beginning. */
  answered({ detail }) {
    if (detail.successful) return
    this.barTarget.hidden = true
    this.barTarget.value = 0
  }
}
