// Says something in the corner of the page, also to screen readers. The messages controller shows it.

export function announce(text) {
  document.dispatchEvent(new CustomEvent("cx:news", { detail: { text } }))
}

/** kind: offline, failed or signedOut; text: what the server said, if it did. */
export function announceProblem(kind, text) {
  document.dispatchEvent(new CustomEvent("cx:problem", { detail: { kind, text } }))
}
