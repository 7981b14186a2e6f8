import { Controller } from "@hotwired/stimulus"
import { say } from "../helpers/announce.js"
import { cellOf, inLane, isField } from "../helpers/cards.js"

// Selects many cards: Ctrl and click one by one, Shift and click or an arrow up to there, Ctrl+A all of a cell.
export default class extends Controller {
  static targets = ["bar", "count"]

  connect() {
    if (!this.hasBarTarget) return
    this.ids = new Set()
    this.said = 0
    this.listeners = {
      mousedown: event => { if (event.shiftKey && event.target.closest("#map .note") && !isField(event.target)) event.preventDefault() },
      click: event => this.click(event),
      keydown: event => this.key(event),
    }
    for (const [name, listener] of Object.entries(this.listeners)) this.element.addEventListener(name, listener, true)
    this.patched = () => this.show()
    document.addEventListener("cx:patched", this.patched)
  }

  disconnect() {
    for (const [name, listener] of Object.entries(this.listeners ?? {})) this.element.removeEventListener(name, listener, true)
    document.removeEventListener("cx:patched", this.patched)
  }

  click(event) {
    const card = event.target.closest("#map .note")
    if (!card || event.target.closest("a, button, .editor, .picker")) return
    if (event.shiftKey) this.reach(card)
    else if (event.ctrlKey || event.metaKey) this.toggle(card)
    else {
      this.clear()
      this.anchor = card.dataset.card
      return
    }
    card.focus()
  }

  key(event) {
    if (isField(event.target) || !event.target.closest("#map")) return
    const card = event.target.closest(".note")
    const cell = cellOf(event.target)
    if (event.key === "Escape" && this.ids.size) this.clear()
    else if (event.key.toLowerCase() === "a" && (event.ctrlKey || event.metaKey) && cell) this.set([...cell.querySelectorAll(".note")])
    else if (card && event.shiftKey && !event.altKey && !event.ctrlKey && event.key.startsWith("Arrow")) this.extend(card, event.key)
    else return
    event.preventDefault()
    event.stopPropagation()
  }

  extend(card, key) {
    const lane = inLane(card)
    const by = key === "ArrowRight" || key === "ArrowDown" ? 1 : -1
    let to = lane.indexOf(card) + by
    if (key === "ArrowLeft" || key === "ArrowRight") while (lane[to] && cellOf(lane[to]) === cellOf(card)) to += by
    if (!this.ids.size) this.anchor = card.dataset.card
    this.reach(lane[to] ?? card)
    lane[to]?.focus()
  }

  /** From the card where the selection began up to this one. */
  reach(card) {
    const lane = inLane(card)
    const at = lane.indexOf(card)
    const from = lane.findIndex(other => other.dataset.card === this.anchor)
    this.set(from < 0 ? [card] : lane.slice(Math.min(from, at), Math.max(from, at) + 1))
    if (from < 0) this.anchor = card.dataset.card
  }

  toggle(card) {
    const current = document.querySelector("#map .note[aria-current]")
    if (!this.ids.size && current && current !== card) this.ids.add(current.dataset.card)
    if (!this.ids.delete(card.dataset.card)) this.ids.add(card.dataset.card)
    this.anchor = card.dataset.card
    this.show()
  }

  set(cards) {
    this.ids = new Set(cards.map(card => card.dataset.card))
    this.show()
  }

  clear() {
    if (this.ids.size) this.set([])
  }

  show() {
    for (const id of this.ids) if (!document.getElementById(`card-${id}`)) this.ids.delete(id)
    for (const card of this.element.querySelectorAll("#map .note")) card.classList.toggle("note-picked", this.ids.has(card.dataset.card))
    this.barTarget.hidden = this.ids.size === 0
    const { one, some } = this.countTarget.dataset
    const words = this.ids.size === 1 ? one : some.replace("#", this.ids.size)
    if (this.ids.size !== this.said) say(words)
    this.said = this.ids.size
    this.countTarget.textContent = words
  }
}
