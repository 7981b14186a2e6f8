import { Controller } from "@hotwired/stimulus"

// Says whether everything is saved. Reading is not its business.
export default class extends Controller {
  static targets = ["state"]

  connect() {
    this.open = 0
    this.leave = event => { if (this.open > 0 || this.element.querySelector(".editor")) event.preventDefault() }
    window.addEventListener("beforeunload", this.leave)
  }

  disconnect() {
    window.removeEventListener("beforeunload", this.leave)
  }

  sending(event) {
    if (event.detail.requestConfig.verb === "get") return
    this.open += 1
    this.say("saving")
  }

  answered(event) {
    if (event.detail.requestConfig.verb === "get") return
    this.open = Math.max(0, this.open - 1)
    if (!event.detail.successful) this.say("failed")
    else if (this.open === 0) this.say("saved")
  }

  failed() {
    this.say("failed")
  }

  say(state) {
    if (!this.hasStateTarget) return
    this.stateTarget.dataset.state = state
    this.stateTarget.textContent = this.stateTarget.dataset[state]
  }
}
