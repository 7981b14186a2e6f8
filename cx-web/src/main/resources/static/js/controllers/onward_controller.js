import { Controller } from "@hotwired/stimulus"
import { takes } from "../helpers/offers.js"

// After a text was saved by Tab, the next one opens, in lanes the cell to the right; by Ctrl+Enter another card of the same cell.
export default class extends Controller {
  go({ target, detail: { where } }) {
    const cell = document.getElementById(target.id)
    const edit = this.application.getControllerForElementAndIdentifier(this.element, "edit")
    if (where === "again") return edit.compose(cell, "")
    const like = this.like(cell)
    const next = like[like.indexOf(cell) + (where === "on" ? 1 : -1)]
    if (!next) return cell.focus()
    const words = next.querySelector(cell.matches(".map-cell") ? ".note[data-kind=text] [data-edit]" : "[data-edit]")
    if (words) edit.open(words)
    else edit.compose(next, "")
  }

  /** Cells that hold texts, lane by lane; or the heads of the same kind. */
  like(cell) {
    if (!cell.matches(".map-cell")) {
      return [...this.element.querySelectorAll(`#map .${cell.classList[0]}`)].filter(head => head.querySelector("[data-edit]") && head.checkVisibility())
    }
    const lanes = [...this.element.querySelectorAll("#map .lane-head[data-lane]")].map(head => head.dataset.lane)
    return [...this.element.querySelectorAll("#map .map-cell")]
      .filter(one => takes(one, "edit#write") && one.checkVisibility())
      .sort((one, other) => lanes.indexOf(one.dataset.lane) - lanes.indexOf(other.dataset.lane))
  }
}
