import { Controller } from "@hotwired/stimulus"
import { CELL } from "../helpers/cards.js"
import { renewCsrf } from "../helpers/csrf.js"
import { forgetWords, keepWords, leaveWords } from "../helpers/words.js"
import { isWriting } from "../helpers/writing.js"

// The open field of a text that is edited in place: Enter and leaving save, Escape gives up, Shift+Enter breaks the line;
// Tab saves and goes on to the next one, Ctrl+Enter to another card. Until it is saved the browser keeps what was typed.
export default class extends Controller {
  static targets = ["field", "unsaved", "long"]
  static values = { refused: Boolean, most: Number, long: String }

  connect() {
    // A field that was only carried to another place goes on as it was.
    if (this.element.dataset.before !== undefined) return
    this.element.dataset.before = (this.element.dataset.stored ?? this.fieldTarget.value).trim()
    if (this.refusedValue || this.isChanged && !this.element.matches("[data-kept]")) this.keep()
    // A refused field comes back; whoever has gone on to write elsewhere stays there.
    if (this.refusedValue && isWriting()) return
    this.fieldTarget.focus()
    if (this.fieldTarget.matches("input") && !this.refusedValue) this.fieldTarget.select()
    else this.fieldTarget.setSelectionRange(this.fieldTarget.value.length, this.fieldTarget.value.length)
  }

  get cell() {
    return this.element.closest(CELL)
  }

  get address() {
    return this.element.getAttribute("action")
  }

  get isChanged() {
    return this.fieldTarget.value.trim() !== this.element.dataset.before
  }

  keep() {
    this.keeps = true
    const step = this.cell?.closest(".map-step")?.querySelector(".step-name")?.textContent.trim()
    const lane = document.querySelector(`#lane-head-${this.cell?.dataset.lane} .lane-name`)?.textContent.trim()
    const where = [step, lane].filter(Boolean).join(" · ") || this.element.dataset.before
    const { before } = this.element.dataset
    keepWords(this.address, { text: this.fieldTarget.value, before, version: this.element.querySelector("[name=version]").value, where })
  }

  key(event) {
    event.stopPropagation()
    if (event.isComposing) return
    const again = event.key === "Enter" && (event.ctrlKey || event.metaKey) && this.fieldTarget.matches("textarea")
    if ((event.key === "Tab" || again) && event.target === this.fieldTarget && this.cell) {
      this.onward(event, again ? "again" : event.shiftKey ? "back" : "on")
    } else if (event.key === "Enter" && !event.shiftKey && event.target === this.fieldTarget) {
      event.preventDefault()
      this.returnTo = this.cell?.id
      this.save()
    } else if (event.key === "Escape") {
      event.preventDefault()
      this.cancel()
    }
  }

  onward(event, where) {
    const { cell } = this
    event.preventDefault()
    this.save()
    this.dispatch("onward", { target: cell, detail: { where } })
  }

  /** What is far too long would make the page slow, and be refused anyway. */
  paste(event) {
    const { value, selectionStart, selectionEnd } = this.fieldTarget
    const text = event.clipboardData.getData("text/plain")
    const fits = value.length - (selectionEnd - selectionStart) + text.length <= this.mostValue
    this.longTarget.hidden = fits
    this.longTarget.textContent = fits ? "" : this.longValue
    if (!fits) event.preventDefault()
  }

  /** Pressing a button does not leave the field, also where buttons take no focus. */
  hold(event) {
    event.preventDefault()
  }

  left(event) {
    if (this.element.contains(event.relatedTarget) || this.refusedValue || this.sending || this.element.dataset.moving) return
    this.save()
  }

  save() {
    if (this.sending) return
    if (this.refusedValue || this.isChanged) return this.element.requestSubmit()
    forgetWords(this.address)
    this.cancel()
  }

  sent() {
    // What would be typed now is not on its way any more.
    this.sending = this.fieldTarget.readOnly = true
    this.element.dataset.sent = ""
    this.unsavedTarget.hidden = true
    const id = this.returnTo
    if (!id) return
    this.returnTo = null
    // Whoever has gone on to write elsewhere stays there.
    this.back = () => {
      const cell = document.getElementById(id)
      if (!isWriting() && !cell?.querySelector(".editor")) cell?.focus()
    }
    document.addEventListener("cx:patched", this.back, { once: true })
  }

  // Nobody answered, the session has ended, or the server failed: the words stay, to be sent again.
  async answered({ detail }) {
    const { status } = detail.xhr
    if (status >= 200 && status < 300) return
    document.removeEventListener("cx:patched", this.back)
    // The refused field that has taken its place keeps them under its own address.
    if (!this.element.isConnected) return forgetWords(this.address)
    this.sending = this.fieldTarget.readOnly = false
    delete this.element.dataset.sent
    this.unsavedTarget.hidden = false
    this.unsent = status === 0 || status === 401 || status >= 500
    this.signedOut = status === 401
    if (status === 403) await renewCsrf()
  }

  async again() {
    if (!this.unsent || document.hidden) return
    if (this.signedOut) await renewCsrf()
    this.save()
  }

  /** What is on its way cannot be called back; and words that were kept before stay on offer. */
  cancel() {
    if (this.sending) return
    const cell = this.cell
    this.sending = true
    if (this.keeps) forgetWords(this.address)
    else leaveWords(this.address)
    this.element.parentElement.querySelector(":scope > [data-edit][hidden]")?.removeAttribute("hidden")
    this.element.remove()
    cell?.focus()
  }
}
