import { addressOf } from "./address.js"
import { laneOf, stepOf } from "./cards.js"
import { send } from "./send.js"
import { carry } from "./writing.js"

const KINDS = [".map-stage", ".map-step", ".lane-head[data-lane]", ".note"]

// Where things shall stand whose move has not been answered yet. Answers to moves before it draw them where they stood then.
const wanted = new Map()
document.addEventListener("cx:patched", () => { for (const [id, spot] of wanted) stand(id, spot) })

/** Tells the server where a stage, step, lane or card stands now; what it cannot have goes back to where it was. */
export function place(element, parent, former) {
  const spot = spotOf(element)
  const isOnItsWay = wanted.has(element.id)
  wanted.set(element.id, spot)
  follow(element)
  return send("POST", `${addressOf(element)}/position`, element, { values: valuesOf(element) }).then(taken => {
    const isLatest = wanted.get(element.id) === spot
    if (isLatest) wanted.delete(element.id)
    if (taken) document.dispatchEvent(new CustomEvent("cx:moved", { detail: element.id }))
    // Where it stood before had not been answered either: only the server knows where it belongs.
    else if (isLatest && isOnItsWay) drawAnew()
    else if (isLatest) back(element, parent, former)
    return taken
  })
}

function valuesOf(element) {
  const next = nextOf(element)
  return {
    ...next && { before: idOf(next) },
    ...element.matches(".map-step") && { stage: element.closest(".map-stage").dataset.stage },
    ...element.matches(".note") && { step: stepOf(element).dataset.step, lane: laneOf(element) },
  }
}

/** The next of its kind behind it, if there is one. */
function nextOf(element) {
  const kind = KINDS.find(like => element.matches(like))
  let next = element.nextElementSibling
  while (next && !next.matches(kind)) next = next.nextElementSibling
  return next
}

function spotOf(element) {
  return { parent: element.parentElement.id, cell: element.closest("[role=gridcell]")?.id, next: nextOf(element)?.id }
}

function stand(id, { parent, cell, next }) {
  const list = cell ? document.querySelector(`#${CSS.escape(cell)} > .cell-cards`) : document.getElementById(parent)
  const before = next ? document.getElementById(next) : null
  // What was drawn where it stood then is newer than what stands where it shall be.
  const all = [...document.querySelectorAll(`#${CSS.escape(id)}`)]
  const element = all.find(one => one.parentElement !== list) ?? all[0]
  if (!element || !list || next && before?.parentElement !== list) return
  if (all.length === 1 && element.parentElement === list && nextOf(element) === before) return
  const hadFocus = all.some(one => one !== element && one.contains(document.activeElement))
  for (const twin of all) if (twin !== element) twin.remove()
  carry(element, () => list.insertBefore(element, before ?? lastOf(element, list)))
  follow(element)
  if (hadFocus) element.focus()
}

/** What stands behind the last of its kind. */
function lastOf(element, list) {
  const kind = KINDS.find(like => element.matches(like))
  return [...list.children].findLast(child => child !== element && child.matches(kind))?.nextElementSibling ?? null
}

/** The cells of a lane go where its head goes. */
function follow(head) {
  if (!head.matches(".lane-head")) return
  const { lane } = head.previousElementSibling.dataset
  for (const step of document.querySelectorAll("#map .map-step")) {
    const cell = step.querySelector(`:scope > [data-lane="${head.dataset.lane}"]`)
    const former = step.querySelector(lane ? `:scope > [data-lane="${lane}"]` : ":scope > .step-head")
    if (cell && former && former.nextElementSibling !== cell) carry(cell, () => former.after(cell))
  }
}

/** Where its place has been drawn anew meanwhile, all is. */
function back(element, parent, next) {
  const isThere = element.isConnected && parent.isConnected && (!next || next.parentElement === parent)
  if (!isThere) return drawAnew()
  carry(element, () => parent.insertBefore(element, next))
  follow(element)
}

function drawAnew() {
  document.dispatchEvent(new CustomEvent("cx:torn"))
}

function idOf({ dataset }) {
  return dataset.step ?? dataset.stage ?? dataset.card ?? dataset.lane
}
