import htmx from "htmx"
import { announce, announceProblem } from "./announce.js"

const WRITING = ".editor, .picker"

/** Whether an answer is a patch of the map. */
export function isPatch(html) {
  return html.startsWith('<div class="patch"')
}

/** Puts the pieces of a patch in their places. Fields in which somebody is writing stay as they are, but for the one that is done. */
export function patch(html, done) {
  const patch = new DOMParser().parseFromString(html, "text/html").querySelector(".patch")
  const map = document.getElementById("map")
  const { number, opens, said, touched, told } = patch.dataset
  if (!map) return
  const focus = keepFocus(done)
  // An answer that was overtaken by a later one brings nothing new; what it saved stands there already.
  if (Number(number) < Number(map.dataset.number)) close(done)
  else {
    for (const piece of patch.querySelectorAll(":scope > template")) put(piece, done)
    document.getElementById("map").dataset.number = number
  }
  focus()
  if (said) announce(said, "cx:undo")
  if (told) announce(told)
  document.dispatchEvent(new CustomEvent("cx:patched", { detail: { opens, touched: (touched ?? "").split(" ") } }))
}

function close(form) {
  form?.parentElement.querySelector(":scope > [data-edit][hidden]")?.removeAttribute("hidden")
  form?.remove()
}

function put({ dataset, content }, done) {
  const at = document.getElementById(dataset.at)
  const moved = document.getElementById(dataset.id)
  const fresh = content.firstElementChild && document.importNode(content.firstElementChild, true)
  switch (dataset.put) {
    case "replace": return replace(document.getElementById(fresh.id), fresh, done)
    case "after": case "first": {
      const old = document.getElementById(fresh.id)
      if (old) return replace(old, fresh, done)
      if (!at) return
      insert(at, fresh, dataset.put === "first")
      return htmx.process(fresh)
    }
    case "move-after": if (at && moved && at.nextElementSibling !== moved) at.after(moved); return
    case "move-first": if (at && moved && at.firstElementChild !== moved) at.prepend(moved); return
    case "drop": return drop(moved, done)
  }
}

function insert(at, fresh, first) {
  if (first) at.prepend(fresh)
  else at.after(fresh)
}

function replace(old, fresh, done) {
  if (!old) return
  const writing = [...old.querySelectorAll(WRITING)].filter(form => form !== done)
  old.before(fresh)
  for (const form of writing) carry(form, fresh)
  old.remove()
  htmx.process(fresh)
}

/** An open field goes on where the same text, or the same cell, stands now. */
function carry(form, fresh) {
  const words = form.matches(".editor") && within(fresh, `[data-edit-url="${form.getAttribute("action")}"]`)
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

/** The place is gone; what was typed there is told, so that it can be copied. */
function lost(form) {
  form.dataset.moving = "true"
  const text = form.querySelector("[name=text]")?.value.trim()
  if (text) announceProblem("failed", `${document.getElementById("map").dataset.lost} ${text}`)
}

/** The focus stays on what takes the place of the element that has it, else in its cell. */
function keepFocus(done) {
  const active = document.activeElement
  if (!active?.closest("#map, #panel") || active.closest(WRITING) && !done?.contains(active)) return () => {}
  const ids = [active, active.closest("[role=gridcell], [role=rowheader], [role=columnheader]")].map(it => it?.id).filter(Boolean)
  return () => {
    if (document.activeElement === document.body) ids.map(id => document.getElementById(id)).find(Boolean)?.focus()
  }
}
