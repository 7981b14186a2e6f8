import { Controller } from "@hotwired/stimulus"

// The menu of a card: by its button, a right click, the context-menu key or Shift+F10. Escape and a click beside it close it.
export default class extends Controller {
  connect() {
    this.listeners = {
      contextmenu: event => this.asked(event),
      keydown: event => this.keyed(event),
      click: event => this.clicked(event),
    }
    for (const [name, listener] of Object.entries(this.listeners)) document.addEventListener(name, listener)
  }

  disconnect() {
    for (const [name, listener] of Object.entries(this.listeners)) document.removeEventListener(name, listener)
  }

  asked(event) {
    const card = event.target.closest("#map .note")
    if (!card || event.target.closest("a, .editor")) return
    event.preventDefault()
    this.open(card, event.clientX, event.clientY)
  }

  keyed(event) {
    const card = event.target.closest?.("#map .note")
    if (card !== event.target || event.key !== "ContextMenu" && !(event.key === "F10" && event.shiftKey)) return
    event.preventDefault()
    this.under(card)
  }

  clicked(event) {
    const button = event.target.closest("[data-act=menu]")
    if (button) this.under(button.closest(".note"))
  }

  under(card) {
    const box = card.getBoundingClientRect()
    this.open(card, box.left + 12, box.top + Math.min(box.height, 28))
  }

  open(card, x, y) {
    card.focus({ preventScroll: true })
    this.element.dataset.card = card.dataset.card
    this.element.querySelector("[data-act=edit]").hidden = !card.querySelector("[data-edit]")
    this.element.querySelector("[data-act=narrow]").disabled = !card.dataset.span
    if (!this.element.matches(":popover-open")) this.element.showPopover()
    this.element.style.left = `${Math.max(8, Math.min(x, innerWidth - this.element.offsetWidth - 8))}px`
    this.element.style.top = `${Math.max(8, Math.min(y, innerHeight - this.element.offsetHeight - 8))}px`
    this.items[0].focus()
  }

  get items() {
    return [...this.element.querySelectorAll("button:not(:disabled)")].filter(item => !item.hidden)
  }

  key(event) {
    const items = this.items
    const at = items.indexOf(document.activeElement)
    const to = { ArrowDown: at + 1, ArrowRight: at + 1, ArrowUp: at - 1, ArrowLeft: at - 1, Home: 0, End: -1 }[event.key]
    if (event.key === "Tab") this.element.hidePopover()
    if (to === undefined) return
    event.preventDefault()
    event.stopPropagation()
    items.at(to % items.length).focus()
  }

  done(event) {
    if (event.target.closest("[data-act]")) this.element.hidePopover()
  }
}
