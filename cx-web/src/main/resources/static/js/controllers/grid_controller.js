import { Controller } from "@hotwired/stimulus"
import { CELL } from "../helpers/cards.js"

// One tab stop for the whole map; arrows move from cell to cell. Columns stand one after another in the page.
export default class extends Controller {
  connect() {
    this.take(this.element.querySelector(CELL))
    this.patched = () => {
      if (!this.current?.isConnected) this.take(document.getElementById(this.current?.id) ?? this.element.querySelector(CELL))
      this.soon()
    }
    this.soon = () => { this.frame ??= requestAnimationFrame(() => { this.frame = null; this.settle() }) }
    this.narrow = matchMedia("(max-width: 640px)")
    this.narrow.addEventListener("change", this.soon)
    document.addEventListener("cx:patched", this.patched)
    document.addEventListener("cx:looked", this.soon)
    this.soon()
  }

  disconnect() {
    cancelAnimationFrame(this.frame)
    this.narrow.removeEventListener("change", this.soon)
    document.removeEventListener("cx:patched", this.patched)
    document.removeEventListener("cx:looked", this.soon)
  }

  /** The tab stop is one that can be seen: lanes are left out, stages folded, and a small screen shows no heads of lanes. */
  settle() {
    if (!this.current?.checkVisibility()) this.take(shown(this.element.querySelectorAll(CELL)))
  }

  take(cell) {
    if (!cell || cell === this.current) return
    for (const inner of this.current?.querySelectorAll("[tabindex='0']") ?? []) inner.tabIndex = -1
    if (this.current) this.current.tabIndex = -1
    this.current = cell
    cell.tabIndex = 0
  }

  focused(event) {
    const cell = event.target.closest(CELL)
    if (!cell) return
    this.take(cell)
    // Once inside a cell, Tab goes through what stands in it.
    if (event.target !== cell) for (const inner of cell.querySelectorAll("[tabindex='-1']")) inner.tabIndex = 0
  }

  key(event) {
    const cell = event.target.closest(CELL)
    if (!cell || event.defaultPrevented || event.altKey || event.target.closest("input, textarea, select, .menu[open]")) return
    if (event.key === "Escape" && event.target !== cell) return this.go(event, cell)
    const point = event.target.closest(".point")
    if (point) return this.along(event, cell, point)
    if (event.key === "Enter" && event.target === cell && cell.querySelector(".note")) return this.go(event, cell.querySelector(".note"))
    const to = this.neighbour(cell, event)
    if (to) this.go(event, to)
  }

  /** From a point of a curve to the same of the next step; up and down change it. */
  along(event, cell, point) {
    const by = { ArrowLeft: -1, ArrowRight: 1 }[event.key]
    const kind = [...point.classList].filter(name => /^(point-(drawn|expected|other)|line-\d+)$/.test(name)).join(".")
    const to = by && this.across(cell, by)?.querySelector(`.${kind}`)
    if (to) this.go(event, to)
  }

  go(event, to) {
    event.preventDefault()
    to.focus()
    to.scrollIntoView({ block: "nearest", inline: "nearest" })
  }

  neighbour(cell, { key, ctrlKey, target }) {
    if (target !== cell && ["ArrowUp", "ArrowDown"].includes(key)) {
      const notes = [...cell.querySelectorAll(".note")]
      const next = notes[notes.indexOf(target) + (key === "ArrowDown" ? 1 : -1)]
      if (next) return next
    }
    switch (key) {
      case "ArrowDown": return this.beside(cell, 1)
      case "ArrowUp": return this.beside(cell, -1)
      case "ArrowRight": return this.across(cell, 1)
      case "ArrowLeft": return this.across(cell, -1)
      case "Home": return ctrlKey ? this.element.querySelector(CELL) : this.across(cell, -Infinity)
      case "End": return ctrlKey ? this.last() : this.across(cell, Infinity)
    }
  }

  /** Up and down: within the column; above a step, and above the first step of an empty stage, stands their stage. */
  beside(cell, by) {
    if (cell.matches(".stage-head")) return by > 0 ? shown(cell.closest(".map-stage").querySelectorAll(`.map-steps :is(${CELL})`)) : null
    const column = [...cell.closest("[role=row]").querySelectorAll(CELL)]
    const rest = by > 0 ? column.slice(column.indexOf(cell) + 1) : column.slice(0, column.indexOf(cell)).reverse()
    return shown(rest) ?? (by < 0 ? cell.closest(".map-stage")?.querySelector(".stage-head") : null)
  }

  /** To the same row of another column; what is folded away or left out is passed over. */
  across(cell, by) {
    const heads = cell.matches(".stage-head")
    const columns = [...this.element.querySelectorAll(heads ? ".stage-head" : ".map-lanes, .map-step, .map-end")]
    const at = columns.indexOf(heads ? cell : cell.closest(".map-lanes, .map-step, .map-end"))
    const rest = by > 0 ? columns.slice(at + 1) : columns.slice(0, Math.max(at, 0)).reverse()
    const column = shown(Number.isFinite(by) ? rest : rest.reverse())
    if (!column || heads) return column
    const row = cell.dataset.row && column.querySelector(`:is(${CELL})[data-row=${JSON.stringify(cell.dataset.row)}]`)
    return row || column.querySelector(CELL)
  }

  last() {
    const columns = this.element.querySelectorAll(".map-step")
    return shown([...(shown([...columns].reverse())?.querySelectorAll(CELL) ?? [])].reverse())
  }
}

/** The first that is not folded away or left out; only as many are looked at as must be. */
function shown(elements) {
  for (const element of elements) if (element.checkVisibility()) return element
  return null
}
