import { Controller } from "@hotwired/stimulus"

// What others have done just now: it lights up shortly, and is told in words to those who do not see it.
const LIGHT = 2000, BREATH = 1500
const THINGS = ["card", "step-head", "stage-head", "lane-head"]

export default class extends Controller {
  static targets = ["words"]

  connect() {
    this.lines = []
    this.patched = ({ detail }) => { if (detail.others.length > 0) this.show(detail) }
    document.addEventListener("cx:patched", this.patched)
  }

  disconnect() {
    document.removeEventListener("cx:patched", this.patched)
    clearTimeout(this.timer)
  }

  show({ others, changed, touched }) {
    // A feeling has no element of its own but its cell.
    const things = touched.flatMap(id => THINGS.map(thing => document.getElementById(`${thing}-${id}`)))
    for (const element of [...things, ...changed.filter(one => one.id.startsWith("feeling-"))].filter(Boolean)) {
      element.classList.add("is-news")
      setTimeout(() => element.classList.remove("is-news"), LIGHT)
    }
    this.lines.push(...others)
    this.timer ??= setTimeout(() => this.say(), BREATH)
  }

  // Together what came together: a screen reader should not be interrupted by each.
  say() {
    this.timer = null
    this.wordsTarget.textContent = this.lines.splice(0).slice(-4).join(" ")
  }
}
