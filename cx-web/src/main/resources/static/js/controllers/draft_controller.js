import { Controller } from "@hotwired/stimulus"
import htmx from "htmx"
import { keep, kept } from "../helpers/kept.js"

// Keeps what is typed in this browser until it is sent, so that a closed panel, tab or session costs nobody a word; and the version
// that it was typed on, so that what others have changed meanwhile is not overwritten unseen.
const DAYS = 30

const nameOf = key => `cx-draft ${key}`

/** What is kept under a key, without when; null for nothing, or for what is too old. */
export function draftOf(key) {
  const { at, ...values } = kept(nameOf(key), {})
  return !Object.keys(values).length || at < Date.now() - DAYS * 86_400_000 ? null : values
}

export default class extends Controller {
  static targets = ["field", "unsent"]
  static values = { key: String, focuses: Boolean, refused: Boolean }

  connect() {
    const wrong = this.element.querySelector("[aria-invalid=true]")
    const isRefused = this.refusedValue || wrong !== null
    // What was refused is drawn as it was typed, and still to be sent.
    this.drawn = isRefused ? null : this.values
    if (isRefused) this.tell(true)
    else this.restore()
    if (wrong ?? this.focusesValue) (wrong ?? this.fieldTarget).focus()
    // Heard also where the form has left the page before the answer came.
    for (const name of ["htmx:beforeOnLoad", "cx:answered"]) this.element.addEventListener(name, event => this.sent(event))
  }

  get name() {
    return nameOf(this.keyValue)
  }

  get values() {
    return Object.fromEntries([...new FormData(this.element)].filter(([name]) => !name.startsWith("_")))
  }

  isDrawn(values) {
    return JSON.stringify(values) === JSON.stringify(this.drawn)
  }

  restore() {
    const values = draftOf(this.keyValue)
    if (!values || this.isDrawn(values)) return this.drop()
    this.fill(values)
    this.element.setAttribute("data-dirty", "")
    this.tell(true)
    this.follow(values)
  }

  fill(values) {
    const { elements } = this.element
    for (const [name, value] of Object.entries(values)) if (elements[name]) elements[name].value = value
  }

  /** What can be chosen may depend on another choice. */
  async follow(values) {
    for (const list of this.element.querySelectorAll("select[hx-get]")) {
      if (values[list.name] === this.drawn[list.name]) continue
      await htmx.ajax("GET", list.getAttribute("hx-get"), { source: list, target: list.getAttribute("hx-target"), swap: "outerHTML" })
      for (const { name } of this.element.querySelectorAll(`${list.getAttribute("hx-target")} select`)) this.fill({ [name]: values[name] })
    }
  }

  keep() {
    const { values } = this
    const isNothing = !this.element.elements.version && this.fieldTarget.value === ""
    if (isNothing || this.isDrawn(values)) this.drop()
    else keep(this.name, { ...values, at: Date.now() })
    this.tell(!this.isDrawn(values))
  }

  /** Says that what is typed has not been sent. */
  tell(isUnsent) {
    if (this.hasUnsentTarget) this.unsentTarget.hidden = !isUnsent
  }

  drop() {
    localStorage.removeItem(this.name)
  }

  // What would be typed while it is on its way would not be sent.
  sending() {
    this.hold(true)
  }

  answered() {
    this.hold(false)
  }

  hold(isHeld) {
    for (const field of this.element.querySelectorAll("textarea, input:not([type=hidden], [type=radio])")) field.readOnly = isHeld
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
