import Combobox from "./combobox_controller.js"

// Names people in a text: what follows an @ is searched for, and the chosen name takes its place.
const ASKED = /(?:^|[^\p{L}\p{N}])@([\p{L}\p{N}][^@\n]{0,60}|)$/u

export default class extends Combobox {
  connect() {
    // A text of several lines stays one for screen readers, and has a list beside it.
    this.inputTarget.setAttribute("aria-autocomplete", "list")
    this.inputTarget.setAttribute("aria-haspopup", "listbox")
    this.watch()
  }

  get query() {
    return ASKED.exec(this.inputTarget.value.slice(0, this.inputTarget.selectionStart))?.[1] ?? null
  }

  search() {
    if (this.query === null) this.close()
    else super.search()
  }

  async load() {
    if (this.query === null) return
    await super.load()
    this.tell()
  }

  get first() {
    return this.options.length ? 0 : -1
  }

  key(event) {
    if (event.isComposing || event.ctrlKey || event.metaKey) return
    if (event.key === "Tab" && this.options.length && !event.shiftKey) {
      event.preventDefault()
      this.choose(this.options[this.at])
    } else if (this.options.length) super.key(event)
  }

  choose(option) {
    if (this.query === null) return this.close()
    const field = this.inputTarget
    const to = field.selectionStart
    field.setRangeText(`@${option.dataset.label} `, to - this.query.length - 1, to, "end")
    this.close()
    field.focus()
    field.dispatchEvent(new Event("input", { bubbles: true }))
  }

  close() {
    super.close()
    this.tell()
  }

  tell() {
    this.inputTarget.removeAttribute("aria-expanded")
    if (this.options.length) this.inputTarget.setAttribute("aria-controls", this.listTarget.id)
    else this.inputTarget.removeAttribute("aria-controls")
  }
}
