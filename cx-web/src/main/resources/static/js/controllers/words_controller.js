import { Controller } from "@hotwired/stimulus"
import { cellAt, wordsAt } from "../helpers/address.js"
import { findWords, forgetWords, keepWords, listWords } from "../helpers/words.js"

// Offers words that were typed on this map and never saved: after the page was closed on them, and where their place has gone.
export default class extends Controller {
  static targets = ["bar", "list", "entry"]

  connect() {
    this.lost = ({ detail }) => this.showLost(detail)
    this.gone = ({ detail }) => this.drop(detail)
    this.left = ({ detail }) => { if (!this.entry(detail)) this.offer({ ...findWords(detail), address: detail }) }
    this.elsewhere = () => this.refresh()
    document.addEventListener("cx:lost", this.lost)
    document.addEventListener("cx:words-forgotten", this.gone)
    document.addEventListener("cx:words-left", this.left)
    document.addEventListener("cx:patched", this.elsewhere)
    window.addEventListener("storage", this.elsewhere)
    for (const words of listWords(`/journeys/${document.getElementById("map").dataset.journey}`)) if (!this.arrived(words)) this.offer(words)
  }

  disconnect() {
    document.removeEventListener("cx:lost", this.lost)
    document.removeEventListener("cx:words-forgotten", this.gone)
    document.removeEventListener("cx:words-left", this.left)
    document.removeEventListener("cx:patched", this.elsewhere)
    window.removeEventListener("storage", this.elsewhere)
  }

  /** Saved after all, while the page was left: nobody heard the answer. */
  arrived({ address, text }) {
    const [, made] = /[?&]card=([^&]+)/.exec(address) ?? []
    const words = wordsAt(made ? `/cards/${made}` : address)
    if (!words || (words.dataset.words ?? words.textContent).trim() !== text.trim()) return false
    forgetWords(address)
    return true
  }

  offer(words) {
    const entry = this.entryTarget.content.firstElementChild.cloneNode(true)
    entry.dataset.address = words.address ?? ""
    entry.dataset.when = words.at ? new Date(words.at).toLocaleString(document.documentElement.lang, { dateStyle: "short", timeStyle: "short" }) : ""
    entry.dataset.where = words.where ?? ""
    entry.querySelector("textarea").value = words.text
    this.listTarget.append(entry)
    this.tell(entry)
    return entry
  }

  showLost({ address, text, focused }) {
    this.drop(address)
    const entry = this.offer({ ...findWords(address), address, text })
    entry.dataset.lost = "true"
    this.tell(entry)
    if (focused) setTimeout(() => entry.querySelector("textarea").select())
  }

  // What an entry says, and whether there is a place for its words, may change with the map.
  tell(entry) {
    const { when, where, lost } = entry.dataset
    const place = this.place(entry.dataset.address)
    const { dataset } = this.barTarget
    const words = lost ? dataset.lost : place ? dataset.unsaved : dataset.gone
    entry.querySelector("p").textContent = words.replace("{when}", when).replace("{where}", where)
    entry.querySelector("[data-action='words#restore']").hidden = !place
    this.barTarget.hidden = false
  }

  /** Where these words can be written; nowhere while the map cannot be. */
  place(address) {
    if (!document.querySelector(".map-editable")) return null
    const words = wordsAt(address), cell = cellAt(address)
    return words ? { words } : cell ? { cell, address } : null
  }

  restore(event) {
    const entry = event.target.closest("li")
    const { address } = entry.dataset
    const text = entry.querySelector("textarea").value
    const detail = { ...this.place(address), text }
    if (!findWords(address)) keepWords(address, { text, where: entry.dataset.where })
    // Where a field is open already, the words stay here.
    const isOpen = !document.dispatchEvent(new CustomEvent("cx:restore", { detail, cancelable: true }))
    if (isOpen) this.remove(entry)
  }

  discard(event) {
    const entry = event.target.closest("li")
    forgetWords(entry.dataset.address)
    this.remove(entry)
  }

  // Saved or thrown away elsewhere, or open in a field again.
  refresh() {
    for (const entry of [...this.listTarget.children]) {
      if (entry.dataset.lost || findWords(entry.dataset.address)) this.tell(entry)
      else this.remove(entry)
    }
  }

  entry(address) {
    return [...this.listTarget.children].find(entry => entry.dataset.address === address)
  }

  drop(address) {
    const entry = this.entry(address)
    if (entry) this.remove(entry)
  }

  remove(entry) {
    entry.remove()
    this.barTarget.hidden = this.listTarget.children.length === 0
  }
}
