import { Controller } from "@hotwired/stimulus"

// One stage at a time, by arrow keys or buttons; the address remembers which. Escape leaves.
export default class extends Controller {
  static targets = ["slide", "at", "back", "next", "fill"]
  static values = { home: String }

  connect() {
    // What lies behind takes no focus.
    for (const behind of document.querySelectorAll("body > :is(.rail, .bar)")) behind.inert = true
    this.fillTarget.hidden = !document.fullscreenEnabled
    if (this.slideTargets.length) this.show(Number(location.hash.slice(1)) || 1, false)
  }

  back() {
    this.show(this.at - 1)
  }

  next() {
    this.show(this.at + 1)
  }

  fill() {
    if (document.fullscreenElement) document.exitFullscreen()
    else document.documentElement.requestFullscreen()
  }

  key(event) {
    if (event.ctrlKey || event.altKey || event.metaKey) return
    const last = this.slideTargets.length
    const to = { ArrowRight: this.at + 1, PageDown: this.at + 1, ArrowLeft: this.at - 1, PageUp: this.at - 1, Home: 1, End: last }[event.key]
    if (event.key === "Escape") location.assign(this.homeValue)
    else if (!to || !last) return
    else if (!this.scrolls(event.key)) this.show(to)
    event.preventDefault()
  }

  /** A stage that is wider than the screen is scrolled to its end first. */
  scrolls(key) {
    const steps = this.slideTargets[this.at - 1]?.querySelector(".slide-steps")
    const by = { ArrowRight: 1, ArrowLeft: -1 }[key]
    if (!steps || !by) return false
    const left = by > 0 ? steps.scrollWidth - steps.clientWidth - steps.scrollLeft : steps.scrollLeft
    if (left < 2) return false
    steps.scrollBy({ left: by * steps.clientWidth * 0.8 })
    return true
  }

  show(number, moves = true) {
    const last = this.slideTargets.length
    this.at = Math.min(last, Math.max(1, number))
    this.slideTargets.forEach((slide, i) => { slide.hidden = i + 1 !== this.at })
    this.atTarget.textContent = this.atTarget.dataset.words.replace("{0}", this.at).replace("{1}", last)
    this.backTarget.disabled = this.at === 1
    this.nextTarget.disabled = this.at === last
    history.replaceState(history.state, "", `#${this.at}`)
    // The heading is read out; it says the stage and where in the journey it is.
    if (moves) this.slideTargets[this.at - 1].querySelector("h2").focus()
  }
}
