import { Controller } from "@hotwired/stimulus"

// Boxes of a list's rows: the bar of what can be done with them shows while some are ticked.
export default class extends Controller {
  static targets = ["box", "all", "bar", "said"]

  connect() {
    if (this.hasAllTarget) this.allTarget.hidden = this.boxTargets.length === 0
    this.count()
  }

  toggleAll() {
    for (const box of this.boxTargets) box.checked = this.allTarget.checked
    this.count()
  }

  count() {
    const ticked = this.boxTargets.filter(box => box.checked).length
    if (this.hasAllTarget) {
      this.allTarget.checked = ticked > 0 && ticked === this.boxTargets.length
      this.allTarget.indeterminate = ticked > 0 && ticked < this.boxTargets.length
    }
    if (!this.hasBarTarget) return
    this.barTarget.hidden = ticked === 0
    const { one, some } = this.saidTarget.dataset
    this.saidTarget.textContent = ticked === 1 ? one : some.replace("#", ticked)
  }
}
