import { Controller } from "@hotwired/stimulus"
import { Rules } from "../helpers/rules.js"

// What of a map is looked at: lanes are left out, cards that do not match step back. The address says it, so that a link does.
const TRAITS = { channel: "data-channel", department: "data-department", evidence: "data-claim" }
const NAMES = ["lane", ...Object.keys(TRAITS)]

export default class extends Controller {
  static targets = ["form", "carry", "count", "clear", "link"]
  static values = { count: String, off: String }

  connect() {
    this.tell()
    if (!this.hasFormTarget) return
    this.rules = new Rules()
    this.watch = new MutationObserver(() => this.soon())
    const cards = document.querySelector(".map-scroll, .map-sheets")
    if (cards) this.watch.observe(cards, { childList: true, subtree: true })
    this.show()
  }

  disconnect() {
    this.rules?.remove()
    this.watch?.disconnect()
    cancelAnimationFrame(this.frame)
  }

  change(event) {
    event.preventDefault()
    const chosen = new URLSearchParams()
    for (const [name, value] of new FormData(this.formTarget)) if (value) chosen.append(name, value)
    // All lanes, also those that come later; and a map without any lane shows nothing.
    const boxes = [...this.formTarget.querySelectorAll("[name=lane]")]
    if (boxes.every(box => box.checked)) chosen.delete("lane")
    else if (!boxes.some(box => box.checked)) chosen.set("lane", "")
    history.replaceState(history.state, "", location.pathname + (chosen.size ? `?${chosen}` : ""))
    this.tell()
    this.show()
  }

  clear(event) {
    event.preventDefault()
    for (const box of this.formTarget.querySelectorAll("[name=lane]")) box.checked = true
    for (const choice of this.formTarget.querySelectorAll("select")) choice.value = ""
    this.change(event)
    this.formTarget.querySelector("summary, select").focus()
  }

  /** The address of this view, and those of the others. */
  tell() {
    if (this.hasLinkTarget) this.linkTarget.value = location.href
    const now = new URLSearchParams(location.search)
    for (const link of this.carryTargets) {
      const to = new URL(link.href)
      for (const name of NAMES) {
        to.searchParams.delete(name)
        for (const value of now.getAll(name)) to.searchParams.append(name, value)
      }
      link.href = to
    }
  }

  show() {
    const chosen = new URLSearchParams(location.search)
    const lanes = chosen.getAll("lane")
    const rows = lanes.length ? `.map [data-row]${lanes.map(lane => `:not([data-row=${JSON.stringify(lane)}])`).join("")}` : null
    const traits = Object.entries(TRAITS).filter(([name]) => chosen.get(name)).map(([name, attribute]) => `[${attribute}=${JSON.stringify(chosen.get(name))}]`)
    this.off = traits.length ? `.note:not(${traits.join("")})` : null
    this.hidden = rows
    this.rules.set([
      rows ? `${rows} { display: none }` : "",
      this.off ? `.map-page ${this.off} { max-block-size: 26px; overflow: hidden; padding-block: 3px; border: 1px dotted var(--line-control); background: none; color: var(--muted); white-space: nowrap; text-overflow: ellipsis; font-weight: 400 }
        .map-page ${this.off} :is(.note-facts, .department, .claim-mark, .note-words) { display: none }
        .map-page ${this.off}[data-kind=text] .note-words { display: block; white-space: nowrap; overflow: hidden; text-overflow: ellipsis }
        .map-page ${this.off} * { color: var(--muted) }
        .map-page ${this.off}::after { content: "" / ${JSON.stringify(this.offValue)} }` : "",
    ])
    this.clearTarget.hidden = !chosen.size
    this.count()
  }

  soon() {
    cancelAnimationFrame(this.frame)
    this.frame = requestAnimationFrame(() => this.count())
  }

  count() {
    const all = [...document.querySelectorAll(".map-page .note")]
    const some = all.filter(note => !(this.off && note.matches(this.off)) && !(this.hidden && note.closest(this.hidden)))
    const text = this.off || this.hidden ? this.countValue.replace("{0}", some.length).replace("{1}", all.length) : ""
    if (this.countTarget.textContent !== text) this.countTarget.textContent = text
  }
}
