import { Controller } from "@hotwired/stimulus"

// A text or a choice: while something is chosen, the text is out of the way.
export default class extends Controller {
  static targets = ["text", "choice"]

  connect() {
    this.choose()
  }

  choose() {
    this.textTarget.hidden = this.choiceTarget.value !== ""
  }
}
