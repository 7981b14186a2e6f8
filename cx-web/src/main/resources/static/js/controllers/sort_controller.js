import { Controller } from "@hotwired/stimulus"
import Sortable from "sortablejs"
import { place } from "../helpers/place.js"

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
    place(item, from, former)
  }

  forget(list) {
    this.lists.get(list)?.destroy()
    this.lists.delete(list)
  }
}
