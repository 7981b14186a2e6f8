import { Controller } from "@hotwired/stimulus"
import { laneOf } from "../helpers/cards.js"

// Lays out cards that reach over the steps that follow: as wide as those columns, and what they cover makes room for them.
const GAP = 6

export default class extends Controller {
  connect() {
    this.laid = []
    this.soon = () => { this.frame ??= requestAnimationFrame(() => { this.frame = null; this.lay() }) }
    this.watch = new ResizeObserver(this.soon)
    this.watch.observe(this.element)
    document.addEventListener("cx:patched", this.soon)
    this.soon()
  }

  disconnect() {
    cancelAnimationFrame(this.frame)
    this.watch.disconnect()
    document.removeEventListener("cx:patched", this.soon)
  }

  lay() {
    for (const element of this.laid) element.classList.remove("note-wide"), element.removeAttribute("style")
    this.laid = []
    const map = document.getElementById("map")
    this.watch.observe(map)
    const cards = [...map.querySelectorAll(".note[data-span]")].filter(card => card.checkVisibility())
    if (!cards.length || getComputedStyle(map).display !== "grid") return
    const steps = [...map.querySelectorAll(".map-step")]
    const lanes = [...new Set(cards.map(laneOf))].map(lane => this.reaches(lane, cards.filter(card => laneOf(card) === lane), steps))
    // First all is looked at, then all is changed: a look after each change would let the browser lay out the whole map each time.
    const reaches = lanes.flat()
    for (const reach of reaches) reach.width = this.width(reach)
    for (const { card, width } of reaches) {
      card.classList.add("note-wide")
      this.style(card, "inlineSize", width)
    }
    for (const reach of reaches) reach.height = reach.card.offsetHeight
    for (const lane of lanes) this.place(lane)
  }

  reaches(lane, cards, steps) {
    return cards.map(card => {
      const from = steps.indexOf(card.closest(".map-step"))
      const covered = steps.slice(from, from + Number(card.dataset.span)).map(step => step.querySelector(`.map-cell[data-lane="${lane}"]`)).filter(cell => cell?.checkVisibility())
      return { card, covered }
    })
  }

  /** Each goes into the first row that is free over all it covers. */
  place(reaches) {
    const rows = new Map()
    for (const reach of reaches) {
      const taken = new Set(reach.covered.flatMap(cell => [...rows.get(cell)?.keys() ?? []]))
      for (reach.row = 0; taken.has(reach.row);) reach.row++
      for (const cell of reach.covered) (rows.get(cell) ?? rows.set(cell, new Map()).get(cell)).set(reach.row, reach)
    }
    const depth = Math.max(...reaches.map(reach => reach.row)) + 1
    const heights = Array.from({ length: depth }, (none, row) => Math.max(0, ...reaches.filter(reach => reach.row === row).map(reach => reach.height)))
    const tops = heights.map((none, row) => heights.slice(0, row).reduce((sum, height) => sum + height + GAP, 0))
    for (const { card, row } of reaches) card.style.insetBlockStart = `${tops[row]}px`
    for (const [cell, here] of rows) {
      const last = Math.max(...here.keys())
      this.style(cell.querySelector(".cell-cards"), "paddingBlockStart", `${tops[last] + heights[last] + GAP}px`)
    }
  }

  /** As a share of its own column, so that it stays right when all columns grow or shrink. */
  width({ card, covered }) {
    const own = card.parentElement.getBoundingClientRect()
    const last = (covered.at(-1) ?? card.closest(".map-cell")).querySelector(".cell-cards").getBoundingClientRect()
    return `${(100 * (last.right - own.left)) / own.width}%`
  }

  style(element, name, value) {
    element.style[name] = value
    this.laid.push(element)
  }
}
