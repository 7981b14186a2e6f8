import { Controller } from "@hotwired/stimulus"

// Keeps what is typed in this browser until it is sent, so that a closed panel, tab or session costs nobody a word.
export default class extends Controller {
  static targets = ["field"]
  static values = { key: String }

  connect() {
    const kept = localStorage.getItem(this.name)
    if (kept && !this.fieldTarget.matches("[aria-invalid=true]")) this.fieldTarget.value = kept
    if (this.fieldTarget.matches("[aria-invalid=true]") || this.element.elements.version) this.fieldTarget.focus()
  }

  get name() {
    return `cx-draft ${this.keyValue}`
  }

  keep() {
    if (this.fieldTarget.value) localStorage.setItem(this.name, this.fieldTarget.value)
    else this.drop()
  }

  drop() {
    localStorage.removeItem(this.name)
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
