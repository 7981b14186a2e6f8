// Says something in the corner of the page, also to screen readers. The messages controller shows it.

/** act: the name of an event that a button beside the text sends, "cx:undo" for one. */
export function announce(text, act) {
  document.dispatchEvent(new CustomEvent("cx:news", { detail: { text, act } }))
}

/** Says something to screen readers only: what everybody else sees. The voice controller does. */
export function say(text) {
  document.dispatchEvent(new CustomEvent("cx:said", { detail: text }))
}

/** kind: offline, failed, ended, signedOut, or any with a text of its own; text: what the server said, if it did. */
export function announceProblem(kind, text) {
  document.dispatchEvent(new CustomEvent("cx:problem", { detail: { kind, text } }))
}
