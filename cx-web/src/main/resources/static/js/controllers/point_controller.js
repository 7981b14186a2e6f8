import { Controller } from "@hotwired/stimulus"
import { send } from "../helpers/send.js"

// A point of the curve: arrow keys and dragging move it between -2 and +2, Delete takes it away.
const HIGHEST = 2

export default class extends Controller {
  static values = { url: String }

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
    this.element.setPointerCapture(event.pointerId)
    const box = this.element.parentElement.getBoundingClientRect()
    this.element.classList.add("point-held")
    let to = this.value
    const move = ({ clientY }) => {
      // The levels stand as the server draws them: from 9 % (+2) to 77 % (-2).
      const share = (clientY - box.top) / box.height
      to = Math.max(-HIGHEST, Math.min(HIGHEST, Math.round((0.43 - share) / 0.17)))
      this.show(to)
    }
    const drop = () => {
      this.element.removeEventListener("pointermove", move)
      this.element.classList.remove("point-held")
      if (to !== null) this.set(to)
    }
    this.element.addEventListener("pointermove", move)
    this.element.addEventListener("pointerup", drop, { once: true })
    if (this.value === null) move(event)
  }

  show(value) {
    this.element.className = this.element.className.replace(/at-\d/, `at-${(value ?? 0) + HIGHEST}`)
    this.element.classList.toggle("point-none", value === null)
    this.element.setAttribute("aria-valuenow", value ?? 0)
    this.element.dataset.value = value > 0 ? `+${value}` : `${value ?? ""}`.replace("-", "−")
  }

  set(value) {
    value = value === null ? null : Math.max(-HIGHEST, Math.min(HIGHEST, value))
    const id = this.element.id
    const former = this.value
    this.show(value)
    send("POST", this.urlValue, this.element, { values: { value: value ?? "" } }).then(taken => {
      if (!taken) this.show(former)
      else if (document.activeElement === document.body) document.getElementById(id)?.focus()
    })
  }
}
