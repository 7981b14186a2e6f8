import { Controller } from "@hotwired/stimulus"
import htmx from "htmx"

// The curve as a table: read when it is opened and, as long as it is open, after the map or what is looked at has changed.
const REST = 300

export default class extends Controller {
  static values = { url: String }

  disconnect() {
    clearTimeout(this.timer)
  }

  soon() {
    clearTimeout(this.timer)
    this.timer = setTimeout(() => this.read(), REST)
  }

  read() {
    if (!this.element.open) return
    htmx.ajax("GET", this.urlValue + location.search, { source: this.element, target: "#curve-table", select: "#curve-table", swap: "outerHTML ignoreTitle:true" })
  }
}
