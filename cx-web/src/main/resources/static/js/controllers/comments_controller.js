import { Controller } from "@hotwired/stimulus"
import htmx from "htmx"
import { addressOf } from "../helpers/address.js"
import { announce } from "../helpers/announce.js"
import { fetched } from "../helpers/fetched.js"
import { renewThreads } from "../helpers/threads.js"

// Counts of open comments all over the page: a click on one leads to the comments, the event cx:comments counts anew. What
// others have said (cx:commented) is counted and shown at once.
export default class extends Controller {
  static values = { label: String, url: String }

  connect() {
    // Under an empty field its buttons go as soon as it is left; what is pressed below must not move away before it is let go.
    this.pressed = event => { if (event.target.closest("#panel :is(button, summary, a)") && document.activeElement?.closest(".comment-form")) event.preventDefault() }
    this.element.addEventListener("mousedown", this.pressed)
  }

  disconnect() {
    this.element.removeEventListener("mousedown", this.pressed)
  }

  open(event) {
    const count = event.target.closest(".comment-count")
    if (!count) return
    const address = `${addressOf(count.closest(".note, .map-step"))}/comments`
    htmx.ajax("GET", address, { source: count, target: "#panel", swap: "outerHTML" })
  }

  count({ detail: { counts } }) {
    this.show(counts, thing => counts[thing])
  }

  /**
   * @param counts how many some things have; those without a count get one
   * @param of how many a thing has; undefined where that is not known
   */
  show(counts, of) {
    for (const [thing, n] of Object.entries(counts)) if (n > 0) draw(thing)
    for (const count of this.element.querySelectorAll("[data-comments-of]")) {
      const n = of(count.dataset.commentsOf)
      if (n === undefined || count.textContent === `${n}`) continue
      count.textContent = n
      count.hidden = n === 0
      if (count.matches(".comment-count")) count.setAttribute("aria-label", this.labelValue.replace("#", n))
    }
  }

  // One question at a time, and another one if something has been said meanwhile.
  async look() {
    this.again = true
    if (this.looking) return
    this.looking = true
    try {
      while (this.again) {
        this.again = false
        await this.renew()
      }
    } finally {
      this.looking = false
    }
  }

  async renew() {
    const answer = await fetched(`${this.urlValue}/comments/open`)
    const said = answer?.ok && await answer.json().catch(() => null)
    if (said) {
      const { all, byThing } = said
      const journey = this.urlValue.split("/").pop()
      this.show(byThing, thing => thing === journey ? all : byThing[thing] ?? 0)
    }
    const section = document.getElementById("comments")
    if (section) await renewThreads(section)
  }

  done(event) {
    const { requestConfig, successful } = event.detail
    const done = requestConfig.elt.dataset?.done
    if (successful && done) announce(done)
  }
}

/** The count of a card or a step that had no comments. */
function draw(thing) {
  const card = document.getElementById(`card-${thing}`), step = document.querySelector(`#step-head-${CSS.escape(thing)} > .step-name`)
  if (!card && !step || (card ?? step.parentElement).querySelector(":scope > .comment-count")) return
  const count = document.createElement("button")
  Object.assign(count, { type: "button", className: "comment-count", tabIndex: -1, hidden: true })
  count.dataset.commentsOf = thing
  if (card) card.append(count)
  else step.after(count)
}
