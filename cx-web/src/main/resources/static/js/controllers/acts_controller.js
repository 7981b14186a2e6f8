import { Controller } from "@hotwired/stimulus"
import { cellOf, ids, isField, meant, stepOf } from "../helpers/cards.js"
import { send } from "../helpers/send.js"

// What can be done to cards, by key, from a card's menu or from the bar of the selected ones.
const KEYS = { Delete: "remove", Backspace: "remove" }

export default class extends Controller {
  static values = { url: String }

  connect() {
    this.clicks = event => this.click(event)
    this.keys = event => this.key(event)
    this.element.addEventListener("click", this.clicks)
    document.addEventListener("keydown", this.keys)
  }

  disconnect() {
    this.element.removeEventListener("click", this.clicks)
    document.removeEventListener("keydown", this.keys)
  }

  click(event) {
    const button = event.target.closest("[data-act]")
    if (!button) return
    const menu = button.closest("#card-menu")
    const card = menu && document.getElementById(`card-${menu.dataset.card}`)
    button.closest(".menu")?.removeAttribute("open")
    if (button.dataset.act === "keys") document.getElementById("keys").showModal()
    else if (menu || button.closest(".selected-bar")) this.run(button.dataset.act, meant(card), button.dataset.colour)
  }

  key(event) {
    if (event.defaultPrevented || isField(event.target)) return
    const help = document.getElementById("keys")
    if (event.key === "?" && help && !document.querySelector("dialog[open]")) {
      event.preventDefault()
      return help.showModal()
    }
    const card = event.target.closest?.("#map .note")
    const cards = card || event.target.closest?.("#map [role=gridcell]") ? meant(card) : []
    const act = cards.length && help && this.actOf(event, cards)
    if (!act) return
    event.preventDefault()
    this.run(act, cards, event.key)
  }

  actOf({ key, ctrlKey, metaKey, altKey, shiftKey }, cards) {
    const sideways = key === "ArrowLeft" || key === "ArrowRight"
    if ((ctrlKey || metaKey) && key.toLowerCase() === "d") return "duplicate"
    if (altKey && shiftKey && sideways) return key === "ArrowRight" ? "widen" : "narrow"
    if (altKey && sideways && cards[0].matches(".note-picked")) return "shift"
    return ctrlKey || metaKey || altKey ? null : KEYS[key]
  }

  run(act, cards, detail) {
    if (!cards.length) return
    switch (act) {
      case "edit": return cards[0].querySelector("[data-edit]")?.dispatchEvent(new MouseEvent("dblclick", { bubbles: true }))
      case "details": return cards[0].click()
      case "select": return cards[0].dispatchEvent(new MouseEvent("click", { bubbles: true, ctrlKey: true }))
      case "duplicate": case "remove": return this.send(cards, `/cards/selection/${act}`)
      case "paint": return this.send(cards, "/cards/selection/colour", { colour: detail })
      case "widen": return this.widen(cards, 1)
      case "narrow": return this.widen(cards, -1)
      case "shift": return this.shift(cards, detail === "ArrowRight" ? 1 : -1)
      default: this.dispatch("ask", { detail: { what: act, cards } })
    }
  }

  widen([card], by) {
    const steps = Number(card.dataset.span ?? 1) + by
    if (steps > 0) this.send([card], `/cards/${card.dataset.card}/span`, { steps })
  }

  /** All of them by a step, as a block. */
  shift(cards, by) {
    const steps = [...this.element.querySelectorAll(".map-step")]
    const first = Math.min(...cards.map(card => steps.indexOf(stepOf(card))))
    const to = steps[first + by]
    if (to) this.send(cards, "/cards/selection/position", { step: to.dataset.step })
  }

  send(cards, path, values = {}) {
    const [{ id }] = cards, cell = cellOf(cards[0])?.id
    return send("POST", this.urlValue + path, cards[0], { values: { ids: ids(cards), ...values } }).then(taken => {
      if (taken && document.activeElement === document.body) (document.getElementById(id) ?? document.getElementById(cell))?.focus()
    })
  }
}
