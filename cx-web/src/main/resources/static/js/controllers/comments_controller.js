import { Controller } from "@hotwired/stimulus"
import htmx from "htmx"
import { announce } from "../helpers/announce.js"

// Counts of open comments all over the page: a click on one leads to the comments, the event cx:comments counts anew.
export default class extends Controller {
  static values = { label: String }

  open(event) {
    const count = event.target.closest(".comment-count")
    if (!count) return
    const address = `${count.closest(".note, .map-step").dataset.address}/comments`
    htmx.ajax("GET", address, { source: count, target: "#panel", swap: "outerHTML" })
  }

  count({ detail: { counts } }) {
    for (const [thing, n] of Object.entries(counts)) {
      for (const count of this.element.querySelectorAll(`[data-comments-of="${CSS.escape(thing)}"]`)) {
        count.textContent = n
        count.hidden = n === 0
        if (count.matches(".comment-count")) count.setAttribute("aria-label", this.labelValue.replace("#", n))
      }
    }
  }

  done(event) {
    const { requestConfig, successful } = event.detail
    const done = requestConfig.elt.dataset?.done
    if (successful && done) announce(done)
  }
}
