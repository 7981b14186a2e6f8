import { Controller } from "@hotwired/stimulus"

// A filter form that sends itself when something is chosen, and a little after the last typed letter.
export default class extends Controller {
  static values = { delay: { type: Number, default: 350 } }

  connect() {
    this.changed = event => { if (!this.typed(event.target)) this.send() }
    this.input = event => { if (this.typed(event.target)) this.soon() }
    this.element.addEventListener("change", this.changed)
    this.element.addEventListener("input", this.input)
    const typing = this.element.querySelector(`[data-autosubmit-keep-focus][name="${sessionStorage.getItem("cx-typing")}"]`)
    sessionStorage.removeItem("cx-typing")
    if (typing) {
      typing.focus()
      typing.setSelectionRange(typing.value.length, typing.value.length)
    }
    // What was typed before this script was there counts, too.
    if ([...this.element.querySelectorAll("[data-autosubmit-keep-focus]")].some(field => field.value !== field.defaultValue)) this.soon()
  }

  disconnect() {
    clearTimeout(this.timer)
    this.element.removeEventListener("change", this.changed)
    this.element.removeEventListener("input", this.input)
  }

  typed(field) {
    return field.matches("input[type=search], input[type=text], textarea")
  }

  soon() {
    clearTimeout(this.timer)
    this.timer = setTimeout(() => this.send(), this.delayValue)
  }

  send() {
    clearTimeout(this.timer)
    const active = document.activeElement
    if (active?.matches("[data-autosubmit-keep-focus]")) sessionStorage.setItem("cx-typing", active.name)
    this.element.requestSubmit()
  }
}
