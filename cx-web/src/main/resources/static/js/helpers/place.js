import { send } from "./send.js"

/** Tells the server where a stage, step or card stands now; what it cannot have goes back to where it was. */
export function place(element, parent, former) {
  const like = `.${[...element.classList].find(name => name.startsWith("map-") || name === "note")}`
  const next = element.nextElementSibling?.matches(like) ? element.nextElementSibling : null
  const values = next ? { before: id(next) } : {}
  const stage = element.matches(".map-step") ? element.closest(".map-stage") : null
  if (stage) values.stage = stage.dataset.stage
  const cell = element.matches(".note") ? element.closest("[role=gridcell]") : null
  if (cell) Object.assign(values, { step: cell.closest(".map-step").dataset.step, lane: cell.dataset.lane })
  return send("POST", `${element.dataset.address}/position`, element, { values }).then(taken => {
    if (taken) document.dispatchEvent(new CustomEvent("cx:moved", { detail: element.id }))
    else back(element, parent, former)
    return taken
  })
}

/** Where its place has been drawn anew meanwhile, all is. */
function back(element, parent, next) {
  const isThere = element.isConnected && parent.isConnected && (!next || next.parentElement === parent)
  if (isThere) parent.insertBefore(element, next)
  else document.dispatchEvent(new CustomEvent("cx:torn"))
}

function id(element) {
  return element.dataset.step ?? element.dataset.stage ?? element.dataset.card
}
