/** What can be put into the cells of a lane; the head of the lane keeps it. Null where nothing can be. */
export function offersOf(lane) {
  return document.querySelector(`#lane-head-${CSS.escape(lane)} > .lane-adds`)?.content ?? null
}

/** Whether a cell takes this; named as its button names it. */
export function takes(cell, add) {
  const { lane } = cell.dataset
  return Boolean(lane && offersOf(lane)?.querySelector(`[data-add="${add}"]`))
}

/** Whoever puts something into a cell sees it, also where its lane was folded. */
export function unfold(cell) {
  document.dispatchEvent(new CustomEvent("cx:unfold", { detail: cell.dataset.row }))
}

/** Draws what can be put into a cell. */
export function drawOffers(cell) {
  if (cell.querySelector(":scope > .cell-adds")) return
  const offers = offersOf(cell.dataset.lane)
  if (!offers?.querySelector(".cell-add")) return
  const step = cell.closest(".map-step")
  const drawn = document.importNode(offers.firstElementChild, true)
  for (const add of drawn.children) {
    add.setAttribute("aria-label", add.getAttribute("aria-label").replace("{step}", step.querySelector(".step-name").textContent.trim()))
    if (add.search) add.search += `&step=${step.dataset.step}`
  }
  cell.append(drawn)
}
