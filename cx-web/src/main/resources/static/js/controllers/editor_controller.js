import { Controller } from "@hotwired/stimulus"

// The open field of a text that is edited in place: Enter and leaving save, Escape gives up, Shift+Enter breaks the line.
export default class extends Controller {
  static targets = ["field", "unsaved"]
  static values = { refused: Boolean }

  connect() {
    // A field that was only carried to another place goes on as it was.
    if (this.element.dataset.before !== undefined) return
    this.element.dataset.before = this.fieldTarget.value.trim()
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
