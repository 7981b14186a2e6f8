import { Controller } from "@hotwired/stimulus"
import { keepRows, keptRows, standIn } from "../helpers/rows.js"

// Rows of a table that are picked, to be changed together: by box, with Shift from the one that was used last.
export default class extends Controller {
  static targets = ["box", "all", "bar", "count", "away"]
  static values = { journey: String, away: String }

  connect() {
    this.ids = keptRows(this.journeyValue)
    this.show()
  }

  pick({ currentTarget: box, shiftKey }) {
    this.take(shiftKey ? this.reach(box) : [box], box.checked)
    this.anchor = box.value
  }

  pickAll() {
    this.take(this.boxTargets, this.allTarget.checked)
  }

  clear() {
    this.ids.clear()
    this.show()
    this.back()
  }

  take(boxes, picked) {
    for (const { value } of boxes) this.ids[picked ? "add" : "delete"](value)
    this.show()
  }

  /** From the row that was used last up to this one. */
  reach(box) {
    const ends = [this.at(this.anchor), this.at(box.value)].filter(at => at >= 0)
    return this.boxTargets.slice(Math.min(...ends), Math.max(...ends) + 1)
  }

  at(id) {
    return this.boxTargets.findIndex(box => box.value === id)
  }

  /** Into the table again: to the row that was used last, or to the one that stands there now. */
  back() {
    const at = this.at(this.anchor)
    this.boxTargets.at(at < 0 ? Math.min(this.place ?? 0, this.boxTargets.length - 1) : at)?.focus()
  }

  answered({ detail: { requestConfig, xhr, successful } }) {
    if (!requestConfig.path.includes("/cards/selection/")) return
    if (successful && requestConfig.path.endsWith("/remove")) this.ids.clear()
    // Some are gone: those that can be seen are there.
    this.some = xhr.status === 404 || successful && xhr.responseText.includes("data-told=")
    this.place = this.at(this.anchor)
  }

  /** The table has been read again. */
  reread() {
    if (this.some) this.ids = new Set(this.boxTargets.map(box => box.value).filter(id => this.ids.has(id)))
    this.some = false
    this.show()
    if (document.activeElement === document.body) this.back()
  }

  show() {
    const here = this.boxTargets
    for (const box of here) {
      box.checked = this.ids.has(box.value)
      box.closest("tr").classList.toggle("note-picked", box.checked)
    }
    this.tell(here, [...this.ids].filter(id => this.at(id) < 0))
    keepRows(this.journeyValue, this.ids)
  }

  tell(here, away) {
    const picked = here.filter(box => box.checked).length
    if (this.hasAllTarget) {
      this.allTarget.checked = picked > 0 && picked === here.length
      this.allTarget.indeterminate = picked > 0 && picked < here.length
    }
    // What is done is done to them, too.
    this.awayTarget.replaceChildren(...away.map(standIn))
    this.barTarget.hidden = this.ids.size === 0
    const { one, some } = this.countTarget.dataset
    const words = this.ids.size === 1 ? one : some.replace("#", this.ids.size)
    this.countTarget.textContent = away.length ? `${words} ${this.awayValue.replace("#", away.length)}` : words
  }
}
