import { Controller } from "@hotwired/stimulus"
import htmx from "htmx"
import { addressOf, addressOfWords } from "../helpers/address.js"
import { nextId } from "../helpers/ids.js"
import { takes, unfold } from "../helpers/offers.js"
import { findWords } from "../helpers/words.js"
import { isWriting } from "../helpers/writing.js"

// Opens fields in place: for a name, for a card's text, for a new card. New stages and steps open theirs by themselves.
export default class extends Controller {
  static targets = ["name", "lines"]

  connect() {
    this.double = event => this.open(event.target.closest("[data-edit]"))
    this.keys = event => this.key(event)
    this.patched = event => this.added(event.detail.opens)
    this.words = event => { if (this.restore(event.detail)) event.preventDefault() }
    this.element.addEventListener("dblclick", this.double)
    this.element.addEventListener("keydown", this.keys)
    document.addEventListener("cx:patched", this.patched)
    document.addEventListener("cx:restore", this.words)
  }

  disconnect() {
    document.removeEventListener("cx:restore", this.words)
    this.element.removeEventListener("dblclick", this.double)
    this.element.removeEventListener("keydown", this.keys)
    document.removeEventListener("cx:patched", this.patched)
  }

  key(event) {
    if (event.defaultPrevented || event.target.closest("input, textarea, select, .menu, .point")) return
    const at = event.target
    const starts = event.key === "Enter" || event.key === "F2"
    const types = event.key.length === 1 && event.key !== " " && !event.ctrlKey && !event.metaKey && !event.altKey
    const words = at.matches(".note") && at.querySelector("[data-edit]")
    if (words && types && event.key !== "?") this.open(words, event.key)
    else if (words && starts && (at.dataset.kind === "text" || event.key === "F2")) this.open(words)
    else if (at.matches("#map-corner") && starts) at.querySelector("button")?.click()
    else if (at.matches("[role=rowheader], [role=columnheader]") && starts) this.open(at.querySelector("[data-edit]"))
    else if (at.matches("[role=gridcell]") && types && event.key !== "?" && takes(at, "edit#write")) this.compose(at, event.key)
    else if (at.matches("[role=gridcell]") && starts && !at.querySelector(".note")) this.enter(at)
    else return
    event.preventDefault()
  }

  enter(cell) {
    if (cell.matches(".lane-feels")) return [...cell.querySelectorAll(".point-drawn, .feeling-words button")].find(one => one.checkVisibility())?.focus()
    cell.querySelector("[data-add='picker#open'], [data-add='edit#write'], .cell-add, a, :scope > button")?.click()
  }

  rename(event) {
    const menu = event.target.closest(".menu")
    if (menu) menu.open = false
    this.open(event.target.closest("[role=rowheader], [role=columnheader]").querySelector("[data-edit]"))
  }

  write(event) {
    this.compose(event.target.closest("[role=gridcell]"), "")
  }

  /** A new card has its identity from here: its words are kept apart from those of others, and sent twice they make one card. */
  compose(cell, text, address = `${addressOf(cell)}/cards?card=${nextId()}`) {
    const form = this.form("lines", address, 0, text)
    form.toggleAttribute("data-kept", Boolean(findWords(address)))
    unfold(cell)
    cell.querySelector(".cell-cards").append(form)
    this.show(form)
    return true
  }

  // Words that were typed before; where they have been changed since, saving shows both.
  restore({ words, cell, address, text }) {
    return cell ? this.compose(cell, text, address) : this.open(words)
  }

  /** With the words that were typed here and never saved, if any; more: what comes behind them. */
  open(words, more = "") {
    if (!words || words.hidden) return false
    const { edit, editVersion } = words.dataset
    const address = addressOfWords(words)
    const kept = findWords(address)
    const stored = edit === "lines" ? words.dataset.words ?? words.textContent : words.textContent.trim()
    // What stands here says what it said when they were typed, also if it was away meanwhile: nothing clashes.
    const version = kept && kept.before !== stored.trim() ? kept.version : editVersion
    const form = this.form(edit, address, version, stored)
    form.querySelector("[name=text]").value = (kept?.text ?? stored) + more
    form.toggleAttribute("data-kept", Boolean(kept) && !more)
    words.hidden = true
    words.after(form)
    this.show(form)
    return true
  }

  form(kind, url, version, text) {
    const form = this[`${kind}Target`].content.firstElementChild.cloneNode(true)
    form.setAttribute("action", url)
    form.setAttribute("hx-post", url)
    form.querySelector("[name=version]").value = version
    form.querySelector("[name=text]").value = text
    form.dataset.stored = version ? text : ""
    return form
  }

  show(form) {
    htmx.process(form)
    form.scrollIntoView({ block: "nearest", inline: "nearest" })
  }

  /** Whoever has gone on to write elsewhere stays there. */
  added(id) {
    const made = id && document.getElementById(id)
    if (!made || isWriting()) return
    const name = made.querySelector(".stage-name, .step-name")
    if (name) this.open(name)
    else made.focus()
  }
}
