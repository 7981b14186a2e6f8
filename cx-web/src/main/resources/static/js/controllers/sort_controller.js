import { Controller } from "@hotwired/stimulus"
import Sortable from "sortablejs"
import { ids, laneOf, meant, stepOf } from "../helpers/cards.js"
import { place } from "../helpers/place.js"
import { send } from "../helpers/send.js"

// Dragging stages, steps, lanes and cards. Lists of cards learn it when a card is first pointed at: there may be a thousand.
export default class extends Controller {
  static targets = ["stages", "steps", "lanes"]

  initialize() {
    this.lists = new Map()
  }

  connect() {
    this.hover = event => {
      const list = event.target.closest("#map .cell-cards")
      if (list) this.cards(list)
    }
    this.element.addEventListener("pointerover", this.hover)
    this.element.addEventListener("dragover", this.hover, true)
    this.patched = () => { for (const list of this.lists.keys()) if (!list.isConnected) this.forget(list) }
    document.addEventListener("cx:patched", this.patched)
  }

  disconnect() {
    document.removeEventListener("cx:patched", this.patched)
    this.element.removeEventListener("pointerover", this.hover)
    this.element.removeEventListener("dragover", this.hover, true)
    for (const list of this.lists.values()) list.destroy()
    this.lists.clear()
  }

  get editable() {
    return this.element.querySelector(".map-editable") !== null
  }

  stagesTargetConnected(map) {
    if (map.matches(".map-editable")) this.sort(map, { draggable: ".map-stage", handle: ".stage-line", group: "stages" })
  }

  stepsTargetConnected(steps) {
    if (this.editable) this.sort(steps, { draggable: ".map-step", handle: ".step-head", group: "steps" })
  }

  lanesTargetConnected(lanes) {
    if (this.editable) this.sort(lanes, { draggable: ".lane-head[data-lane]", group: "lanes", direction: "vertical" })
  }

  // While one is dragged, a list that it comes over learns it in the same moment; a finger tells nobody where it is.
  cards(list) {
    if (!this.editable || this.lists.has(list)) return
    const all = () => { if (matchMedia("(any-pointer: coarse)").matches) this.element.querySelectorAll(".cell-cards").forEach(other => this.cards(other)) }
    this.sort(list, { draggable: ".note", group: "cards", emptyInsertThreshold: 0, onStart: all })
  }

  sort(list, options) {
    this.lists.set(list, Sortable.create(list, {
      animation: matchMedia("(prefers-reduced-motion: reduce)").matches ? 0 : 120,
      filter: ".editor, .menu, .insert, .step-edge, .picker, input, textarea, button, a",
      preventOnFilter: false,
      delay: 250,
      delayOnTouchOnly: true,
      ...options,
      onStart: event => { this.mark(true); options.onStart?.(event) },
      onEnd: event => { this.mark(false); this.dropped(event) },
    }))
  }

  /** While something is dragged, cells offer nothing. */
  mark(dragged) {
    this.element.querySelector("#map").classList.toggle("map-sorting", dragged)
  }

  dropped({ item, from, oldIndex, to, newIndex }) {
    if (from === to && oldIndex === newIndex) return
    const former = [...from.children].filter(child => child !== item)[oldIndex] ?? null
    if (from !== to && item.matches(".note-picked") && meant(item).length > 1) this.together(item, from, to, former)
    else place(item, from, former)
  }

  /** What is dragged takes along what else is selected: all keep their places to each other. */
  together(item, from, to, former) {
    const steps = [...this.element.querySelectorAll(".map-step")]
    const lanes = [...this.element.querySelectorAll(".lane-head[data-lane]")].map(head => head.dataset.lane)
    const column = one => steps.indexOf(stepOf(one)), row = one => lanes.indexOf(laneOf(one))
    from.insertBefore(item, former)
    const cards = meant(item)
    const first = Math.min(...cards.map(column)) + column(to) - column(from)
    const top = Math.min(...cards.map(row)) + row(to) - row(from)
    const values = { ids: ids(cards), step: steps[Math.max(0, first)].dataset.step, ...row(to) !== row(from) && { lane: lanes[Math.max(0, top)] } }
    send("POST", `${this.element.querySelector("#map").dataset.address}/cards/selection/position`, item, { values })
  }

  forget(list) {
    this.lists.get(list)?.destroy()
    this.lists.delete(list)
  }
}
