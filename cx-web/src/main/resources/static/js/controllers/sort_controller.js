import { Controller } from "@hotwired/stimulus"
import Sortable from "sortablejs"
import { place } from "../helpers/place.js"

// Dragging stages, steps and cards. Lists of cards learn it when a card is first pointed at: there may be a thousand.
export default class extends Controller {
  static targets = ["stages", "steps", "cards"]

  initialize() {
    this.lists = new Map()
  }

  connect() {
    this.hover = event => {
      const list = event.target.closest("[data-sort-target=cards]")
      if (list) this.cards(list)
    }
    this.element.addEventListener("pointerover", this.hover)
  }

  disconnect() {
    this.element.removeEventListener("pointerover", this.hover)
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

  stepsTargetDisconnected(steps) {
    this.forget(steps)
  }

  cardsTargetDisconnected(cards) {
    this.forget(cards)
  }

  cards(list) {
    if (!this.editable || this.lists.has(list)) return
    this.sort(list, { draggable: ".note", group: "cards", onStart: () => this.cardsTargets.forEach(other => this.cards(other)) })
  }

  sort(list, options) {
    this.lists.set(list, Sortable.create(list, {
      animation: matchMedia("(prefers-reduced-motion: reduce)").matches ? 0 : 120,
      filter: ".editor, .menu, .insert, .step-edge, .picker, input, textarea, button, a",
      preventOnFilter: false,
      delay: 250,
      delayOnTouchOnly: true,
      ...options,
      onEnd: event => this.dropped(event),
    }))
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
