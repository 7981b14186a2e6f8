import { Controller } from "@hotwired/stimulus"
import { renewCsrf } from "../helpers/csrf.js"
import { forgetWords, keepWords } from "../helpers/words.js"

// The open field of a text that is edited in place: Enter and leaving save, Escape gives up, Shift+Enter breaks the line.
// Until it is saved the browser keeps what was typed.
export default class extends Controller {
  static targets = ["field", "unsaved"]
  static values = { refused: Boolean }

  connect() {
    // A field that was only carried to another place goes on as it was.
    if (this.element.dataset.before !== undefined) return
    this.element.dataset.before = (this.element.dataset.stored ?? this.fieldTarget.value).trim()
    if (this.refusedValue || this.isChanged) this.keep()
    this.fieldTarget.focus()
    if (this.fieldTarget.matches("input") && !this.refusedValue) this.fieldTarget.select()
    else this.fieldTarget.setSelectionRange(this.fieldTarget.value.length, this.fieldTarget.value.length)
  }

  get cell() {
    return this.element.closest("[role=gridcell], [role=rowheader], [role=columnheader]")
  }

  get address() {
    return this.element.getAttribute("action")
  }

  get isChanged() {
    return this.fieldTarget.value.trim() !== this.element.dataset.before
  }

  keep() {
    const step = this.cell?.closest(".map-step")?.querySelector(".step-name")?.textContent.trim()
    const lane = document.querySelector(`#lane-head-${this.cell?.dataset.lane} .lane-name`)?.textContent.trim()
    const where = [step, lane].filter(Boolean).join(" · ") || this.element.dataset.before
    keepWords(this.address, { text: this.fieldTarget.value, version: this.element.querySelector("[name=version]").value, where })
  }

  key(event) {
    event.stopPropagation()
    if (event.isComposing) return
    if (event.key === "Enter" && !event.shiftKey && event.target === this.fieldTarget) {
      event.preventDefault()
      this.returnTo = this.cell?.id
      this.save()
    } else if (event.key === "Escape") {
      event.preventDefault()
      this.cancel()
    }
  }

  left(event) {
    if (this.element.contains(event.relatedTarget) || this.refusedValue || this.sending || this.element.dataset.moving) return
    this.save()
  }

  save() {
    if (!this.refusedValue && !this.isChanged) this.cancel()
    else this.element.requestSubmit()
  }

  sent() {
    this.sending = true
    this.unsavedTarget.hidden = true
    const id = this.returnTo
    if (id) document.addEventListener("cx:patched", () => {
      const cell = document.getElementById(id)
      if (!cell?.querySelector(".editor")) cell?.focus()
    }, { once: true })
  }

  // Nobody answered, the session has ended, or the server failed: the words stay, to be sent again.
  async answered({ detail }) {
    const { status } = detail.xhr
    if (status >= 200 && status < 300 || !this.element.isConnected) return
    this.sending = false
    this.unsavedTarget.hidden = false
    this.unsent = status === 0 || status === 401 || status >= 500
    this.signedOut = status === 401
    if (status === 403) await renewCsrf()
  }

  async again() {
    if (!this.unsent || this.sending || document.hidden) return
    if (this.signedOut) await renewCsrf()
    this.save()
  }

  cancel() {
    const cell = this.cell
    this.sending = true
    forgetWords(this.address)
    this.element.parentElement.querySelector(":scope > [data-edit][hidden]")?.removeAttribute("hidden")
    this.element.remove()
    cell?.focus()
  }
}
