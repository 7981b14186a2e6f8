import htmx from "htmx"

/** Sends an act and swaps what has changed; the promise says whether it was taken. What went wrong is announced elsewhere. */
export function send(verb, url, source, options = {}) {
  let taken = true
  const listen = event => { if (event.detail.elt === source && !event.detail.successful) taken = false }
  document.addEventListener("htmx:afterRequest", listen)
  return htmx.ajax(verb, url, { source, swap: "none", ...options })
    .catch(() => { taken = false })
    .then(() => {
      document.removeEventListener("htmx:afterRequest", listen)
      return taken
    })
}
