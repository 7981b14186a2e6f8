import { Controller } from "@hotwired/stimulus"
import { announce } from "../helpers/announce.js"

// Copies the text of a field. Without a clipboard (no TLS) the text is selected, to be copied by hand.
export default class extends Controller {
  static targets = ["source"]
  static values = { done: String }

  async copy() {
    this.sourceTarget.focus()
    this.sourceTarget.select()
    if (!navigator.clipboard) return
    await navigator.clipboard.writeText(this.sourceTarget.value)
    announce(this.doneValue)
  }
}
