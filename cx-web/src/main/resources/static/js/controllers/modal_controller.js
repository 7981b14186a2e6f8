import { Controller } from "@hotwired/stimulus"
import { anchor, giveFocus } from "../helpers/focus.js"
import { isPatch } from "../helpers/patch.js"

// A dialog that the server has sent: it opens by itself, and goes when what it asked is done. The focus goes back to where it came
// from, also where that has been drawn anew, or the dialog itself has been while it was asked.
export default class extends Controller {
  connect() {
    this.place.dataset.back ??= anchor() ?? ""
    // Escape closes it, too.
    this.element.addEventListener("cancel", event => {
      event.preventDefault()
      this.close()
    })
    this.element.showModal()
  }

  get place() {
    return document.getElementById("dialog")
  }

  answered(event) {
    if (event.detail.successful && isPatch(event.detail.xhr.responseText)) this.close()
  }

  close() {
    const { back } = this.place.dataset
    delete this.place.dataset.back
    this.element.close()
    this.element.remove()
    giveFocus(document.getElementById(back))
  }
}
