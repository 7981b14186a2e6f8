import { Controller } from "@hotwired/stimulus"

// Picks rows by keys: arrows go from box to box, with Shift they pick; Enter goes on to what can be done, Escape comes back.
export default class extends Controller {
  get rows() {
    return this.application.getControllerForElementAndIdentifier(this.element, "rows")
  }

  key(event) {
    const { key, target: box, shiftKey } = event
    const isBox = this.rows.boxTargets.includes(box)
    const by = { ArrowDown: 1, ArrowUp: -1 }[key]
    if (key === "Escape" && box.closest(".selected-bar")) this.rows.back()
    else if (!isBox) return
    else if (key === "Escape") this.rows.clear()
    else if (by) this.walk(box, by, shiftKey)
    else if (key === "Enter") this.onward(box)
    else if (key === "Delete" && this.rows.ids.size) this.rows.barTarget.querySelector("[data-act=remove]").click()
    else if (key.toLowerCase() === "a" && (event.ctrlKey || event.metaKey)) this.rows.take(this.rows.boxTargets, true)
    else return
    event.preventDefault()
  }

  walk(box, by, picks) {
    const { rows } = this
    const next = rows.boxTargets[rows.at(box.value) + by]
    if (picks && (!rows.ids.has(box.value) || rows.at(rows.anchor) < 0)) rows.anchor = box.value
    if (picks) rows.take(rows.reach(next ?? box), true)
    next?.focus()
  }

  onward(box) {
    const { rows } = this
    rows.anchor = box.value
    if (!rows.ids.size) rows.take([box], true)
    rows.barTarget.querySelector("button").focus()
  }
}
