import htmx from "htmx"
import { wordsAt } from "./address.js"
import { announce } from "./announce.js"
import { CELL } from "./cards.js"
import { around, giveFocus } from "./focus.js"
import { isFirst, putFirst } from "./lists.js"
import { carry, WRITING } from "./writing.js"

// Whether a piece had no place: the page lacks something that was drawn meanwhile.
let torn

/** Whether an answer is a patch of the map. */
export function isPatch(html) {
  return html.startsWith('<div class="patch"')
}

/**
 * Puts the pieces of a patch in their places. Fields in which somebody is writing stay as they are, but for the one that is done.
 * own: whether it answers what has been done on this page.
 */
export function patch(html, done, own = false) {
  const patch = new DOMParser().parseFromString(html, "text/html").querySelector(".patch")
  const map = document.querySelector("#map, #rows")
  const { number, opens, said, touched, told, done: repeated } = patch.dataset
  if (!map) return
  const changed = []
  torn = false
  if (Number(number) < Number(map.dataset.number)) {
    // A later answer was quicker and has drawn this act already.
    close(done)
  } else {
    const focus = keepFocus(done, own)
    changed.push(...[...patch.querySelectorAll(":scope > template")].map(piece => put(piece, done)).filter(Boolean))
    document.getElementById(map.id).dataset.number = number
    if (map.id === "rows") close(done)
    focus()
  }
  if (torn) document.dispatchEvent(new CustomEvent("cx:torn"))
  if (said) announce(said, "cx:undo")
  for (const text of [repeated, told]) if (text) announce(text)
  const others = [...patch.querySelectorAll(":scope > ul > li")].map(line => line.textContent)
  document.dispatchEvent(new CustomEvent("cx:patched", { detail: { opens, touched: (touched ?? "").split(" "), changed, others } }))
}

function close(done) {
  done?.parentElement?.querySelector(":scope > [data-edit][hidden]")?.removeAttribute("hidden")
  done?.remove()
}

/** The element that is new or has moved, if any. */
function put({ dataset, content }, done) {
  const at = document.getElementById(dataset.at)
  const moved = document.getElementById(dataset.id)
  const fresh = content.firstElementChild && document.importNode(content.firstElementChild, true)
  switch (dataset.put) {
    case "replace": return replace(document.getElementById(fresh.id), fresh, done)
    case "after": case "first": {
      const old = document.getElementById(fresh.id)
      if (old) return replace(old, fresh, done)
      if (!at) return void (torn = true)
      insert(at, fresh, dataset.put === "first")
      htmx.process(fresh)
      return fresh
    }
    case "move-after": if (!at || !moved) torn = true
      if (at && moved && at.nextElementSibling !== moved) carry(moved, () => at.after(moved)); return moved
    case "move-first": if (!at || !moved) torn = true
      if (at && moved && !isFirst(at, moved)) carry(moved, () => putFirst(at, moved)); return moved
    case "drop": return void drop(moved, done)
  }
}

function insert(at, fresh, first) {
  if (first) putFirst(at, fresh)
  else at.after(fresh)
}

function replace(old, fresh, done) {
  // Somebody is choosing in it.
  if (!old || old.matches("dialog[open]")) return
  const menus = [...old.querySelectorAll("details")].map(menu => menu.open)
  const focus = inside(old)
  const writing = [...old.querySelectorAll(WRITING)].filter(form => form !== done)
  old.before(fresh)
  for (const form of writing) carryOver(form, fresh)
  old.remove()
  fresh.querySelectorAll("details").forEach((menu, i) => { menu.open = menus[i] ?? false })
  htmx.process(fresh)
  focus()
  return fresh
}

/** What has the focus in an element is found again by the nearest one around it that has an id: others may come before it. */
function inside(old) {
  const active = document.activeElement
  const around = old.contains(active) && !active.id && active.closest("[id]")
  if (!around) return () => {}
  const at = [...around.querySelectorAll("*")].indexOf(active)
  return () => {
    const like = document.getElementById(around.id)?.querySelectorAll("*")[at]
    if (document.activeElement === document.body && like?.className === active.className) like.focus()
  }
}

/** An open field goes on where the same text, or the same cell, stands now. */
function carryOver(form, fresh) {
  const words = form.matches(".editor") && wordsAt(form.getAttribute("action"), fresh)
  const cell = within(fresh, `#${CSS.escape(form.closest(CELL).id)}`)
  if (words) {
    words.hidden = true
    carry(form, () => words.after(form))
  } else if (cell) {
    carry(form, () => (cell.querySelector(".cell-cards") ?? cell).append(form))
  } else lost(form)
}

function within(fresh, selector) {
  return fresh.matches(selector) ? fresh : fresh.querySelector(selector)
}

function drop(element, done) {
  if (!element) return
  for (const form of element.querySelectorAll(WRITING)) if (form !== done) lost(form)
  element.remove()
}

/** The place is gone: what was typed there is shown where it can be copied. */
function lost(form) {
  form.dataset.moving = "true"
  const text = form.querySelector("[name=text], [name=name], [name=description]")?.value.trim()
  const detail = { address: form.getAttribute("action"), text, focused: form.contains(document.activeElement) }
  if (text) document.dispatchEvent(new CustomEvent("cx:lost", { detail }))
}

/**
 * The focus stays on what takes the place of the element that has it, else in its cell, else beside it; after one's own act also
 * where a menu or a message that had it is closed.
 */
function keepFocus(done, own) {
  const { activeElement: active, body } = document
  const isOurs = active?.closest("#map, #panel, #undo") || own && active === body
  if (!isOurs || active.closest(WRITING) && !done?.contains(active)) return () => {}
  const ids = around(active)
  return () => {
    if (document.activeElement === body) giveFocus(...ids.map(id => document.getElementById(id)))
  }
}
