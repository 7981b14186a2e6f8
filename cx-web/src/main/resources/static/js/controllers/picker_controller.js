import { Controller } from "@hotwired/stimulus"
import htmx from "htmx"
import { addressOf } from "../helpers/address.js"
import { unfold } from "../helpers/offers.js"
import { send } from "../helpers/send.js"
import { isWriting } from "../helpers/writing.js"

// Opens the search over the registry in a cell, places what is chosen, or opens the form for what is not there yet.
export default class extends Controller {
  static targets = ["picker"]

  open(event) {
    const cell = event.target.closest("[role=gridcell]")
    if (cell.querySelector(".picker")) return
    unfold(cell)
    const picker = this.pickerTarget.content.firstElementChild.cloneNode(true)
    const { of = "touchpoints", label } = event.params
    picker.firstElementChild.dataset.comboboxUrlValue = `${addressOf(cell)}/${of}`
    cell.querySelector(".cell-cards").append(picker)
    const input = picker.querySelector("input")
    if (label) for (const name of ["aria-label", "placeholder"]) input.setAttribute(name, label)
    input.focus()
    // The first look at the registry needs no letter.
    requestAnimationFrame(() => input.dispatchEvent(new Event("input", { bubbles: true })))
  }

  chosen(event) {
    const { value, label, option } = event.detail
    const picker = event.target.closest(".picker")
    const cell = picker.closest("[role=gridcell]")
    const id = cell.id
    const back = taken => { if (taken && !isWriting()) document.getElementById(id)?.focus() }
    if (option.dataset.act) {
      send("POST", option.dataset.act, cell, { values: { name: label } })
        .then(back)
    } else if (value) {
      send("POST", `${addressOf(cell)}/touchpoints`, cell, { values: { touchpoint: value } })
        .then(back)
    } else if (option.dataset.create) {
      const url = new URL(option.dataset.create, location.origin)
      url.searchParams.set("name", label)
      htmx.ajax("GET", url.pathname + url.search, { source: cell, target: picker, swap: "innerHTML" })
        .then(() => document.querySelector(`#${CSS.escape(id)} select`)?.focus())
    }
  }

  key(event) {
    event.stopPropagation()
    if (event.key === "Escape" && !event.defaultPrevented) this.close(event.target)
    else if (event.key === "Enter") event.preventDefault()
  }

  // A click on a choice must not close the list by taking the focus.
  hold(event) {
    event.preventDefault()
  }

  left(event) {
    const picker = event.target.closest(".picker")
    setTimeout(() => { if (picker.querySelector("input[role=combobox]") && !picker.contains(document.activeElement)) picker.remove() }, 150)
  }

  close(inside) {
    const cell = inside.closest("[role=gridcell]")
    inside.closest(".picker").remove()
    cell.focus()
  }
}
