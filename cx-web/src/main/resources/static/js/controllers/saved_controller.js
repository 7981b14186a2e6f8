import { Controller } from "@hotwired/stimulus"
import { isTaken } from "../helpers/send.js"
import { waiting } from "../helpers/turn.js"

// Says whether everything is saved. Reading is not its business.
export default class extends Controller {
  static targets = ["state"]

  connect() {
    this.open = 0
    this.leave = event => { if (this.open > 0 || waiting() > 0 || this.element.querySelector(".editor, #panel form[data-dirty]:not(.comment-form)")) event.preventDefault() }
    window.addEventListener("beforeunload", this.leave)
  }

  disconnect() {
    window.removeEventListener("beforeunload", this.leave)
  }

  sending({ detail: { xhr, requestConfig } }) {
    if (requestConfig.verb === "get") return
    this.open += 1
    this.say("saving")
    // The request tells it by itself, also where the element that sent it has gone.
    xhr.addEventListener("loadend", () => this.answered(xhr))
  }

  answered(xhr) {
    this.open -= 1
    this.failed = !isTaken(xhr)
    if (this.failed) this.lost()
    else if (this.open === 0) this.say(this.isUnsaved ? "failed" : "saved")
  }

  offline() {
    this.lost()
  }

  online() {
    if (this.isWriting || this.failed) this.say("failed")
    else this.say("saved")
  }

  /** Words that are typed are kept; a move that nobody has taken is undone. */
  lost() {
    this.say(navigator.onLine ? "failed" : this.isWriting ? "offline" : "gone")
  }

  /** A field says that its words are still to be sent. */
  get isUnsaved() {
    return this.element.querySelector(".editor [data-editor-target=unsaved]:not([hidden])") !== null
  }

  get isWriting() {
    return this.element.querySelector(".editor") !== null
  }

  say(state) {
    if (!this.hasStateTarget) return
    this.stateTarget.dataset.state = state
    this.stateTarget.textContent = this.stateTarget.dataset[state]
  }
}
