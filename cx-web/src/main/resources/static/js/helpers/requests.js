import htmx from "htmx"
import "./answers.js"
import { isUpload } from "./order.js"

Object.assign(htmx.config, {
  allowEval: false,
  includeIndicatorStyles: false,
  // What has come is alive at once: a key that is pressed before that would go nowhere, or leave the page.
  defaultSettleDelay: 0,
  historyCacheSize: 0,
  // A network that swallows everything is told after this time.
  timeout: 30_000,
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
  if (isUpload(event.detail.elt)) event.detail.timeout = 0
})
