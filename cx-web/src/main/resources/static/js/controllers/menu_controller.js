import { Controller } from "@hotwired/stimulus"
import htmx from "htmx"

// A <details class="menu"> that behaves as a menu, or all of them in an element: Escape and a click or focus elsewhere close it,
// arrows move in it. One with an address (data-menu) gets its items when it is opened.
const MENU = "details.menu", ITEMS = ".menu-items :is(a, button):not(:disabled)"
const HEAD = "[role=rowheader], [role=columnheader]"

export default class extends Controller {
  connect() {
    this.outside = ({ target }) => { if (this.open?.open && !this.open.contains(target)) this.open.open = false }
    this.toggled = ({ target }) => { if (target.matches(MENU) && target.open) this.opened(target) }
    this.keys = event => this.key(event)
    // Who has chosen is done; a column is made wider more than once.
    this.chosen = ({ target }) => { if (target.closest(".head-menu .menu-item:not([data-action^='width#'])")) target.closest(MENU).open = false }
    this.element.addEventListener("click", this.chosen)
    document.addEventListener("click", this.outside)
    document.addEventListener("focusin", this.outside)
    this.resized = () => { if (this.open?.open) fit(this.open, this.open.querySelector(".menu-items")) }
    window.addEventListener("resize", this.resized)
    this.element.addEventListener("toggle", this.toggled, true)
    this.element.addEventListener("keydown", this.keys)
  }

  disconnect() {
    document.removeEventListener("click", this.outside)
    document.removeEventListener("focusin", this.outside)
    window.removeEventListener("resize", this.resized)
    this.element.removeEventListener("click", this.chosen)
    this.element.removeEventListener("toggle", this.toggled, true)
    this.element.removeEventListener("keydown", this.keys)
  }

  /** Ends when the menu has its items. */
  async opened(menu) {
    if (this.open !== menu && this.open) this.open.open = false
    this.open = menu
    const items = menu.querySelector(".menu-items")
    fit(menu, items)
    if (!menu.dataset.menu || items.firstElementChild) return
    await htmx.ajax("GET", menu.dataset.menu, { source: menu, target: items, swap: "innerHTML" })
    fit(menu, items)
    if (menu.open && menu.contains(document.activeElement) || document.activeElement === menu.closest(HEAD)) menu.querySelector(ITEMS)?.focus()
  }

  key(event) {
    const menu = event.target.closest(MENU)
    if (!menu) return this.asked(event)
    if (event.key === "Escape" && menu.open) {
      event.stopPropagation()
      menu.open = false
      menu.querySelector("summary").focus()
    } else if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      this.move(event, menu)
    }
  }

  /** The menu of a head by the key for context menus, or Shift+F10. */
  asked(event) {
    const menu = event.target.matches(HEAD) && event.target.querySelector(MENU)
    if (!menu || event.key !== "ContextMenu" && !(event.key === "F10" && event.shiftKey)) return
    event.preventDefault()
    menu.open = true
    menu.querySelector(ITEMS)?.focus()
  }

  move(event, menu) {
    if (event.target.matches("input, textarea, select")) return
    event.preventDefault()
    menu.open = true
    const items = [...menu.querySelectorAll(ITEMS)]
    if (!items.length) return
    const step = event.key === "ArrowDown" ? 1 : -1
    const at = items.indexOf(document.activeElement)
    const next = at < 0 ? (step > 0 ? 0 : items.length - 1) : (at + step + items.length) % items.length
    items[next].focus()
  }
}

const GAP = 4

/** The items of a menu on a map stand where they can be seen: within what is shown of the map, above their button where there is more room. */
function fit(menu, items) {
  const map = menu.closest(".map-scroll")
  if (!map) return
  // On a small screen the page itself scrolls.
  const scrolls = getComputedStyle(map).overflowY !== "visible"
  const frame = scrolls ? map.getBoundingClientRect() : { top: 0, left: 0, right: innerWidth, bottom: innerHeight }
  items.removeAttribute("style")
  const button = menu.getBoundingClientRect(), { width, height } = items.getBoundingClientRect()
  const zoom = menu.currentCSSZoom ?? 1
  const bar = document.querySelector("body > .bar")?.getBoundingClientRect()
  const bottom = Math.min(frame.bottom, bar?.height ? bar.top : innerHeight) - GAP, right = Math.min(frame.right, innerWidth) - GAP
  const below = bottom - button.bottom, above = button.top - Math.max(frame.top, 0) - GAP
  const left = Math.max(GAP, frame.left + GAP, Math.min(button.left, right - width))
  items.style.insetInline = `${(left - button.left) / zoom}px auto`
  if (height <= below) return
  if (above > below) items.style.insetBlock = `auto calc(100% + ${GAP}px)`
  items.style.maxBlockSize = `${(Math.max(above, below) - GAP) / zoom}px`
  items.style.overflowY = "auto"
}
