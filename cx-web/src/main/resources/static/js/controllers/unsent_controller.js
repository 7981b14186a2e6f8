import { Controller } from "@hotwired/stimulus"
import { draftOf } from "./draft_controller.js"

// Says where a draft waits to be sent, while its form is not there.
export default class extends Controller {
  static values = { key: String }

  connect() {
    this.element.hidden = !draftOf(this.keyValue)
  }
}
