import { Controller } from "@hotwired/stimulus"
import htmx from "htmx"

// Click or Space selects a card and shows it beside the map.
export default class extends Controller {
  connect() {
    this.click = event => {
      const card = event.target.closest(".note")
      if (card && !event.target.closest("a, button, input, textarea, .editor")) this.choose(card)
    }
    this.keys = event => this.key(event)
    this.element.addEventListener("click", this.click)
    this.element.addEventListener("keydown", this.keys)
  }

  disconnect() {
    this.element.removeEventListener("click", this.click)
    this.element.removeEventListener("keydown", this.keys)
  }

  key(event) {
    if (event.defaultPrevented) return
    const card = event.target
    if (card.matches?.(".note") && (event.key === " " || (event.key === "Enter" && card.dataset.kind === "touchpoint"))) {
      event.preventDefault()
      this.choose(card)
    } else if (event.key === "Escape" && event.target.closest("#panel") && !event.target.value) {
      this.close()
    }
  }

  choose(card) {
    this.mark(card)
    // Who looks at comments goes on doing so with the next card.
    const tab = this.element.querySelector("#panel [role=tab][aria-selected=true]")
    htmx.ajax("GET", card.dataset.address + (tab?.dataset.suffix ?? ""), { source: card, target: "#panel", swap: "outerHTML" })
  }

  mark(card) {
    for (const old of this.element.querySelectorAll(".note[aria-current]")) old.removeAttribute("aria-current")
    card?.setAttribute("aria-current", "true")
  }

  close() {
    const panel = document.getElementById("panel")
    panel.hidden = true
    panel.replaceChildren()
    this.element.querySelector(".note[aria-current]")?.focus()
    this.mark(null)
  }

  edit(event) {
    const words = document.querySelector(`#card-${event.params.card} [data-edit]`)
    words?.dispatchEvent(new MouseEvent("dblclick", { bubbles: true }))
  }
}
