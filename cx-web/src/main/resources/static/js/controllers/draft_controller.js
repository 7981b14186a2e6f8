import { Controller } from "@hotwired/stimulus"

// Keeps what is typed in this browser until it is sent, so that a closed panel, tab or session costs nobody a word; and the version
// that it was typed on, so that what others have changed meanwhile is not overwritten unseen.
export default class extends Controller {
  static targets = ["field"]
  static values = { key: String, focuses: Boolean }

  connect() {
    const isRefused = this.fieldTarget.matches("[aria-invalid=true]")
    if (!isRefused) this.restore(localStorage.getItem(this.name))
    if (isRefused || this.focusesValue) this.fieldTarget.focus()
    // Heard also where the form has left the page before the answer came.
    for (const name of ["htmx:beforeOnLoad", "cx:answered"]) this.element.addEventListener(name, event => this.sent(event))
  }

  get name() {
    return `cx-draft ${this.keyValue}`
  }

  restore(kept) {
    if (!kept) return
    const { text, ...others } = JSON.parse(kept)
    this.fieldTarget.value = text
    for (const [name, value] of Object.entries(others)) if (this.element.elements[name]) this.element.elements[name].value = value
    this.element.setAttribute("data-dirty", "")
  }

  keep() {
    const others = [...new FormData(this.element)].filter(([name]) => !name.startsWith("_"))
    const values = { ...Object.fromEntries(others), text: this.fieldTarget.value }
    if (values.text || this.element.elements.version) localStorage.setItem(this.name, JSON.stringify(values))
    else this.drop()
  }

  drop() {
    localStorage.removeItem(this.name)
  }

  // What would be typed while it is on its way would not be sent.
  sending() {
    this.fieldTarget.readOnly = true
  }

  answered() {
    this.fieldTarget.readOnly = false
  }

  sent(event) {
    const { status } = event.detail.xhr
    if (event.target === this.element && status >= 200 && status < 300) this.drop()
  }

  key(event) {
    if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey) || event.isComposing) return
    event.preventDefault()
    this.element.requestSubmit()
  }
}
