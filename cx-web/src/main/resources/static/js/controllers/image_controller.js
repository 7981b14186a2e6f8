import { Controller } from "@hotwired/stimulus"
import htmx from "htmx"
import { addressOf } from "../helpers/address.js"
import { announceProblem } from "../helpers/announce.js"
import { takes, unfold } from "../helpers/offers.js"

// An image comes into a cell of the images lane by choosing, dropping or pasting a file; then it is described and sent.
export default class extends Controller {
  static targets = ["form"]
  static values = { limit: Number, tooLarge: String, elsewhere: String, first: String }

  choose(event) {
    this.open(event.target.closest("[role=gridcell]")).elements.file.click()
  }

  // A file that is let go anywhere else would take the place of the page.
  over(event) {
    if (!event.dataTransfer.types.includes("Files") || event.target.closest?.("input[type=file]")) return
    event.preventDefault()
    // Also where it is refused: nobody would be told of a drop that the browser does not let happen.
    event.dataTransfer.dropEffect = "copy"
  }

  drop(event) {
    if (!event.dataTransfer.files.length || event.target.closest?.("input[type=file]")) return
    event.preventDefault()
    const cell = this.cell(event)
    if (cell) this.take(cell, event.dataTransfer.files)
    else announceProblem("failed", this.elsewhereValue)
  }

  paste(event) {
    const cell = this.cell(event)
    if (!cell || event.target.closest("input, textarea") || !event.clipboardData.files.length) return
    event.preventDefault()
    this.take(cell, event.clipboardData.files)
  }

  cell(event) {
    const cell = event.target.closest?.("[role=gridcell]")
    return cell && takes(cell, "image#choose") ? cell : null
  }

  take(cell, files) {
    const form = this.open(cell)
    const one = new DataTransfer()
    one.items.add(files[0])
    form.elements.file.files = one.files
    this.check({ target: form.elements.file })
    form.elements.description.focus()
    if (files.length > 1) announceProblem("failed", this.firstValue.replace("#", files.length))
  }

  open(cell) {
    const there = cell.querySelector(".image-form")
    if (there) return there
    unfold(cell)
    const form = this.formTarget.content.firstElementChild.cloneNode(true)
    for (const name of ["action", "hx-post"]) form.setAttribute(name, `${addressOf(cell)}/images`)
    cell.querySelector(".cell-cards").append(form)
    htmx.process(form)
    form.scrollIntoView({ block: "nearest", inline: "nearest" })
    form.elements.file.focus()
    return form
  }

  check({ target }) {
    const tooLarge = target.files[0]?.size > this.limitValue
    const problem = target.form.querySelector("[data-image-problem]")
    problem.hidden = !tooLarge
    problem.textContent = tooLarge ? this.tooLargeValue : ""
    target.setCustomValidity(problem.textContent)
  }

  decorates({ target }) {
    const { description } = target.form.elements
    description.disabled = target.checked
  }

  key(event) {
    event.stopPropagation()
    if (event.key === "Escape") this.cancel(event)
  }

  cancel({ target }) {
    const cell = target.closest("[role=gridcell]")
    target.closest(".image-form").remove()
    cell.focus()
  }
}
