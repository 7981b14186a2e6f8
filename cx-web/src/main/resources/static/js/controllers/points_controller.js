import { Controller } from "@hotwired/stimulus"
import { send } from "../helpers/send.js"

// The points of the curves: arrow keys and dragging move one between -2 and +2, Delete takes it away. One controller for all of
// them: a large map has more than a hundred.
const POINT = ".point[role=slider]", HIGHEST = 2

export default class extends Controller {
  static values = { words: String }

  // What was chosen last for a point and is still on its way, and how often: answers to what was chosen before do not show.
  wanted = new Map()
  turns = new Map()
  // What it was when an answer came last.
  answered = new Map()

  connect() {
    // What a screen reader hears of each value: none first, then from -2 on.
    this.words = this.wordsValue.split(" | ")
    this.patched = ({ detail: { changed } }) => {
      for (const [id, value] of this.wanted) this.show(id, value)
      for (const head of changed) if (head.matches(".step-head")) name(head)
    }
    document.addEventListener("cx:patched", this.patched)
  }

  disconnect() {
    document.removeEventListener("cx:patched", this.patched)
  }

  key(event) {
    const point = event.target.closest(POINT)
    if (!point) return
    const now = valueOf(point) ?? 0
    const to = { ArrowUp: now + 1, ArrowDown: now - 1, Home: -HIGHEST, End: HIGHEST, Delete: null, Backspace: null }[event.key]
    if (to === undefined && event.key !== "Enter" && event.key !== " ") return
    event.preventDefault()
    event.stopPropagation()
    this.set(point, to === undefined ? now : to)
  }

  grab(event) {
    const point = event.target.closest(POINT)
    if (!point || event.button !== 0) return
    event.preventDefault()
    event.stopPropagation()
    point.focus()
    const box = point.parentElement.getBoundingClientRect()
    const { id } = point, former = valueOf(point)
    point.classList.add("point-held")
    let to = former
    const move = ({ clientY }) => {
      // The levels stand as the server draws them: from 9 % (+2) to 77 % (-2).
      const share = (clientY - box.top) / box.height
      to = within(Math.round((0.43 - share) / 0.17))
      this.show(id, to)
    }
    const drop = ({ type }) => {
      for (const [name, listener] of Object.entries(listeners)) removeEventListener(name, listener)
      // It may have been drawn anew while it was held.
      const now = document.getElementById(id)
      now?.classList.remove("point-held")
      if (type === "pointercancel") this.show(id, former)
      else if (now && to !== null) this.set(now, to, former)
    }
    const listeners = { pointermove: move, pointerup: drop, pointercancel: drop }
    for (const [name, listener] of Object.entries(listeners)) addEventListener(name, listener)
    if (former === null) move(event)
  }

  show(id, value) {
    const point = document.getElementById(id)
    if (!point) return
    point.className = point.className.replace(/at-\d/, `at-${(value ?? 0) + HIGHEST}`)
    point.classList.toggle("point-none", value === null)
    point.setAttribute("aria-valuenow", value ?? 0)
    point.dataset.value = value > 0 ? `+${value}` : `${value ?? ""}`.replace("-", "−")
    point.setAttribute("aria-valuetext", this.words[value === null ? 0 : value + HIGHEST + 1])
  }

  set(point, chosen, former = valueOf(point)) {
    const value = chosen === null ? null : within(chosen)
    const { id } = point
    this.wanted.set(id, value)
    if (!this.turns.get(id)) this.answered.set(id, former)
    this.turns.set(id, (this.turns.get(id) ?? 0) + 1)
    this.show(id, value)
    send("POST", point.dataset.url, point, { values: { value: value ?? "" } }).then(taken => {
      this.turns.set(id, this.turns.get(id) - 1)
      if (taken) this.answered.set(id, value)
      if (this.turns.get(id) > 0) return
      this.wanted.delete(id)
      if (!taken) this.show(id, this.answered.get(id))
    })
  }
}

function valueOf(point) {
  return point.matches(".point-none") ? null : Number(point.getAttribute("aria-valuenow"))
}

function within(value) {
  return Math.max(-HIGHEST, Math.min(HIGHEST, value))
}

/** The points of a step that has another name now. */
function name(head) {
  const step = head.querySelector(".step-name").textContent.trim()
  for (const point of head.parentElement.querySelectorAll(POINT)) point.setAttribute("aria-label", `${point.dataset.name}: ${step}`)
}
