import htmx from "htmx"
import { wordsAt } from "./address.js"
import { announce } from "./announce.js"

const WRITING = ".editor, .picker"

// Whether a piece had no place: the page lacks something that was drawn meanwhile.
let torn

/** Whether an answer is a patch of the map. */
export function isPatch(html) {
  return html.startsWith('<div class="patch"')
}

/** Puts the pieces of a patch in their places. Fields in which somebody is writing stay as they are, but for the one that is done. */
export function patch(html, done) {
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
    const focus = keepFocus(done)
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
      if (at && moved && at.nextElementSibling !== moved) at.after(moved); return moved
    case "move-first": if (!at || !moved) torn = true
      if (at && moved && at.firstElementChild !== moved) at.prepend(moved); return moved
    case "drop": return void drop(moved, done)
  }
}

function insert(at, fresh, first) {
  if (first) at.prepend(fresh)
  else at.after(fresh)
}

function replace(old, fresh, done) {
  // Somebody is choosing in it.
  if (!old || old.matches("dialog[open]")) return
  const menus = [...old.querySelectorAll("details")].map(menu => menu.open)
  const focus = inside(old)
  const writing = [...old.querySelectorAll(WRITING)].filter(form => form !== done)
  old.before(fresh)
  for (const form of writing) carry(form, fresh)
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
function carry(form, fresh) {
  const words = form.matches(".editor") && wordsAt(form.getAttribute("action"), fresh)
  const cell = within(fresh, `#${CSS.escape(form.closest("[role=gridcell], [role=rowheader], [role=columnheader]").id)}`)
  const focused = form.contains(document.activeElement) && document.activeElement
  const { selectionStart, selectionEnd } = focused || {}
  form.dataset.moving = "true"
  if (words) {
    words.hidden = true
    words.after(form)
  } else if (cell) {
    (cell.querySelector(".cell-cards") ?? cell).append(form)
  } else return lost(form)
  if (focused) {
    focused.focus()
    focused.setSelectionRange?.(selectionStart, selectionEnd)
  }
  requestAnimationFrame(() => delete form.dataset.moving)
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

/** The focus stays on what takes the place of the element that has it, else in its cell. */
function keepFocus(done) {
  const active = document.activeElement
  if (!active?.closest("#map, #panel, #undo") || active.closest(WRITING) && !done?.contains(active)) return () => {}
  const ids = [active, active.closest(".note"), active.closest("[role=gridcell], [role=rowheader], [role=columnheader]")].map(it => it?.id).filter(Boolean)
  return () => {
    if (document.activeElement === document.body) ids.map(id => document.getElementById(id)).find(Boolean)?.focus()
  }
}
