import htmx from "htmx"
import { CELL } from "./cards.js"
import { inTurn } from "./turn.js"

/**
 * Sends an act and draws what has changed; the promise says whether it was taken. What went wrong is announced elsewhere.
 * Where the focus was on what has been drawn anew, source or its cell gets it back.
 */
export function send(verb, url, source, { values } = {}) {
  const ids = [source, source.closest(CELL)].map(it => it?.id).filter(Boolean)
  return inTurn(() => ask(verb, url, values)).then(request => {
    const taken = isTaken(request)
    if (taken && document.activeElement === document.body) ids.map(id => document.getElementById(id)).find(Boolean)?.focus()
    return taken
  })
}

/** From an element that is always there, since answers to one that has gone are lost. */
export function ask(verb, url, values) {
  return htmx.ajax(verb, url, { source: document.querySelector("main"), swap: "none", values })
}

export function isTaken(request) {
  return request !== null && request.status >= 200 && request.status < 300
}
