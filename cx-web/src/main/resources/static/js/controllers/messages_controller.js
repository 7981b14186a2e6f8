import { Controller } from "@hotwired/stimulus"
import { askedAt } from "../helpers/turn.js"

// Shows what scripts announce: news quietly, problems at once. The texts come from the page, in its language.
export default class extends Controller {
  static targets = ["news", "problems", "template"]
  static values = { offline: String, failed: String, ended: String, signedOut: String, signIn: String, signInAt: String, undo: String }

  begun = new WeakMap()

  connect() {
    this.onNews = event => this.news(event.detail)
    this.onProblem = event => this.problem(event.detail)
    // The next act is another one: what was offered for the last is over.
    this.onAct = event => {
      if (event.detail.requestConfig.verb === "get") return
      this.begun.set(event.detail.xhr, performance.now())
      for (const button of this.newsTarget.querySelectorAll(".toast-act")) button.closest(".toast").remove()
      for (const error of document.querySelectorAll("dialog:modal .error[role=alert]")) error.hidden = true
    }
    // What is done now did work: what did not before is over. What has failed since this was asked for is another thing.
    this.onDone = ({ detail: { xhr, successful, requestConfig } }) => {
      if (!successful || requestConfig.verb === "get") return
      const asked = askedAt(xhr) ?? this.begun.get(xhr)
      for (const toast of this.problemsTarget.querySelectorAll(".toast")) if (!(toast.dataset.since > asked)) toast.remove()
    }
    document.addEventListener("htmx:afterRequest", this.onDone)
    document.addEventListener("htmx:beforeRequest", this.onAct)
    document.addEventListener("cx:news", this.onNews)
    document.addEventListener("cx:problem", this.onProblem)
  }

  disconnect() {
    document.removeEventListener("htmx:afterRequest", this.onDone)
    document.removeEventListener("htmx:beforeRequest", this.onAct)
    document.removeEventListener("cx:news", this.onNews)
    document.removeEventListener("cx:problem", this.onProblem)
  }

  news({ text, act }) {
    const paragraph = this.show(text, this.newsTarget, false)
    if (act) paragraph.append(" ", this.button(act))
  }

  button(act) {
    const button = document.createElement("button")
    button.className = "button button-small toast-act"
    button.textContent = this.undoValue
    button.addEventListener("click", () => {
      button.closest(".toast").remove()
      document.dispatchEvent(new CustomEvent(act))
    })
    return button
  }

  problem({ kind, text }) {
    const message = text || this[`${kind}Value`]
    const dialog = [...document.querySelectorAll("dialog:modal")].at(-1)
    const paragraph = dialog ? this.within(dialog, message) : this.show(message, this.problemsTarget, true)
    if (kind === "signedOut") paragraph.append(" ", this.signInLink())
  }

  /** What stands behind an open dialog is neither seen nor heard. */
  within(dialog, text) {
    const paragraph = dialog.querySelector(".error[role=alert]") ?? document.createElement("p")
    if (!paragraph.isConnected) {
      paragraph.className = "error"
      paragraph.setAttribute("role", "alert")
      const last = dialog.querySelector(".dialog-actions")
      if (last) last.before(paragraph)
      else dialog.append(paragraph)
    }
    paragraph.hidden = false
    paragraph.textContent = text
    dialog.addEventListener("close", () => { paragraph.hidden = true }, { once: true })
    return paragraph
  }

  show(text, list, isProblem) {
    for (const old of list.querySelectorAll("p")) {
      if (old.dataset.text === text) old.closest(".toast").remove()
    }
    const toast = this.templateTarget.content.firstElementChild.cloneNode(true)
    if (!isProblem) {
      toast.classList.remove("toast-problem")
      toast.querySelector(".icon").remove()
      toast.removeAttribute("data-toast-stay-value")
    }
    const paragraph = toast.querySelector("p")
    paragraph.dataset.text = text
    paragraph.textContent = text
    toast.dataset.since = performance.now()
    list.append(toast)
    return paragraph
  }

  // In a new tab: what was typed here stays.
  signInLink() {
    const link = document.createElement("a")
    link.href = this.signInAtValue
    link.target = "_blank"
    link.textContent = this.signInValue
    return link
  }
}
