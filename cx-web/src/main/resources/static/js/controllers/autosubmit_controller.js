import { Controller } from "@hotwired/stimulus"

// A filter form that sends itself: when something is chosen, a little after the last typed letter, and with a date when it is left.
// The page that answers goes on where this one was, also with letters that were typed while it was on its way.
const NAME = "cx-typing", SOON = 15_000
const TYPED = "input[type=search], input[type=text], textarea", BOX = "[type=checkbox], [type=radio]", DATE = "[type=date]"

export default class extends Controller {
  static values = { delay: { type: Number, default: 350 } }

  connect() {
    this.input = ({ target }) => { if (target.matches(TYPED)) this.soon() }
    this.changed = ({ target }) => {
      // Browsers take a date for complete, and changed, at each of its digits.
      if (target.matches(DATE)) this.dated = true
      else if (!target.matches(TYPED)) this.send()
    }
    this.left = ({ target, relatedTarget }) => {
      const goesOn = relatedTarget?.matches(DATE) && this.element.contains(relatedTarget)
      if (this.dated && target.matches(DATE) && !goesOn && this.element.checkValidity()) this.send()
    }
    this.submitted = () => {
      clearTimeout(this.timer)
      this.sent = true
      this.unsent = this.dated = false
    }
    this.hidden = () => this.keep()
    this.element.addEventListener("input", this.input)
    this.element.addEventListener("change", this.changed)
    this.element.addEventListener("focusout", this.left)
    this.element.addEventListener("submit", this.submitted)
    window.addEventListener("pagehide", this.hidden)
    this.goOn()
    // What was typed before this script was there counts, too.
    if (this.fields.some(field => field.matches(TYPED) && field.value !== field.defaultValue)) this.soon()
  }

  disconnect() {
    clearTimeout(this.timer)
    this.element.removeEventListener("input", this.input)
    this.element.removeEventListener("change", this.changed)
    this.element.removeEventListener("focusout", this.left)
    this.element.removeEventListener("submit", this.submitted)
    window.removeEventListener("pagehide", this.hidden)
  }

  get fields() {
    return [...this.element.elements].filter(field => field.name && field.type !== "hidden")
  }

  get menus() {
    return [...this.element.querySelectorAll("details")]
  }

  soon() {
    clearTimeout(this.timer)
    this.unsent = true
    this.timer = setTimeout(() => this.send(), this.delayValue)
  }

  send() {
    this.element.requestSubmit()
  }

  keep() {
    if (!this.sent) return
    const { name, value, selectionStart, selectionEnd } = this.element.contains(document.activeElement) ? document.activeElement : {}
    sessionStorage.setItem(NAME, JSON.stringify({
      at: Date.now(),
      path: location.pathname,
      menu: this.menus.findIndex(menu => menu.open),
      focus: { name, value, selectionStart, selectionEnd },
      unsent: (this.unsent || this.dated) && this.fields.filter(field => !field.matches(BOX)).map(field => [field.name, field.value]),
      dated: this.dated,
    }))
  }

  goOn() {
    const { at, path, menu, focus, unsent, dated } = JSON.parse(sessionStorage.getItem(NAME)) ?? {}
    sessionStorage.removeItem(NAME)
    if (path !== location.pathname || at < Date.now() - SOON) return
    for (const [name, value] of unsent || []) for (const field of this.fields) if (field.name === name) field.value = value
    this.dated = dated
    if (menu >= 0 && this.menus[menu]) this.menus[menu].open = true
    const field = this.fields.find(one => one.name === focus.name && (!one.matches(BOX) || one.value === focus.value))
    field?.focus()
    if (field?.matches(TYPED)) field.setSelectionRange(focus.selectionStart, focus.selectionEnd)
  }
}
