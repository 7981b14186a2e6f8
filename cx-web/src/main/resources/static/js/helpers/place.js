import { send } from "./send.js"

/** Tells the server where a stage, step or lane stands now; what it cannot have goes back to where it was. */
export function place(element, back) {
  const like = `.${[...element.classList].find(name => name.startsWith("map-") || name === "note")}`
  const next = element.nextElementSibling?.matches(like) ? element.nextElementSibling : null
  const values = next ? { before: id(next) } : {}
  const stage = element.matches(".map-step") ? element.closest(".map-stage") : null
  if (stage) values.stage = stage.dataset.stage
  const cell = element.matches(".note") ? element.closest("[role=gridcell]") : null
  if (cell) Object.assign(values, { step: cell.closest(".map-step").dataset.step, lane: cell.dataset.lane })
  return send("POST", `${element.dataset.address}/position`, element, { values }).then(taken => { if (!taken) back() })
}

function id(element) {
  return element.dataset.step ?? element.dataset.stage ?? element.dataset.card
}
