import { Controller } from "@hotwired/stimulus"
import htmx from "htmx"
import { addressOf } from "../helpers/address.js"
import { giveFocus, nameOf } from "../helpers/focus.js"

const FOCUSABLE = ":is(a, button, input, select, textarea, summary)"

// Click or Space selects a card and shows it beside the map.
export default class extends Controller {
  connect() {
    this.click = event => {
      const card = event.target.closest(".note"), link = event.target.closest("a[data-beside]")
      if (event.ctrlKey || event.metaKey || event.shiftKey) return
      if (link) this.beside(event, link)
      else if (card && !event.target.closest("a, button, input, textarea, .editor")) this.choose(card)
    }
    this.keys = event => this.key(event)
    // What is typed in the panel stays until it is taken.
    this.typed = event => event.target.closest("#panel form")?.setAttribute("data-dirty", "")
    this.taken = ({ detail }) => { if (detail.xhr.status < 300) detail.elt.removeAttribute("data-dirty") }
    this.asked = ({ detail }) => {
      if (!isPanel(detail.target)) return
      this.latest = detail.xhr
      if (!detail.target.contains(document.activeElement)) this.opener = document.activeElement
    }
    this.answered = event => this.swap(event.detail)
    // Evidence has no address beside that of the card: its tab opens once it is there, and its controller.
    this.settled = ({ target }) => {
      if (isPanel(target) && this.tab) queueMicrotask(() => target.querySelector(`#${this.tab}[aria-selected=false]`)?.click())
    }
    this.element.addEventListener("input", this.typed)
    this.element.addEventListener("htmx:beforeOnLoad", this.taken)
    this.element.addEventListener("htmx:beforeRequest", this.asked)
    this.element.addEventListener("htmx:beforeSwap", this.answered)
    this.element.addEventListener("htmx:afterSettle", this.settled)
    this.patched = event => this.refresh(event.detail.touched)
    document.addEventListener("cx:patched", this.patched)
    this.element.addEventListener("click", this.click)
    this.element.addEventListener("keydown", this.keys)
  }

  disconnect() {
    this.element.removeEventListener("input", this.typed)
    this.element.removeEventListener("htmx:beforeOnLoad", this.taken)
    this.element.removeEventListener("htmx:beforeRequest", this.asked)
    this.element.removeEventListener("htmx:beforeSwap", this.answered)
    this.element.removeEventListener("htmx:afterSettle", this.settled)
    document.removeEventListener("cx:patched", this.patched)
    this.element.removeEventListener("click", this.click)
    this.element.removeEventListener("keydown", this.keys)
  }

  key(event) {
    if (event.defaultPrevented) return
    const card = event.target
    if (card.matches?.(".note") && (event.key === " " || (event.key === "Enter" && card.dataset.kind !== "text"))) {
      event.preventDefault()
      this.choose(card)
    } else if (event.key === "Escape" && event.target.matches("#panel *, [role=gridcell], [role=rowheader]") && !isTyped(document.getElementById("panel"), event.target)) {
      this.close()
    }
  }

  /** What a link leads to is shown beside the map. It asks by itself: what asks for acts asks for one thing at a time. */
  async beside(event, link) {
    event.preventDefault()
    this.mark(null)
    await htmx.ajax("GET", `${link.href}&panel=true`, { source: link, target: "#panel", swap: "outerHTML" })
    document.querySelector("#panel form :is(input:not([type=hidden]), textarea)")?.focus()
  }

  choose(card) {
    this.mark(card)
    // Who looks at a tab goes on doing so with the next card. The panel does not cover the card.
    this.show(addressOf(card), card).then(() => document.getElementById(card.id)?.scrollIntoView({ block: "nearest", inline: "nearest" }))
  }

  show(address, source) {
    const tab = this.element.querySelector("#panel [role=tab][aria-selected=true]")
    this.tab = tab?.id
    return htmx.ajax("GET", address + (tab?.dataset.suffix ?? ""), { source, target: "#panel", swap: "outerHTML" })
  }

  /** Only what was asked for last is shown, however the answers come; the focus stays on what takes the place of what has it. */
  swap(detail) {
    if (!isPanel(detail.target)) return
    if (detail.xhr !== this.latest) {
      detail.shouldSwap = false
      detail.isError ||= detail.xhr.status >= 400
    } else if (detail.shouldSwap && detail.target.contains(document.activeElement)) {
      const name = nameOf(document.activeElement)
      queueMicrotask(() => {
        if (document.activeElement === document.body) [...document.querySelectorAll(`#panel ${FOCUSABLE}`)].find(one => nameOf(one) === name)?.focus()
      })
    }
  }

  mark(card) {
    for (const old of this.element.querySelectorAll(".note[aria-current]")) old.removeAttribute("aria-current")
    card?.setAttribute("aria-current", "true")
  }

  close() {
    const panel = document.getElementById("panel")
    if (panel.hidden) return
    const { activeElement: active } = document
    const isLeft = panel.contains(active) || active === document.body
    const { thing } = panel.dataset
    panel.hidden = true
    delete panel.dataset.thing
    panel.replaceChildren()
    if (isLeft) giveFocus(...[`card-${thing}`, `step-head-${thing}`, this.opener?.id].map(id => document.getElementById(id)), this.opener)
    this.mark(null)
  }

  // What the panel shows has changed: it is read again, unless somebody is writing in it.
  refresh(touched) {
    const panel = document.getElementById("panel")
    // Another page may be on its way.
    if (!panel?.dataset.thing) return
    const { thing, address } = panel.dataset
    const card = document.getElementById(`card-${thing}`)
    if (card) this.mark(card)
    if (!touched.includes(thing) || panel.querySelector("form[data-dirty]")) return
    if (!card && !document.getElementById(`step-${thing}`)) this.close()
    else this.show(address, panel)
  }

  edit(event) {
    const words = document.querySelector(`#card-${event.params.card} [data-edit]`)
    words?.dispatchEvent(new MouseEvent("dblclick", { bubbles: true }))
  }
}

/** Whether closing the panel would cost somebody what was typed. */
function isTyped(panel, at) {
  return panel.querySelector("form[data-dirty]") !== null || at.matches("#panel :is(input, textarea)") && at.value !== ""
}

function isPanel(element) {
  return element?.id === "panel"
}
