import { Controller } from "@hotwired/stimulus"
import { isTaken } from "../helpers/send.js"

// A dialog that asks something: it closes when an answer was taken, before the map is drawn, since an open one is left alone. Where
// the question is fetched, it opens when that has arrived.
export default class extends Controller {
  connect() {
    this.done = event => { if (isTaken(event.detail.xhr) && event.detail.requestConfig.verb !== "get") this.element.close() }
    this.element.addEventListener("htmx:beforeOnLoad", this.done)
  }

  disconnect() {
    this.element.removeEventListener("htmx:beforeOnLoad", this.done)
  }

  open(event) {
    if (event.target === this.element && !this.element.open) this.element.showModal()
  }

  close() {
    this.element.close()
  }
}
