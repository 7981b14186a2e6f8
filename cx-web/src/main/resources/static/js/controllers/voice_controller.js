import { Controller } from "@hotwired/stimulus"

// For screen readers: where a card has gone, how many are selected, and what a card is called while it has the focus.
export default class extends Controller {
  static targets = ["words"]
  static values = { moved: String }

  connect() {
    this.on = {
      "cx:said": ({ detail }) => this.say(detail),
      "cx:moved": ({ detail }) => this.moved(document.getElementById(detail)),
      focusin: ({ target }) => this.name(target),
    }
    for (const [name, listener] of Object.entries(this.on)) document.addEventListener(name, listener)
  }

  disconnect() {
    for (const [name, listener] of Object.entries(this.on)) document.removeEventListener(name, listener)
  }

  say(text) {
    this.wordsTarget.textContent = text
  }

  moved(card) {
    if (!card?.matches(".note")) return
    const step = card.closest(".map-step").querySelector(".step-name")
    const { name } = card.closest("[role=gridcell]").dataset
    this.say(this.movedValue.replace("{0}", step.textContent.trim()).replace("{1}", name))
  }

  // A thousand names would weigh much; one is enough.
  name(card) {
    if (!card.matches?.(".note") || card.hasAttribute("aria-label")) return
    const parts = [...card.querySelectorAll("img[alt], .note-title, .note-words, .department, .note-tag, .note-over, .hidden-text")]
    const words = parts.map(part => part.matches("img") ? part.alt : part.closest("[aria-hidden=true], [hidden], button, .here") ? "" : part.textContent.trim().replace(/\s+/g, " "))
    card.setAttribute("aria-label", words.filter(Boolean).join(", "))
  }
}
