import { Controller } from "@hotwired/stimulus"

// Tabs by the W3C pattern: one tab stop, arrows move. Panels are named by each tab's aria-controls; an empty one hears tabs:shown,
// so that it is fetched, and fetched again where that failed.
export default class extends Controller {
  static targets = ["tab"]

  connect() {
    this.select(this.tabTargets.find(tab => tab.getAttribute("aria-selected") === "true") ?? this.tabTargets[0])
  }

  choose(event) {
    this.select(event.currentTarget)
  }

  key(event) {
    const at = this.tabTargets.indexOf(event.currentTarget)
    const last = this.tabTargets.length - 1
    const to = { ArrowRight: at === last ? 0 : at + 1, ArrowLeft: at === 0 ? last : at - 1, Home: 0, End: last }[event.key]
    if (to === undefined) return
    event.preventDefault()
    this.select(this.tabTargets[to])
    this.tabTargets[to].focus()
  }

  select(chosen) {
    for (const tab of this.tabTargets) {
      const isChosen = tab === chosen
      tab.setAttribute("aria-selected", isChosen)
      tab.tabIndex = isChosen ? 0 : -1
      const panel = document.getElementById(tab.getAttribute("aria-controls"))
      const appears = isChosen && panel.hidden
      panel.hidden = !isChosen
      if (appears && !panel.firstElementChild) panel.dispatchEvent(new CustomEvent("tabs:shown"))
    }
  }
}
