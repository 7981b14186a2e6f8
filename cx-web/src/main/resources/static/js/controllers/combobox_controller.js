import { Controller } from "@hotwired/stimulus"
import { announceProblem } from "../helpers/announce.js"
import { fetched } from "../helpers/fetched.js"

// Search as you type. The server answers with options (role=option, data-value, data-label); arrows and Enter choose. While the
// list does not answer yet what is typed, keys and clicks wait for it.
const KEYS = ["ArrowDown", "ArrowUp", "Enter"]
let lists = 0

export default class extends Controller {
  static targets = ["input", "list", "value", "meant", "none"]
  static values = { url: String, param: { type: String, default: "q" }, delay: { type: Number, default: 200 } }

  connect() {
    this.listTarget.id ||= `combobox-list-${++lists}`
    this.inputTarget.setAttribute("role", "combobox")
    this.inputTarget.setAttribute("aria-expanded", "false")
    this.inputTarget.setAttribute("aria-autocomplete", "list")
    this.inputTarget.setAttribute("aria-controls", this.listTarget.id)
    this.watch()
  }

  /** Whoever goes on elsewhere is done. */
  watch() {
    this.outside = event => { if (!this.element.contains(event.target)) this.close() }
    this.left = ({ relatedTarget }) => { if (relatedTarget && !this.element.contains(relatedTarget) && !this.held?.length) this.close() }
    document.addEventListener("click", this.outside)
    this.element.addEventListener("focusout", this.left)
  }

  disconnect() {
    clearTimeout(this.timer)
    document.removeEventListener("click", this.outside)
    this.element.removeEventListener("focusout", this.left)
  }

  search() {
    if (this.hasValueTarget) this.forget()
    clearTimeout(this.timer)
    this.held = []
    this.timer = setTimeout(() => this.load(), this.delayValue)
  }

  /** What was chosen, and what the server asked about what was typed before. */
  forget() {
    if (this.hasMeantTarget) this.meantTarget.remove()
    this.valueTarget.disabled = false
    this.valueTarget.value = ""
  }

  get query() {
    return this.inputTarget.value
  }

  async load() {
    const url = new URL(this.urlValue, location.origin)
    url.searchParams.set(this.paramValue, this.query)
    this.latest = url.href
    const answer = await fetched(url, { "HX-Request": "true" })
    // A slow answer to an older question must not replace a newer one.
    if (this.latest !== url.href) return
    const held = this.held ?? []
    this.held = null
    if (!answer?.ok) return this.failed(answer)
    this.listTarget.innerHTML = await answer.text()
    if (this.hasNoneTarget) this.noneTarget.replaceChildren(...this.listTarget.querySelectorAll(":scope > .combobox-none"))
    this.options.forEach((option, at) => { option.id ||= `${this.listTarget.id}-${at}` })
    this.inputTarget.setAttribute("aria-expanded", this.options.length > 0)
    this.mark(this.first)
    for (const act of held) act()
  }

  /** What an older question had found is not offered for this one. */
  failed(answer) {
    this.close()
    announceProblem(!answer ? "offline" : answer.status === 401 ? "signedOut" : "failed")
  }

  /** Which option is marked at first: none. */
  get first() {
    return -1
  }

  get options() {
    return [...this.listTarget.querySelectorAll("[role=option]:not([aria-disabled=true])")]
  }

  key(event) {
    if (event.isComposing) return
    const { key } = event
    if (this.held && KEYS.includes(key)) this.held.push(() => this.press(key))
    else if (!this.press(key)) return
    event.preventDefault()
  }

  press(key) {
    const last = this.options.length - 1
    if (last < 0) return false
    if (key === "ArrowDown") this.mark(this.at >= last ? 0 : this.at + 1)
    else if (key === "ArrowUp") this.mark(this.at <= 0 ? last : this.at - 1)
    else if (key === "Enter" && this.at >= 0) this.choose(this.options[this.at])
    else if (key === "Escape") this.close()
    else return false
    return true
  }

  mark(at) {
    this.at = at
    this.options.forEach((option, index) => option.setAttribute("aria-selected", index === at))
    const marked = this.options[at]
    if (marked) this.inputTarget.setAttribute("aria-activedescendant", marked.id)
    else this.inputTarget.removeAttribute("aria-activedescendant")
    marked?.scrollIntoView({ block: "nearest" })
  }

  // A click on what was found must not take the focus from the field.
  hold(event) {
    event.preventDefault()
  }

  click(event) {
    const option = event.target.closest("[role=option]:not([aria-disabled=true])")
    if (!option) return
    const like = () => this.options.find(one => kind(one) === kind(option))
    if (this.held) this.held.push(() => { if (like()) this.choose(like()) })
    else this.choose(option)
  }

  choose(option) {
    const { value, label } = option.dataset
    this.inputTarget.value = label ?? option.textContent.trim()
    if (this.hasValueTarget) this.valueTarget.value = value
    this.close()
    this.dispatch("chosen", { detail: { value, label, option } })
  }

  close() {
    clearTimeout(this.timer)
    this.held = this.latest = null
    this.listTarget.replaceChildren()
    if (this.hasNoneTarget) this.noneTarget.replaceChildren()
    this.inputTarget.setAttribute("aria-expanded", "false")
    this.mark(-1)
  }
}

/** What choosing it would do, whatever was searched for. */
function kind({ dataset: { value, act, create } }) {
  return [value, act, create].join(" ")
}
