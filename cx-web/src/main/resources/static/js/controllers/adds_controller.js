import { Controller } from "@hotwired/stimulus"
import { drawOffers } from "../helpers/offers.js"

const PAUSE = 150
const CELL = ".map-cell[data-lane]:not(.lane-feels)"

// What can be put into a cell, and the menu of a card, are drawn when they are pointed at or have the focus; on a screen that is
// touched, or too small to point, everywhere. A plain button names a controller of the page and what it does: one listener
// serves the thousand cells of a large map.
export default class extends Controller {
  connect() {
    this.always = matchMedia("(hover: none), (max-width: 640px)")
    this.all = () => { if (this.always.matches) for (const place of this.element.querySelectorAll(`${CELL}, .note`)) this.fill(place) }
    this.always.addEventListener("change", this.all)
    document.addEventListener("cx:patched", this.all)
    this.all()
  }

  disconnect() {
    this.always.removeEventListener("change", this.all)
    document.removeEventListener("cx:patched", this.all)
    clearTimeout(this.timer)
  }

  draw({ target }) {
    clearTimeout(this.timer)
    for (const selector of [".note", CELL]) this.fill(target.closest(selector))
    this.reach(target.closest(CELL))
  }

  /** Once inside a cell, Tab goes through what has come, too. */
  reach(cell) {
    const at = document.activeElement
    if (cell && at !== cell && cell.contains(at)) for (const inner of cell.querySelectorAll(".cell-add, .note-menu")) inner.tabIndex = 0
  }

  // Whoever only passes with the arrow keys is not held up.
  focused({ target }) {
    clearTimeout(this.timer)
    this.timer = setTimeout(() => this.draw({ target }), PAUSE)
  }

  key({ key, target }) {
    if (!key.startsWith("Arrow")) this.draw({ target })
  }

  fill(place) {
    if (place?.matches(".note")) {
      const menu = document.getElementById("note-menu")
      if (menu && !place.querySelector(":scope > .note-menu")) place.append(document.importNode(menu.content, true))
    } else if (place) drawOffers(place)
  }

  click({ target }) {
    const button = target.closest("[data-add]")
    if (!button) return
    const [name, act] = button.dataset.add.split("#")
    this.application.getControllerForElementAndIdentifier(this.element.closest("main"), name)[act]({ target: button, params: button.dataset })
  }
}
