import { Controller } from "@hotwired/stimulus"

// A dialog whose question is fetched: it opens when the question has arrived, and closes when an answer was taken.
export default class extends Controller {
  connect() {
    this.done = event => { if (event.detail.successful && event.detail.requestConfig.verb !== "get") this.element.close() }
    this.element.addEventListener("htmx:afterRequest", this.done)
  }

  disconnect() {
    this.element.removeEventListener("htmx:afterRequest", this.done)
  }

  open(event) {
    if (event.target === this.element && !this.element.open) this.element.showModal()
  }

  close() {
    this.element.close()
  }
}
