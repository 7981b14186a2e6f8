import { Controller } from "@hotwired/stimulus"
import { hidden, NAMES, off, shortened, steppedBack } from "../helpers/looks.js"
import { Rules } from "../helpers/rules.js"

// What of a map is looked at: lanes are left out, cards and curves that do not match step back. The address says it, so that a link does.
export default class extends Controller {
  static targets = ["form", "carry", "count", "clear", "link"]
  static values = { count: String, off: String, nobody: String }

  connect() {
    this.tell()
    if (!this.hasFormTarget) return
    this.rules = new Rules()
    this.patched = ({ detail }) => this.grow(detail.changed)
    document.addEventListener("cx:patched", this.patched)
    this.watch = new MutationObserver(() => this.soon())
    const cards = document.querySelector(".map-scroll, .map-sheets")
    if (cards) this.watch.observe(cards, { childList: true, subtree: true })
    this.show()
  }

  disconnect() {
    document.removeEventListener("cx:patched", this.patched)
    this.rules?.remove()
    this.watch?.disconnect()
    cancelAnimationFrame(this.frame)
  }

  change(event) {
    event.preventDefault()
    // What this view has no field for stays as it is.
    const chosen = new URLSearchParams(location.search)
    for (const { name } of this.formTarget.elements) chosen.delete(name)
    for (const [name, value] of shortened(new FormData(this.formTarget), this.formTarget)) chosen.append(name, value)
    this.choose(chosen)
  }

  clear(event) {
    event.preventDefault()
    for (const box of this.formTarget.querySelectorAll("[name=lane]")) box.checked = true
    for (const choice of this.formTarget.querySelectorAll("select")) choice.value = ""
    const chosen = new URLSearchParams(location.search)
    for (const name of NAMES) chosen.delete(name)
    this.choose(chosen)
    this.formTarget.querySelector("summary, select").focus()
  }

  choose(chosen) {
    history.replaceState(history.state, "", location.pathname + (chosen.size ? `?${chosen}` : ""))
    this.tell()
    this.show()
  }

  /** There is more to choose from when more comes onto the map. */
  grow(changed) {
    for (const card of changed.flatMap(one => [one, ...one.querySelectorAll("[data-channel]")]).filter(one => one.dataset.channel)) {
      const { channel, department } = card.dataset
      this.offer("channel", channel, channel)
      this.offer("department", department, card.querySelector(".department")?.textContent ?? this.nobodyValue)
    }
  }

  offer(name, value, words) {
    const list = this.formTarget.elements[name]
    if (!list || [...list.options].some(option => option.value === value)) return
    list.add(new Option(words, value))
    list.hidden = false
  }

  /** A form that the browser sends puts no more into the address either. */
  shorten({ formData, target }) {
    shortened(formData, target)
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
    this.off = off(chosen)
    this.hidden = hidden(chosen)
    this.rules.set([this.hidden ? `${this.hidden} { display: none }` : "", this.off ? steppedBack(this.off, this.offValue) : ""])
    document.dispatchEvent(new CustomEvent("cx:looked"))
    this.curves(chosen.get("persona"))
    this.clearTarget.hidden = !NAMES.some(name => chosen.has(name))
    this.count()
  }

  /** The curve of one persona: those of others step back, see curve.css. */
  curves(persona) {
    const page = this.element.closest(".map-page")
    const choice = persona && this.formTarget.querySelector(`[name=persona] [value="${CSS.escape(persona)}"]`)
    if (persona) page.dataset.onlyLine = choice?.dataset.line ?? "none"
    else delete page.dataset.onlyLine
  }

  soon() {
    cancelAnimationFrame(this.frame)
    this.frame = requestAnimationFrame(() => this.count())
  }

  count() {
    // Whoever looks at everything is told nothing.
    if (!this.off && !this.hidden) return void (this.countTarget.textContent &&= "")
    const all = [...document.querySelectorAll(".map-page .note")]
    const some = all.filter(note => !(this.off && note.matches(this.off)) && !(this.hidden && note.closest(this.hidden)))
    const text = this.countValue.replace("{0}", some.length).replace("{1}", all.length)
    if (this.countTarget.textContent !== text) this.countTarget.textContent = text
  }
}
