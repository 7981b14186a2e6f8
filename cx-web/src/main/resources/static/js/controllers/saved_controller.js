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
    const { status } = event.detail.xhr
    if (status < 200 || status >= 400) this.say(navigator.onLine ? "failed" : "offline")
    else if (this.open === 0) this.say("saved")
  }

  offline() {
    this.say("offline")
  }

  online() {
    this.say(this.element.querySelector(".editor") ? "failed" : "saved")
  }

  say(state) {
    if (!this.hasStateTarget) return
    this.stateTarget.dataset.state = state
    this.stateTarget.textContent = this.stateTarget.dataset[state]
  }
}
