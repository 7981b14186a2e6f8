import { Controller } from "@hotwired/stimulus"
import htmx from "htmx"
import { addressOf } from "../helpers/address.js"
import { announce, announceProblem } from "../helpers/announce.js"
import { cellOf, ids, isField, meant } from "../helpers/cards.js"
import { clipOf, isSheet, sheetOf, tableOf, TYPE } from "../helpers/clipboard.js"
import { takes } from "../helpers/offers.js"
import { send } from "../helpers/send.js"

// Copies and cuts cards, and pastes them, words, or a block of a spreadsheet into a cell.
const MOST = 400_000

export default class extends Controller {
  static values = { long: String, copied: String, nowhere: String }

  connect() {
    this.listeners = { copy: event => this.copy(event), cut: event => this.copy(event), paste: event => this.paste(event) }
    for (const [name, listener] of Object.entries(this.listeners)) document.addEventListener(name, listener)
  }

  disconnect() {
    for (const [name, listener] of Object.entries(this.listeners)) document.removeEventListener(name, listener)
  }

  get at() {
    const at = document.activeElement
    return this.element.querySelector(".map-editable") && at?.closest("#map") && !isField(at) && cellOf(at) ? at : null
  }

  copy(event) {
    if (!this.at || String(getSelection())) return
    const cards = meant(this.at.closest(".note"))
    if (!cards.length) return
    const clip = { ids: ids(cards), cut: event.type === "cut", text: tableOf(cards) }
    event.preventDefault()
    event.clipboardData.setData("text/plain", clip.text)
    event.clipboardData.setData(TYPE, JSON.stringify(clip))
    try { localStorage.setItem(TYPE, JSON.stringify(clip)) } catch { /* The clipboard alone does as well. */ }
    for (const old of this.element.querySelectorAll(".note-cut")) old.classList.remove("note-cut")
    if (clip.cut) for (const card of cards) card.classList.add("note-cut")
    announce(this.copiedValue.replace("#", cards.length))
  }

  paste(event) {
    const { at } = this
    if (!at) return
    const cell = cellOf(at)
    if (!cell.matches(".map-cell")) return
    event.preventDefault()
    const clip = clipOf(event.clipboardData)
    if (clip) return this.cards(cell, clip)
    if ([...event.clipboardData.types].some(type => event.clipboardData.getData(type).length > MOST * 10)) return announceProblem("failed", this.longValue)
    const text = sheetOf(event.clipboardData)
    if (!text.trim()) return
    if (!takes(cell, "edit#write")) announceProblem("failed", this.nowhereValue)
    else if (text.length > MOST) announceProblem("failed", this.longValue)
    else if (isSheet(event.clipboardData, text)) this.sheet(cell, text)
    else this.words(cell, text)
  }

  cards(cell, { ids, cut }) {
    const { id } = cell
    send("POST", `${addressOf(cell)}/paste`, cell, { values: { ids, cut } })
      .then(() => { if (document.activeElement === document.body) document.getElementById(id)?.focus() })
  }

  sheet(cell, sheet) {
    htmx.ajax("POST", `${addressOf(cell)}/sheet`, { source: cell, target: "#dialog", swap: "innerHTML", values: { sheet } })
  }

  /** Into the field of a new card, so that they can be looked at before they are saved. */
  words(cell, text) {
    this.application.getControllerForElementAndIdentifier(this.element, "edit").compose(cell, text.trim())
  }
}
