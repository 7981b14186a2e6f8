import { Controller } from "@hotwired/stimulus"
import { keep, kept } from "../helpers/kept.js"
import { Rules } from "../helpers/rules.js"

// How large the map is: by button, by Ctrl and the wheel, by Ctrl and + - 0 inside the map. Kept per journey in this browser.
const STEPS = [25, 33, 50, 67, 80, 90, 100, 110, 125, 150, 175, 200]

export default class extends Controller {
  static targets = ["at", "in", "out"]
  static values = { journey: String, said: String }

  connect() {
    this.frame = document.querySelector(".map-scroll")
    this.rules = new Rules()
    this.wheel = event => this.wheeled(event)
    this.keys = event => this.key(event)
    this.frame.addEventListener("wheel", this.wheel, { passive: false })
    this.frame.addEventListener("keydown", this.keys)
    this.set(kept(this.name, 100))
  }

  disconnect() {
    cancelAnimationFrame(this.soon)
    this.rules.remove()
    this.frame.removeEventListener("wheel", this.wheel)
    this.frame.removeEventListener("keydown", this.keys)
  }

  get name() {
    return `cx-zoom-${this.journeyValue}`
  }

  in() {
    this.set(STEPS.find(step => step > this.at) ?? 200)
  }

  out() {
    this.set(STEPS.findLast(step => step < this.at) ?? 25)
  }

  reset() {
    this.set(100)
  }

  fit() {
    this.set(100)
    const room = this.frame.clientWidth - parseFloat(getComputedStyle(this.frame).paddingInlineEnd)
    // Not larger than it is drawn: fitting shows more, never less.
    this.set(Math.min(100, Math.floor(100 * room / document.getElementById("map").offsetWidth)))
    this.frame.scrollTo(0, 0)
  }

  wheeled(event) {
    if (!event.ctrlKey) return
    event.preventDefault()
    // Once in a frame, however often the wheel tells of itself.
    this.turned = (this.turned ?? 0) + event.deltaY
    this.soon ??= requestAnimationFrame(() => this.turn(event))
  }

  turn({ clientX, clientY }) {
    const box = this.frame.getBoundingClientRect()
    this.set(Math.round(this.at * Math.exp(-this.turned / 400)), clientX - box.left, clientY - box.top)
    this.soon = null
    this.turned = 0
  }

  key(event) {
    if (!event.ctrlKey && !event.metaKey) return
    const act = { "+": "in", "=": "in", "-": "out", "0": "reset" }[event.key]
    if (!act) return
    event.preventDefault()
    this[act]()
  }

  show(at) {
    this.rules.set([at === 100 ? "" : `@media screen and (min-width: 641px) { .map { --zoom: ${at / 100}; zoom: ${at / 100} } }`])
    this.frame.classList.toggle("map-far", at < 50)
  }

  keepPlace(grows, x, y, change) {
    const [left, top] = [(this.frame.scrollLeft + x) * grows - x, (this.frame.scrollTop + y) * grows - y]
    change()
    this.frame.scrollTo(left, top)
  }

  /** Keeps what stands at x, y of the frame where it is. */
  set(percent, x = 0, y = 0) {
    const at = Number.isFinite(percent) ? Math.min(200, Math.max(25, percent)) : 100
    const grows = at / (this.at ?? at)
    this.at = at
    if (grows !== 1) this.keepPlace(grows, x, y, () => this.show(at))
    else this.show(at)
    this.atTarget.textContent = this.saidValue.replace("{0}", at)
    this.inTarget.disabled = at === 200
    this.outTarget.disabled = at === 25
    keep(this.name, at)
  }
}
