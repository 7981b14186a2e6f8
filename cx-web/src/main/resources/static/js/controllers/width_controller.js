import { Controller } from "@hotwired/stimulus"
import { send } from "../helpers/send.js"

// How wide each step is: its right edge is dragged, Alt+Shift and an arrow or the menu do the same. Kept with the map.
const NARROWEST = 96, WIDEST = 640, STRIDE = 40, REST = 300

export default class extends Controller {
  static targets = ["head"]

  headTargetConnected(head) {
    this.show(head, this.wanted?.id === head.id ? this.wanted.width : head.dataset.width)
  }

  /** An empty width is the usual one. */
  show(head, width) {
    const step = head.closest(".map-step")
    if (width) step.style.setProperty("--width", `${width}px`)
    else step.style.removeProperty("--width")
  }

  grab(event) {
    if (event.button !== 0) return
    event.preventDefault()
    event.stopPropagation()
    const edge = event.currentTarget, head = edge.closest(".step-head")
    const from = head.offsetWidth, zoom = head.currentCSSZoom ?? 1
    let width = null
    const move = ({ clientX }) => this.show(head, width = this.within(from + (clientX - event.clientX) / zoom))
    const drop = ({ type }) => {
      edge.removeEventListener("pointermove", move)
      edge.classList.remove("step-edge-held")
      if (type === "pointercancel") this.show(head, head.dataset.width)
      else if (width !== null) this.save(head, width)
    }
    edge.setPointerCapture(event.pointerId)
    edge.classList.add("step-edge-held")
    edge.addEventListener("pointermove", move)
    edge.addEventListener("pointerup", drop, { once: true })
    edge.addEventListener("pointercancel", drop, { once: true })
  }

  usual(event) {
    this.save(event.target.closest(".step-head"), "")
  }

  by({ target, params }) {
    this.stride(target.closest(".step-head"), params.by)
  }

  key(event) {
    const by = { ArrowLeft: -STRIDE, ArrowRight: STRIDE }[event.key]
    if (!by || !event.altKey || !event.shiftKey || !event.target.matches(".map-editable .step-head")) return
    event.preventDefault()
    this.stride(event.target, by)
  }

  /** Several strides in a row are one act. */
  stride(head, by) {
    const { id } = head
    if (this.wanted && this.wanted.id !== id) this.settle()
    const width = this.within((this.wanted?.width ?? head.offsetWidth) + by)
    this.wanted = { id, width }
    this.show(head, width)
    clearTimeout(this.timer)
    this.timer = setTimeout(() => this.settle(), REST)
  }

  settle() {
    clearTimeout(this.timer)
    const { id, width } = this.wanted
    this.wanted = null
    const head = document.getElementById(id)
    if (head) this.save(head, width)
  }

  within(width) {
    return Math.round(Math.max(NARROWEST, Math.min(WIDEST, width)))
  }

  save(head, width) {
    this.show(head, width)
    send("POST", `${head.closest(".map-step").dataset.address}/width`, head, { values: { width } })
      .then(taken => { if (!taken) this.show(head, head.dataset.width) })
  }
}
