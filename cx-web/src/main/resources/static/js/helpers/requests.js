import htmx from "htmx"
import { announceProblem } from "./announce.js"
import { isPatch, patch } from "./patch.js"
import { forgetWords } from "./words.js"

Object.assign(htmx.config, {
  allowEval: false,
  includeIndicatorStyles: false,
  historyCacheSize: 0,
  // Not style: the policy refuses it as an attribute, and browsers write it where a field was resized.
  attributesToSettle: ["class", "width", "height"],
  refreshOnHistoryMiss: true,
  responseHandling: [
    { code: "204", swap: false },
    { code: "[23]..", swap: true },
    { code: "(409|422)", swap: true },
    { code: "...", swap: false, error: true },
  ],
})

document.addEventListener("htmx:configRequest", event => {
  const csrf = document.querySelector("meta[name=csrf]")
  if (csrf && event.detail.verb !== "get") event.detail.headers[csrf.dataset.header] = csrf.content
})

// A map says up to which act it is drawn, and gets what has changed since; a page of rows is told only what happened.
document.addEventListener("htmx:configRequest", event => {
  const map = document.querySelector("#map, #rows")
  if (map) event.detail.headers["CX-Since"] = map.dataset.number
  if (map?.id === "rows") event.detail.headers["CX-Rows"] = "true"
})

document.addEventListener("htmx:beforeSwap", event => {
  const { xhr, requestConfig } = event.detail
  if (!isPatch(xhr.responseText)) return
  event.detail.shouldSwap = false
  const done = requestConfig.elt.closest(".editor, .picker")
  if (done?.matches(".editor")) forgetWords(done.getAttribute("action"))
  patch(xhr.responseText, done)
})

// A session that has ended must cost nobody a typed word: say so, and leave the page as it is.
document.addEventListener("htmx:beforeOnLoad", event => {
  if (event.detail.xhr.status === 401) {
    event.preventDefault()
    announceProblem("signedOut")
  }
})

// A refusal that belongs to no field is told in the corner; it must not take the place of what was there.
document.addEventListener("htmx:beforeSwap", event => {
  if (event.detail.isError || ![409, 422].includes(event.detail.xhr.status) || !event.detail.xhr.responseText.includes("data-problem")) return
  event.detail.shouldSwap = false
  event.detail.isError = true
})

document.addEventListener("htmx:responseError", event => {
  if (event.detail.xhr.status !== 401) announceProblem("failed", said(event.detail.xhr))
})

function said({ responseText }) {
  const alert = new DOMParser().parseFromString(responseText, "text/html").querySelector("[role=alert]")
  return alert?.textContent.trim()
}

for (const name of ["htmx:sendError", "htmx:timeout"]) {
  document.addEventListener(name, () => announceProblem("offline"))
}
