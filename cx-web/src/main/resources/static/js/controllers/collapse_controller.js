import { Controller } from "@hotwired/stimulus"
import { announce } from "../helpers/announce.js"
import { keep, kept } from "../helpers/kept.js"
import { Rules } from "../helpers/rules.js"

// Folds a stage to a strip and a lane to a line: by its button, or by Space on its head. Kept per journey in this browser.
export default class extends Controller {
  static targets = ["stage", "toggle"]
  static values = { journey: String, said: String, opened: String }

  initialize() {
    this.folded = new Set(kept(this.name, []))
  }

  connect() {
    this.rules = new Rules()
    // What is written is seen, also where a lane was folded.
    this.unfold = ({ detail }) => { if (this.folded.has(detail)) this.toggle(this.toggleTargets.find(toggle => key(toggle) === detail)) }
    document.addEventListener("cx:unfold", this.unfold)
    this.draw()
  }

  disconnect() {
    document.removeEventListener("cx:unfold", this.unfold)
    this.rules.remove()
  }

  get name() {
    return `cx-folded-${this.journeyValue}`
  }

  stageTargetConnected(stage) {
    stage.classList.toggle("map-folded", this.folded.has(stage.dataset.stage))
  }

  toggleTargetConnected(button) {
    button.setAttribute("aria-expanded", !this.folded.has(key(button)))
  }

  click(event) {
    const button = event.target.closest("[data-collapse-target=toggle]")
    if (button) this.toggle(button)
  }

  key(event) {
    if (event.key !== " " || event.defaultPrevented || !event.target.matches(".stage-head, .lane-head")) return
    event.preventDefault()
    this.toggle(event.target.querySelector("[data-collapse-target=toggle]"))
  }

  toggle(button) {
    const folds = !this.folded.has(key(button))
    this.folded[folds ? "add" : "delete"](key(button))
    keep(this.name, [...this.folded])
    for (const stage of this.stageTargets) this.stageTargetConnected(stage)
    for (const toggle of this.toggleTargets) this.toggleTargetConnected(toggle)
    this.draw()
    document.dispatchEvent(new CustomEvent("cx:looked"))
    announce((folds ? this.saidValue : this.openedValue).replace("{0}", button.dataset.name))
  }

  draw() {
    const rows = [...this.folded].map(lane => `[data-row=${JSON.stringify(lane)}]`).join(", ")
    if (!rows) return this.rules.set([])
    this.rules.set([
      `.map .map-cell:is(${rows}) { min-block-size: 0; max-block-size: 26px; padding: 0; overflow: hidden }`,
      `.map .map-cell:is(${rows}) > * { display: none }`,
      `.map .map-cell:is(${rows}):has(.note, .friction-tag, .chip, .point:not(.point-none))::after { content: ""; margin: 11px 12px; block-size: 3px; border-radius: 2px; background: var(--line-control) }`,
      `.map .lane-head:is(${rows}) { padding-block: 0; align-items: center; max-block-size: 26px }`,
      `.map .lane-head:is(${rows}) :is(.lane-about, .visibility-line, .insert) { display: none }`,
      `.map .lane-head:is(${rows}) > .collapse { inset-block: 1px auto; inset-inline-end: 28px }`,
      `.map .lane-head:is(${rows}) > .lane-menu { inset-block-start: 1px }`,
      `.map .lane-head:is(${rows}) .lane-name { white-space: nowrap; overflow: hidden; text-overflow: ellipsis }`,
    ])
  }
}

function key(button) {
  return button.dataset.stageKey ?? button.dataset.laneKey
}
