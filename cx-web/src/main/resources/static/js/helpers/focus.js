import { CELL } from "./cards.js"

// Where the focus goes when what had it is gone: never to nowhere.

/** Gives the focus to the first of these that takes it; without any, to the cell of the map that had it last. */
export function giveFocus(...elements) {
  for (const element of elements) {
    if (!element || element === document.body) continue
    element.focus()
    if (document.activeElement === element) return
  }
  const cell = lastCell() ?? [...document.querySelectorAll(`#map :is(${CELL})`)].find(one => one.checkVisibility())
  cell?.focus({ preventScroll: true })
}

function lastCell() {
  return document.querySelector(`#map :is(${CELL})[tabindex="0"]`)
}

/** Opens a dialog; what had the focus gets it back, also where the menu that has asked is closed by then. */
export function openDialog(dialog) {
  const back = anchor()
  dialog.addEventListener("close", () => {
    const { activeElement: active, body } = document
    if (active === body || !active.checkVisibility()) giveFocus(document.getElementById(back))
  }, { once: true })
  dialog.showModal()
}

/** What a control is called, to find the same one in what has taken its place. */
export function nameOf({ tagName, type, name, value, textContent }) {
  return [tagName, type, name, type === "radio" ? value : "", textContent.trim()].join("|")
}

/** The id of the card, cell or head in which the focus is, or was last; beside the map, of what is nearest around it. */
export function anchor() {
  const { activeElement: active, body } = document
  const at = active && active !== body ? active.closest(`.note, ${CELL}`) ?? active.closest("[id]") : lastCell()
  return at?.id
}

/** What takes the focus where an element of the map goes, the nearest first, by ids: its card, its cell, and what stands beside. */
export function around(element) {
  const at = element === document.body ? lastCell() : element
  const cell = at?.closest(CELL)
  const ids = [at, at?.closest(".note"), cell, ...cell ? beside(cell) : []].map(one => one?.id).filter(Boolean)
  return [...new Set(ids)]
}

function beside(cell) {
  const both = thing => [thing.nextElementSibling, thing.previousElementSibling].filter(Boolean)
  const step = cell.closest(".map-step"), stage = cell.closest(".map-stage")
  const steps = step ? both(step).filter(one => one.matches(".map-step")) : []
  return [
    ...step && cell.dataset.row ? steps.map(one => one.querySelector(`[data-row=${JSON.stringify(cell.dataset.row)}]`)) : [],
    step?.querySelector(".step-head"),
    ...steps.map(one => one.querySelector(".step-head")),
    stage?.querySelector(".stage-head"),
    ...stage ? both(stage).map(one => one.querySelector(".stage-head")) : [],
    ...cell.matches(".lane-head") ? both(cell) : [],
  ]
}
