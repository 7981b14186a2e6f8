import { Controller } from "@hotwired/stimulus"
import { isPatch } from "../helpers/patch.js"

// A dialog that the server has sent: it opens by itself, and goes when what it asked is done.
export default class extends Controller {
  connect() {
    this.back = document.activeElement
    this.element.showModal()
  }

  answered(event) {
    if (event.detail.successful && isPatch(event.detail.xhr.responseText)) this.close()
  }

  close() {
    this.element.close()
    this.element.remove()
    if (this.back?.isConnected) this.back.focus()
  }
}
