import htmx from "htmx"
import { inTurn } from "./turn.js"

/** Sends an act and swaps what has changed; the promise says whether it was taken. What went wrong is announced elsewhere. */
export function send(verb, url, source, options = {}) {
  return inTurn(() => sendNow(verb, url, present(source), options))
}

// What was pressed may have been drawn anew before its turn came; nothing is sent for what is not on the page.
function present(source) {
  return source.isConnected ? source : document.getElementById(source.id) ?? document.querySelector("main")
}

function sendNow(verb, url, source, options) {
  let taken = true
  const listen = ({ detail }) => { if (detail.requestConfig.elt === source && !detail.successful) taken = false }
  document.addEventListener("htmx:afterRequest", listen)
  return htmx.ajax(verb, url, { source, swap: "none", ...options })
    .catch(() => { taken = false })
    .then(() => {
      document.removeEventListener("htmx:afterRequest", listen)
      return taken
    })
}
