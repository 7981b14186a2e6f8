import { Controller } from "@hotwired/stimulus"
import { send } from "../helpers/send.js"

// A point of the curve: arrow keys and dragging move it between -2 and +2, Delete takes it away.
const HIGHEST = 2

// What was chosen last for a point and is still on its way, and how often: answers to what was chosen before do not show.
const wanted = new Map(), turns = new Map()

export default class extends Controller {
  static values = { url: String }

  connect() {
    const { id } = this.element
    if (wanted.has(id)) this.show(wanted.get(id))
  }

  get value() {
    return this.element.matches(".point-none") ? null : Number(this.element.getAttribute("aria-valuenow"))
  }

  key(event) {
    const now = this.value ?? 0
    const to = { ArrowUp: now + 1, ArrowDown: now - 1, Home: -HIGHEST, End: HIGHEST, Delete: null, Backspace: null }[event.key]
    if (to === undefined && event.key !== "Enter" && event.key !== " ") return
    event.preventDefault()
    event.stopPropagation()
    this.set(to === undefined ? now : to)
  }

  grab(event) {
    if (event.button !== 0) return
    event.preventDefault()
    event.stopPropagation()
    this.element.focus()
    const box = this.element.parentElement.getBoundingClientRect()
    const { id } = this.element
    this.element.classList.add("point-held")
    let to = this.value
    const move = ({ clientY }) => {
      // The levels stand as the server draws them: from 9 % (+2) to 77 % (-2).
      const share = (clientY - box.top) / box.height
      to = Math.max(-HIGHEST, Math.min(HIGHEST, Math.round((0.43 - share) / 0.17)))
      this.now(id)?.show(to)
    }
    const drop = ({ type }) => {
      for (const [name, listener] of Object.entries(listeners)) removeEventListener(name, listener)
      const now = this.now(id)
      now?.element.classList.remove("point-held")
      if (type === "pointercancel") now?.show(former)
      else if (to !== null) now?.set(to, former)
    }
    const former = this.value
    const listeners = { pointermove: move, pointerup: drop, pointercancel: drop }
    for (const [name, listener] of Object.entries(listeners)) addEventListener(name, listener)
    if (this.value === null) move(event)
  }

  /** The point as it stands on the page now: it may be drawn anew while it is held. */
  now(id) {
    const element = document.getElementById(id)
    return element && this.application.getControllerForElementAndIdentifier(element, "point")
  }

  show(value) {
    this.element.className = this.element.className.replace(/at-\d/, `at-${(value ?? 0) + HIGHEST}`)
    this.element.classList.toggle("point-none", value === null)
    this.element.setAttribute("aria-valuenow", value ?? 0)
    this.element.dataset.value = value > 0 ? `+${value}` : `${value ?? ""}`.replace("-", "−")
  }

  set(value, former = this.value) {
    value = value === null ? null : Math.max(-HIGHEST, Math.min(HIGHEST, value))
    const { id } = this.element
    wanted.set(id, value)
    turns.set(id, (turns.get(id) ?? 0) + 1)
    this.show(value)
    send("POST", this.urlValue, this.element, { values: { value: value ?? "" } }).then(taken => {
      turns.set(id, turns.get(id) - 1)
      if (turns.get(id) === 0) wanted.delete(id)
      if (!taken) this.now(id)?.show(former)
    })
  }
}
