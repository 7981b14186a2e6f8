import { announceProblem } from "./announce.js"
import { isHeld, whenLetGo } from "./held.js"
import { isPatch, patch } from "./patch.js"
import { forgetWords } from "./words.js"

// What answers say: patches are put into the map, problems are told, and neither is lost where the element that had asked is gone.
const drawn = new WeakSet()

document.addEventListener("htmx:beforeSwap", event => {
  const { xhr, requestConfig } = event.detail
  if (!isPatch(xhr.responseText)) return
  event.detail.shouldSwap = false
  draw(xhr, requestConfig)
})

function draw(xhr, { elt }) {
  if (drawn.has(xhr)) return
  drawn.add(xhr)
  const done = elt.closest(".editor, .picker")
  if (done?.matches(".editor")) forgetWords(done.getAttribute("action"))
  if (isHeld()) whenLetGo(() => patch(xhr.responseText, done, true))
  else patch(xhr.responseText, done, true)
}

// A session that has ended must cost nobody a typed word: say so, and leave the page as it is.
document.addEventListener("htmx:beforeOnLoad", event => {
  if (event.detail.xhr.status !== 401) return
  event.preventDefault()
  announceProblem("signedOut")
})

// A refusal that belongs to no field of its own is told apart; it must not take the place of what was there. A patch tells it itself.
document.addEventListener("htmx:beforeSwap", event => {
  const { xhr, isError, requestConfig } = event.detail
  if (isPatch(xhr.responseText) || isError || ![409, 422].includes(xhr.status)) return
  if (!xhr.responseText.includes("data-problem") && !requestConfig.elt.matches("main")) return
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

// htmx tells of an answer on the element that had asked. Where that has left the page meanwhile, nobody hears it there.
document.addEventListener("htmx:beforeSend", ({ detail: { xhr, requestConfig } }) => {
  let isThere = true
  xhr.addEventListener("readystatechange", () => { if (xhr.readyState === XMLHttpRequest.DONE) isThere = requestConfig.elt.isConnected })
  xhr.addEventListener("loadend", () => { if (!isThere) takeIn(xhr, requestConfig) })
})

function takeIn(xhr, requestConfig) {
  if (xhr.status === 0) announceProblem("offline")
  else if (xhr.status === 401) announceProblem("signedOut")
  else if (xhr.status >= 400) announceProblem("failed", said(xhr))
  else if (isPatch(xhr.responseText)) draw(xhr, requestConfig)
}
