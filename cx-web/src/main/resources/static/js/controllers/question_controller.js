import { Controller } from "@hotwired/stimulus"
import { anchor, giveFocus } from "../helpers/focus.js"
import { isTaken } from "../helpers/send.js"

// A dialog that asks something: it closes when an answer was taken, before the map is drawn, since an open one is left alone. Where
// the question is fetched, it opens when that has arrived.
export default class extends Controller {
  connect() {
    this.done = event => { if (isTaken(event.detail.xhr) && event.detail.requestConfig.verb !== "get") this.element.close() }
    // The menu that asked may be closed by now, and does not take the focus back.
    this.closed = () => { if (this.back !== undefined) giveFocus(document.getElementById(this.back)) }
    this.element.addEventListener("htmx:beforeOnLoad", this.done)
    this.element.addEventListener("close", this.closed)
  }

  disconnect() {
    this.element.removeEventListener("htmx:beforeOnLoad", this.done)
    this.element.removeEventListener("close", this.closed)
  }

  open(event) {
    if (event.target !== this.element || this.element.open) return
    this.back = anchor()
    this.element.showModal()
  }

  close() {
    this.element.close()
  }
}
