import { patch } from "./patch.js"

const PAUSE = 300

// Fetches what has changed on the map since it was drawn: one question at a time and a few in a second; none while one's own
// act is on its way, which brings the same, or while something is dragged.
export class Changes {
  constructor(url) {
    this.url = url
    this.own = new Set()
    this.began = ({ detail }) => { if (detail.requestConfig.verb !== "get") this.own.add(detail.xhr) }
    this.ended = ({ detail }) => { if (this.own.delete(detail.xhr) && this.again) this.look() }
    document.addEventListener("htmx:beforeSend", this.began)
    document.addEventListener("htmx:afterRequest", this.ended)
  }

  stop() {
    document.removeEventListener("htmx:beforeSend", this.began)
    document.removeEventListener("htmx:afterRequest", this.ended)
    this.url = null
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
    if (document.querySelector(".sortable-chosen")) return void setTimeout(() => this.look(), PAUSE)
    this.looking = true
    this.again = false
    const answer = await fetch(`${this.url}/changes?since=${this.drawn}`, { headers: { "HX-Request": "true" } }).catch(() => null)
    if (answer?.ok) patch(await answer.text())
    setTimeout(() => {
      this.looking = false
      if (this.again) this.look()
    }, PAUSE)
    return answer?.status
  }
}
