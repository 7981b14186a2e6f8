import { Controller } from "@hotwired/stimulus"
import { place } from "../helpers/place.js"
import { send } from "../helpers/send.js"

// The keyboard's and the menu's twin of dragging: Alt and an arrow, or "move left" and its like.
export default class extends Controller {
  connect() {
    this.click = event => {
      const button = event.target.closest("[data-move]")
      if (!button) return
      button.closest(".menu").open = false
      const [what, by] = button.dataset.move.split(":")
      this.move(what, button, Number(by))
    }
    this.element.addEventListener("click", this.click)
  }

  disconnect() {
    this.element.removeEventListener("click", this.click)
  }

  key(event) {
    const by = { ArrowLeft: -1, ArrowUp: -1, ArrowRight: 1, ArrowDown: 1 }[event.key]
    if (!event.altKey || event.shiftKey || !by || !this.element.querySelector(".map-editable") || event.target.closest("input, textarea")) return
    const sideways = event.key === "ArrowLeft" || event.key === "ArrowRight"
    const at = event.target
    if (at.matches(".stage-head") && sideways) this.move("stage", at, by)
    else if (at.matches(".step-head") && sideways) this.move("step", at, by)
    else if (at.matches(".lane-head") && !sideways) this.move("lane", at, by)
    else if (at.matches(".note")) this.card(at, by, sideways)
    else return
    event.preventDefault()
  }

  move(what, inside, by) {
    if (what === "lane") return this.lane(inside.closest(".lane-head"), by)
    const element = inside.closest(`.map-${what}`)
    const all = [...this.element.querySelectorAll(`.map-${what}`)]
    const other = all[all.indexOf(element) + by]
    const stages = [...this.element.querySelectorAll(".map-stage")]
    const stage = element.closest(".map-stage")
    const nextStage = stages[stages.indexOf(stage) + by]
    const former = element.nextSibling, parent = element.parentElement
    // A step at the edge of its stage goes over into the next one, also an empty one.
    if (what === "step" && nextStage && (!other || other.parentElement !== parent)) {
      nextStage.querySelector(".map-steps")[by > 0 ? "prepend" : "append"](element)
    } else if (other) {
      other[by > 0 ? "after" : "before"](element)
    } else return
    element.querySelector(`.${what}-head`).focus()
    place(element, () => parent.insertBefore(element, former))
      .then(() => document.querySelector(`#${element.id} .${what}-head`)?.focus())
  }

  lane(head, by) {
    const other = by > 0 ? head.nextElementSibling : head.previousElementSibling
    if (!other?.matches("[data-lane]")) return
    const values = { [by > 0 ? "after" : "before"]: other.dataset.lane }
    send("POST", `${head.dataset.address}/position`, head, { values })
      .then(() => document.getElementById(head.id)?.focus())
  }

  card(card, by, sideways) {
    const parent = card.parentElement, former = card.nextSibling
    if (sideways) {
      const steps = [...this.element.querySelectorAll(".map-step")]
      const step = steps[steps.indexOf(card.closest(".map-step")) + by]
      step?.querySelector(`[data-lane="${card.closest("[role=gridcell]").dataset.lane}"] .cell-cards`)?.append(card)
    } else {
      const other = by > 0 ? card.nextElementSibling : card.previousElementSibling
      if (other?.matches(".note")) other[by > 0 ? "after" : "before"](card)
    }
    if (card.parentElement === parent && card.nextSibling === former) return
    place(card, () => parent.insertBefore(card, former)).then(() => document.getElementById(card.id)?.focus())
  }
}
