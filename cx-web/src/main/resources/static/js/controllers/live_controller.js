import { Controller } from "@hotwired/stimulus"
import { announceProblem } from "../helpers/announce.js"
import { Changes } from "../helpers/changes.js"
import { readHeading } from "../helpers/heading.js"
import { Stale } from "../helpers/stale.js"

// The line on which this page hears what others do. A lost one is taken up again, and the map, or the table, catches up.
const SILENCE = 35_000, SOONEST = 500, LATEST = 15_000, HIDDEN = 30_000
const ENDED = [401, 403, 404]

export default class extends Controller {
  static values = { url: String, locked: String, archived: String }

  connect() {
    this.wait = SOONEST
    this.changes = document.getElementById("map") ? new Changes(this.urlValue) : new Stale()
    this.seen = () => this.visible()
    this.left = () => this.close()
    document.addEventListener("visibilitychange", this.seen)
    for (const name of ["online", "pageshow"]) window.addEventListener(name, this.seen)
    window.addEventListener("pagehide", this.left)
    // Whoever wants to hear of it must be there first.
    if (document.documentElement.dataset.ready) this.visible()
    else document.addEventListener("cx:ready", this.seen, { once: true })
  }

  disconnect() {
    document.removeEventListener("visibilitychange", this.seen)
    for (const name of ["online", "pageshow"]) window.removeEventListener(name, this.seen)
    window.removeEventListener("pagehide", this.left)
    clearTimeout(this.hiding)
    this.close()
    this.changes.stop()
  }

  // A page that nobody sees gives its connection back after a while: a browser has few.
  visible() {
    clearTimeout(this.hiding)
    if (document.hidden) this.hiding = setTimeout(() => this.close(), HIDDEN)
    else if (!this.source) this.open()
  }

  open() {
    clearTimeout(this.retry)
    this.source = new EventSource(`${this.urlValue}/live`)
    this.source.onerror = () => this.lost()
    this.on("hello", ({ page, act }) => {
      // What was said while this page heard nothing.
      if (this.heard) this.tell("cx:commented")
      this.heard = true
      this.wait = SOONEST
      this.element.dataset.live = ""
      this.tell("cx:connected", page)
      this.changes.heard(act)
    })
    this.on("act", number => this.changes.heard(number))
    this.on("look", () => {
      this.changes.look()
      this.tell("cx:commented")
    })
    this.on("comments", () => this.tell("cx:commented"))
    this.on("locked", () => { if (this.lockedValue) announceProblem("locked", this.lockedValue) })
    this.on("heading", readHeading)
    this.on("archived", () => {
      readHeading()
      if (this.archivedValue) announceProblem("archived", this.archivedValue)
    })
    this.on("people", people => this.tell("cx:people", people))
    this.on("beat", () => {})
    this.listen()
  }

  on(name, then) {
    this.source.addEventListener(name, event => {
      this.listen()
      then(JSON.parse(event.data))
    })
  }

  tell(name, detail) {
    document.dispatchEvent(new CustomEvent(name, { detail }))
  }

  // The server is heard every ten seconds; a line that is dead without a word is not waited for.
  listen() {
    clearTimeout(this.silence)
    this.silence = setTimeout(() => this.lost(), SILENCE)
  }

  close() {
    clearTimeout(this.silence)
    clearTimeout(this.retry)
    if (!this.source) return
    this.source.close()
    this.source = null
    delete this.element.dataset.live
    this.tell("cx:disconnected")
  }

  /** What no act has told of, say friction, is drawn, too. */
  again() {
    document.dispatchEvent(new CustomEvent("cx:torn"))
  }

  async lost() {
    this.close()
    // Who may look no more is not let in by asking again; coming back to the page asks once.
    const status = await this.changes.look()
    if (ENDED.includes(status)) return announceProblem(status === 401 ? "signedOut" : "ended")
    this.wait = Math.min(this.wait * 2, LATEST)
    this.retry = setTimeout(() => this.visible(), this.wait * (0.5 + Math.random() / 2))
  }
}
