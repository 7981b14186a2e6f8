import { Controller } from "@hotwired/stimulus"

// The open field of a text that is edited in place: Enter and leaving save, Escape gives up, Shift+Enter breaks the line;
// Tab saves and goes on to the next one, Ctrl+Enter to another card.
export default class extends Controller {
  static targets = ["field", "unsaved", "long"]
  static values = { refused: Boolean, most: Number, long: String }

  connect() {
    // A field that was only carried to another place goes on as it was.
    if (this.element.dataset.before !== undefined) return
    this.element.dataset.before = (this.element.dataset.stored ?? this.fieldTarget.value).trim()
    this.fieldTarget.focus()
    if (this.fieldTarget.matches("input") && !this.refusedValue) this.fieldTarget.select()
    else this.fieldTarget.setSelectionRange(this.fieldTarget.value.length, this.fieldTarget.value.length)
  }

  get cell() {
    return this.element.closest("[role=gridcell], [role=rowheader], [role=columnheader]")
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

  left(event) {
    if (this.element.contains(event.relatedTarget) || this.refusedValue || this.sending || this.element.dataset.moving) return
    this.save()
  }

  save() {
    if (!this.refusedValue && this.fieldTarget.value.trim() === this.element.dataset.before) this.cancel()
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

  failed() {
    this.sending = false
    this.unsavedTarget.hidden = false
  }

  cancel() {
    const cell = this.cell
    this.sending = true
    this.element.parentElement.querySelector(":scope > [data-edit][hidden]")?.removeAttribute("hidden")
    this.element.remove()
    cell?.focus()
  }
}
