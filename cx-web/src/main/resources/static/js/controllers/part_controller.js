import { Controller } from "@hotwired/stimulus"
import { options, sendForm } from "../helpers/asking.js"
import { openDialog } from "../helpers/focus.js"

// Asks to which place a step or a stage moves: the twin of dragging it far.
export default class extends Controller {
  connect() {
    this.click = event => { if (event.target.closest("[data-act=place]")) this.open(event.target.closest("[role=rowheader]")) }
    this.element.addEventListener("click", this.click)
  }

  disconnect() {
    this.element.removeEventListener("click", this.click)
  }

  open(head) {
    const dialog = document.getElementById("move-part")
    const [form] = dialog.getElementsByTagName("form")
    this.moved = head.closest(head.matches(".step-head") ? ".map-step" : ".map-stage")
    const list = form.elements.place
    const places = this.moved.matches(".map-step") ? this.steps(list.dataset) : this.stages(list.dataset)
    options(list, places.map(([values, words]) => [JSON.stringify(values), words]))
    form.querySelector(".error").hidden = true
    openDialog(dialog)
  }

  steps({ begin, after }) {
    return [...this.element.querySelectorAll("#map .map-stage")].flatMap(stage => {
      const steps = [...stage.querySelectorAll(".map-step")].filter(step => step !== this.moved)
      const first = { stage: stage.dataset.stage, ...(steps[0] && { before: steps[0].dataset.step }) }
      return [
        [first, begin.replace("#", name(stage, ".stage-name"))],
        ...steps.map(step => [{ stage: stage.dataset.stage, after: step.dataset.step }, after.replace("#", name(step, ".step-name"))]),
      ]
    })
  }

  stages({ first, after }) {
    const stages = [...this.element.querySelectorAll("#map .map-stage")].filter(stage => stage !== this.moved)
    const words = stages.map(stage => [{ after: stage.dataset.stage }, after.replace("#", name(stage, ".stage-name"))])
    return stages.length ? [[{ before: stages[0].dataset.stage }, first], ...words] : []
  }

  async submit(event) {
    event.preventDefault()
    const { place } = event.target.elements
    if (!place.value) return this.close(event)
    const { id, dataset } = this.moved
    if (await sendForm(event.target, `${dataset.address}/position`, JSON.parse(place.value))) {
      document.getElementById(id)?.querySelector("[role=rowheader]").focus()
    }
  }

  close(event) {
    event.target.closest("dialog").close()
  }
}

function name(element, selector) {
  return element.querySelector(selector).textContent
}
