import { ask, isTaken } from "./send.js"
import { inTurn, isTurn } from "./turn.js"

// Buttons and forms on a map that htmx sends wait for their turn, too. Uploads do not: they may take minutes.
const sent = new WeakSet()

document.addEventListener("htmx:confirm", event => {
  const { verb, elt, path, etc, question, triggeringEvent, issueRequest } = event.detail
  if (verb === "get" || isTurn() || isUpload(elt) || !document.getElementById("map")) return
  event.preventDefault()
  // Pressed twice, a form is sent once.
  if (sent.has(elt) || question && !confirm(question)) return
  const button = triggeringEvent?.submitter
  if (button?.name) etc.values = { ...etc.values, [button.name]: button.value }
  const values = elt.matches("form") ? new FormData(elt, button) : etc.values
  if (elt.matches("form")) sent.add(elt)
  inTurn(() => {
    sent.delete(elt)
    return elt.isConnected ? issueRequest(true) : instead(elt, () => ask(verb, path, values))
  })
})

// What was pressed has been drawn anew meanwhile; it is told of the answer all the same, and so is the dialog that stands in place
// of its own. Words whose place has gone are offered anyway.
function instead(elt, ask) {
  if (elt.closest(".editor, .picker")) return
  const dialog = elt.closest("dialog")?.id
  const answered = ({ detail: { xhr } }) => xhr.addEventListener("loadend", () => {
    for (const one of [elt, dialog && document.getElementById(dialog)]) {
      one?.dispatchEvent(new CustomEvent("cx:answered", { detail: { xhr, successful: isTaken(xhr) } }))
    }
  })
  document.addEventListener("htmx:beforeSend", answered, { once: true })
  return ask()
}

export function isUpload(element) {
  return element.matches("[enctype='multipart/form-data']")
}
