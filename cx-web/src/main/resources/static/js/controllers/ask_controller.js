import { Controller } from "@hotwired/stimulus"
import { cellOf, ids } from "../helpers/cards.js"
import { options, sendForm } from "../helpers/asking.js"
import { offersOf } from "../helpers/offers.js"

// Asks where cards go, how they are tagged or how they are known; for one or many. What can be chosen is read off the map.
const PATHS = { move: "position", tag: "tag", know: "evidence" }

export default class extends Controller {
  connect() {
    this.asked = event => this.open(event.detail)
    this.element.addEventListener("acts:ask", this.asked)
  }

  disconnect() {
    this.element.removeEventListener("acts:ask", this.asked)
  }

  open({ what, cards }) {
    const dialog = document.getElementById(`${what}-cards`)
    if (!dialog) return
    this.cards = cards
    this.what = what
    const [form] = dialog.getElementsByTagName("form")
    this[what](form, cards)
    form.querySelector(".error").hidden = true
    dialog.showModal()
  }

  move(form, [card, ...others]) {
    // A page without a map brings the choices along.
    if (document.getElementById("map")) this.places(form)
    const { step, lane } = form.elements
    step.value = (card.closest(".map-step") ?? card).dataset.step ?? step.options[0]?.value
    form.querySelector("[data-several]").hidden = others.length === 0
    lane.value = others.length ? "" : card.dataset.lane ?? cellOf(card)?.dataset.lane ?? ""
  }

  places(form) {
    const steps = [...document.querySelectorAll("#map .map-step")]
    options(form.elements.step, steps.map(step => [step.dataset.step, step.querySelector(".step-name").textContent]))
    const lanes = [...document.querySelectorAll("#map .lane-head[data-lane]")]
      .filter(head => offersOf(head.dataset.lane)?.querySelector("[data-add]"))
      .map(head => [head.dataset.lane, head.querySelector(".lane-name").textContent])
    options(form.elements.lane, [["", form.elements.lane.dataset.keep], ...lanes])
  }

  tag(form, [card, ...others]) {
    const tags = new Set([...document.querySelectorAll(".note-tag")].map(tag => tag.textContent))
    options(form.querySelector("datalist"), [...tags].sort().map(tag => [tag, tag]))
    form.elements.tag.value = others.length ? "" : card.querySelector(".note-tag")?.textContent ?? ""
  }

  know(form, [card, ...others]) {
    form.elements.evidence.value = others.length ? "ASSUMED" : card.dataset.evidence ?? "ASSUMED"
    form.elements.source.placeholder = others.length ? form.elements.source.dataset.keep : ""
    form.elements.source.value = others.length ? "" : card.dataset.source ?? card.querySelector(".claim-mark")?.title ?? ""
  }

  async submit(event) {
    event.preventDefault()
    const form = event.target
    const [{ id }] = this.cards
    const values = { ids: ids(this.cards), ...Object.fromEntries(new FormData(form)) }
    if (await sendForm(form, `${this.element.dataset.actsUrlValue}/cards/selection/${PATHS[this.what]}`, values)) document.getElementById(id)?.focus()
  }

  close(event) {
    event.target.closest("dialog").close()
  }
}
