import { Controller } from "@hotwired/stimulus"
import { putFirst } from "../helpers/lists.js"
import { place } from "../helpers/place.js"

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
    // While a move is on its way the focus may be nowhere for a moment; then Alt and an arrow must not leave the page.
    this.moving = 0
    this.hold = event => { if (this.moving && event.altKey && event.key.startsWith("Arrow") && event.target === document.body) event.preventDefault() }
    document.addEventListener("keydown", this.hold)
  }

  disconnect() {
    this.element.removeEventListener("click", this.click)
    document.removeEventListener("keydown", this.hold)
  }

  key(event) {
    const by = { ArrowLeft: -1, ArrowUp: -1, ArrowRight: 1, ArrowDown: 1 }[event.key]
    if (!event.altKey || event.shiftKey || event.defaultPrevented || !by || !this.element.querySelector(".map-editable") || event.target.closest("input, textarea")) return
    const sideways = event.key === "ArrowLeft" || event.key === "ArrowRight"
    const at = event.target
    if (at.matches(".stage-head") && sideways) this.move("stage", at, by)
    else if (at.matches(".step-head") && sideways) this.move("step", at, by)
    else if (at.matches(".lane-head") && !sideways) this.move("lane", at, by)
    else if (at.matches(".note") && !(sideways && at.matches(".note-picked"))) this.card(at, by, sideways)
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
      const steps = nextStage.querySelector(".map-steps")
      if (by > 0) putFirst(steps, element)
      else steps.append(element)
    } else if (other) {
      other[by > 0 ? "after" : "before"](element)
    } else return
    this.place(element, parent, former, `.${what}-head`)
  }

  /** The focus goes along, at once and again where it is drawn anew. */
  place(element, parent, former, head) {
    const focus = () => {
      const moved = document.getElementById(element.id)
      if (document.activeElement === document.body) (head ? moved?.querySelector(head) : moved)?.focus()
    }
    ;(head ? element.querySelector(head) : element).focus()
    this.moving += 1
    place(element, parent, former).then(focus).finally(() => { this.moving -= 1 })
  }

  lane(head, by) {
    const other = by > 0 ? head.nextElementSibling : head.previousElementSibling
    if (!other?.matches("[data-lane]")) return
    const parent = head.parentElement, former = head.nextSibling
    other[by > 0 ? "after" : "before"](head)
    this.place(head, parent, former)
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
    this.place(card, parent, former)
  }
}
