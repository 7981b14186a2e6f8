import { Controller } from "@hotwired/stimulus"

// What can be put into a cell is offered by a plain button that names a controller of the page and what it does: one listener
// serves the thousand of them that a large map has.
export default class extends Controller {
  click({ target }) {
    const button = target.closest("[data-add]")
    if (!button) return
    const [name, act] = button.dataset.add.split("#")
    this.application.getControllerForElementAndIdentifier(this.element.closest("main"), name)[act]({ target: button, params: button.dataset })
  }
}
