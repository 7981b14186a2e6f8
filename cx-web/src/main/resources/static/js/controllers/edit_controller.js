import { Controller } from "@hotwired/stimulus"
import htmx from "htmx"

// Opens fields in place: for a name, for a card's text, for a new card. New stages and steps open theirs by themselves.
export default class extends Controller {
  static targets = ["name", "lines"]

  connect() {
    this.double = event => this.open(event.target.closest("[data-edit]"))
    this.keys = event => this.key(event)
    this.patched = event => this.added(event.detail.opens)
    this.words = event => this.restore(event.detail)
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
    if (words && types && event.key !== "?") this.open(words, { more: event.key })
    else if (words && starts && (at.dataset.kind === "text" || event.key === "F2")) this.open(words)
    else if (at.matches("[role=rowheader], [role=columnheader]") && starts) this.open(at.querySelector("[data-edit]"))
    else if (at.matches("[role=gridcell]") && types && event.key !== "?" && at.querySelector("[data-add='edit#write']")) this.compose(at, event.key)
    else if (at.matches("[role=gridcell]") && starts && !at.querySelector(".note")) this.enter(at)
    else return
    event.preventDefault()
  }

  enter(cell) {
    cell.querySelector("[data-add='picker#open'], [data-add='edit#write'], .point-drawn, .cell-add, a")?.[
      cell.matches(".lane-feels") ? "focus" : "click"]()
  }

  rename(event) {
    const menu = event.target.closest(".menu")
    if (menu) menu.open = false
    this.open(event.target.closest("[role=rowheader], [role=columnheader]").querySelector("[data-edit]"))
  }

  write(event) {
    this.compose(event.target.closest("[role=gridcell]"), "")
  }

  compose(cell, text) {
    const form = this.form("lines", `${cell.dataset.address}/cards`, 0, text)
    cell.querySelector(".cell-cards").append(form)
    this.show(form)
  }

  // Words that were typed before; where they have been changed since, saving shows both.
  restore({ words, cell, text, version }) {
    if (cell) this.compose(cell, text)
    else this.open(words, { text, version })
  }

  /** text and version: what was typed before, and on what; more: what comes behind what is there. */
  open(words, { text, version, more = "" } = {}) {
    if (!words || words.hidden) return
    const stored = words.dataset.edit === "lines" ? words.dataset.words ?? words.textContent : words.textContent.trim()
    const form = this.form(words.dataset.edit, words.dataset.editUrl, version ?? words.dataset.editVersion, stored)
    form.querySelector("[name=text]").value = (text ?? stored) + more
    words.hidden = true
    words.after(form)
    this.show(form)
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

  added(id) {
    const made = id && document.getElementById(id)
    if (!made) return
    const name = made.querySelector(".stage-name, .step-name")
    if (name) this.open(name)
    else made.focus()
  }
}
