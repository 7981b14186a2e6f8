/** Cells, and the heads of stages, steps and lanes. */
export const CELL = "[role=gridcell], [role=rowheader], [role=columnheader]"

/** All cards of a card's lane, step by step. */
export function inLane(card) {
  return [...document.querySelectorAll(`#map .map-cell[data-lane="${laneOf(card)}"] .note`)]
}

/** What is meant when something is done to this card: all that are selected where it is one of them, else itself. */
export function meant(card) {
  const picked = [...document.querySelectorAll(".note-picked")]
  return card && !picked.includes(card) ? [card] : picked
}

export function ids(cards) {
  return cards.map(card => card.dataset.card).join(",")
}

export function cellOf(inside) {
  return inside.closest("[role=gridcell]")
}

export function laneOf(card) {
  return cellOf(card).dataset.lane
}

export function stepOf(inside) {
  return inside.closest(".map-step")
}

/** The words of a card as they were typed. */
export function wordsOf(card) {
  const words = card.querySelector(".note-words")
  return words?.dataset.words ?? words?.textContent ?? ""
}

export function isField(element) {
  return Boolean(element?.closest?.("input, textarea, select, [contenteditable], dialog, .menu, .picker, .point, [popover]"))
}
