// What somebody holds with the pointer is not drawn anew under the hand: a card, an edge, a point.
const HELD = ".sortable-chosen, .point-held, .step-edge-held", PAUSE = 50

/** Does it at once where nothing is held, else when it has been let go. */
export async function whenLetGo(act) {
  while (isHeld()) await new Promise(soon => setTimeout(soon, PAUSE))
  return act()
}

export function isHeld() {
  return document.querySelector(HELD) !== null
}
