import { Controller } from "@hotwired/stimulus"
import { addressOf } from "../helpers/address.js"
import { cellOf, isField, stepOf } from "../helpers/cards.js"
import { send } from "../helpers/send.js"

// Drags the right edge of a card over the steps that follow. Its twins are Alt+Shift and an arrow, and the card's menu.
const EDGE = 7, STILL = 4

export default class extends Controller {
  connect() {
    this.grab = event => this.begin(event)
    this.element.addEventListener("pointerdown", this.grab, true)
  }

  disconnect() {
    this.element.removeEventListener("pointerdown", this.grab, true)
  }

  begin(event) {
    const card = event.target.closest(".map-editable .note")
    if (!card || event.button !== 0 || isField(event.target) || event.target.closest("a, button") || !this.element.querySelector(".map-stage")) return
    const box = card.getBoundingClientRect()
    // Where steps stand one below the other there is no edge between them.
    const isGrid = getComputedStyle(card.closest(".map")).display === "grid"
    if (!isGrid || Math.abs(event.clientX - box.right) > EDGE) return
    // Nobody else takes it for the beginning of a drag.
    event.preventDefault()
    event.stopImmediatePropagation()
    const steps = [...this.element.querySelectorAll(".map-step")]
    const from = steps.indexOf(stepOf(card))
    const column = cellOf(card).dataset.lane
    let to = null
    const move = ({ clientX }) => {
      // A click on the edge is a click on the card.
      if (to === null && Math.abs(clientX - event.clientX) < STILL) return
      const over = steps.findLastIndex((step, at) => at >= from && step.checkVisibility() && clientX > step.getBoundingClientRect().left)
      to = Math.max(from, over)
      steps.forEach((step, at) => step.querySelector(`.map-cell[data-lane="${column}"]`)?.classList.toggle("cell-reached", at >= from && at <= to))
    }
    const drop = ({ type }) => {
      removeEventListener("pointermove", move)
      removeEventListener("pointerup", drop)
      removeEventListener("pointercancel", drop)
      for (const cell of this.element.querySelectorAll(".cell-reached")) cell.classList.remove("cell-reached")
      const steps = to - from + 1
      if (type === "pointerup" && to !== null && steps !== Number(card.dataset.span ?? 1)) send("POST", `${addressOf(card)}/span`, card, { values: { steps } })
    }
    addEventListener("pointermove", move)
    addEventListener("pointerup", drop)
    addEventListener("pointercancel", drop)
  }
}
