import { Controller } from "@hotwired/stimulus"

// The question before something is removed: it opens when it arrives and goes when it is answered.
export default class extends Controller {
  connect() {
    this.element.showModal()
    this.answered = event => { if (event.detail.successful && event.detail.requestConfig.verb === "delete") this.close() }
    this.element.addEventListener("htmx:afterRequest", this.answered)
    this.element.addEventListener("close", () => this.element.remove())
  }

  close() {
    this.element.close()
  }
}
