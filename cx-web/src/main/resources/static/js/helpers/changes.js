import { fetched } from "./fetched.js"
import { isHeld, whenLetGo } from "./held.js"
import { patch } from "./patch.js"

const PAUSE = 300, SOONEST = 1_000, LATEST = 15_000

// Fetches what has changed on the map since it was drawn: one question at a time and a few in a second; none while one's own
// act is on its way, which brings the same, or while something is dragged.
export class Changes {
  constructor(url) {
    this.url = url
    this.own = new Set()
    this.wait = SOONEST
    this.began = ({ detail: { xhr, requestConfig } }) => { if (requestConfig.verb !== "get") this.follow(xhr) }
    // A page that lacks something is drawn anew.
    this.torn = () => {
      this.isTorn = true
      this.look()
    }
    document.addEventListener("cx:torn", this.torn)
    document.addEventListener("htmx:beforeSend", this.began)
  }

  stop() {
    document.removeEventListener("cx:torn", this.torn)
    document.removeEventListener("htmx:beforeSend", this.began)
    clearTimeout(this.retry)
    this.url = null
  }

  follow(xhr) {
    this.own.add(xhr)
    xhr.addEventListener("loadend", () => {
      this.own.delete(xhr)
      // Nobody has answered; what was asked may be done all the same.
      if (this.again || xhr.status === 0) this.look()
    })
  }

  /** Acts are numbered without gaps, so that it never matters whether one is heard of twice or never. */
  heard(number) {
    if (number > this.drawn) this.look()
  }

  get drawn() {
    return Number(document.getElementById("map").dataset.number)
  }

  /** The status of the answer; none where nothing was asked, or nobody answered. */
  async look() {
    if (!this.url) return
    this.again = true
    if (this.looking || this.own.size > 0) return
    this.looking = true
    if (isHeld()) return whenLetGo(() => {
      this.looking = false
      return this.look()
    })
    this.again = false
    clearTimeout(this.retry)
    const answer = await this.draw().catch(() => null)
    this.settle(answer)
    setTimeout(() => {
      this.looking = false
      if (this.again) this.look()
    }, PAUSE)
    return answer?.status
  }

  /** An answer that breaks off is none. */
  async draw() {
    // Not before: an answer that is on its way would say that all is there.
    if (this.isTorn) document.getElementById("map").dataset.number = -1
    this.isTorn = false
    const answer = await fetched(`${this.url}/changes?since=${this.drawn}`, { "HX-Request": "true" })
    const html = answer?.ok && await answer.text()
    if (html) await whenLetGo(() => patch(html))
    return answer
  }

  /** What nobody answered is asked again; what was refused is not. */
  settle(answer) {
    if (answer && answer.status < 500) return void (this.wait = SOONEST)
    this.retry = setTimeout(() => this.look(), this.wait)
    this.wait = Math.min(2 * this.wait, LATEST)
  }
}
