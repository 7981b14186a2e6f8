import { Controller } from "@hotwired/stimulus"
import { send } from "../helpers/send.js"

// Takes back one's own acts on the map, and does them again: by button, by key, or from the message that names the act.
export default class extends Controller {
  static values = { url: String }

  connect() {
    this.asked = () => this.undo()
    this.keys = event => this.key(event)
    document.addEventListener("cx:undo", this.asked)
    document.addEventListener("keydown", this.keys)
  }

  disconnect() {
    document.removeEventListener("cx:undo", this.asked)
    document.removeEventListener("keydown", this.keys)
  }

  key(event) {
    if (!(event.ctrlKey || event.metaKey) || event.altKey || event.target.closest("input:not([type=checkbox]), textarea, select, [contenteditable]")) return
    const key = event.key.toLowerCase()
    if (key === "z" && !event.shiftKey) this.undo()
    else if (key === "y" || key === "z") this.redo()
    else return
    event.preventDefault()
  }

  undo() {
    return this.act("undo")
  }

  redo() {
    return this.act("redo")
  }

  act(what) {
    return send("POST", `${this.urlValue}/${what}`, this.element)
  }
}
