import { Controller } from "@hotwired/stimulus"

// One tab stop for the whole map; arrows move from cell to cell. Columns stand one after another in the page.
const CELL = "[role=gridcell], [role=rowheader], [role=columnheader]"

export default class extends Controller {
  connect() {
    this.take(this.element.querySelector(CELL))
    this.patched = () => { if (!this.current?.isConnected) this.take(document.getElementById(this.current?.id) ?? this.element.querySelector(CELL)) }
    document.addEventListener("cx:patched", this.patched)
  }

  disconnect() {
    document.removeEventListener("cx:patched", this.patched)
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
    if (!cell || event.defaultPrevented || event.altKey || event.target.closest("input, textarea, select, .menu[open], .point")) return
    if (event.key === "Escape" && event.target !== cell) return this.go(event, cell)
    if (event.key === "Enter" && event.target === cell && cell.querySelector(".note")) return this.go(event, cell.querySelector(".note"))
    const to = this.neighbour(cell, event)
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
      case "End": return this.across(cell, Infinity)
    }
  }

  /** Up and down: within the column; above a step stands its stage. */
  beside(cell, by) {
    if (cell.matches(".stage-head")) return by > 0 ? cell.closest(".map-stage").querySelector(".step-head") : null
    const column = shown(cell.closest("[role=row]").querySelectorAll(CELL))
    const to = column[column.indexOf(cell) + by]
    return to ?? (by < 0 ? cell.closest(".map-stage")?.querySelector(".stage-head") : null)
  }

  across(cell, by) {
    const columns = cell.matches(".stage-head")
      ? [...this.element.querySelectorAll(".stage-head")].map(head => [head])
      : shown(this.element.querySelectorAll(".map-lanes, .map-step")).map(column => shown(column.querySelectorAll(CELL)))
    const at = columns.findIndex(column => column.includes(cell))
    if (at < 0) return null
    const to = Math.min(Math.max(at + by, 0), columns.length - 1)
    return to === at ? null : columns[to][columns[at].indexOf(cell)]
  }
}

/** Without what is folded away or left out. */
function shown(elements) {
  return [...elements].filter(element => element.checkVisibility())
}
