import { Controller } from "@hotwired/stimulus"
import { csrfField, csrfHeader } from "../helpers/csrf.js"
import { initials } from "../helpers/initials.js"

// Who looks at this map, and where they are: faces in the heading, a ring with initials at their cell. Tells the others, too.
const PLACES = ".note, [role=gridcell], [role=rowheader], [role=columnheader]"
const CALM = 250, HUES = 6

export default class extends Controller {
  static targets = ["list", "face", "ring"]
  static values = { url: String, me: String, moves: Boolean }

  connect() {
    this.people = []
    this.told = "false "
    this.on = {
      "cx:people": ({ detail }) => this.show(detail),
      "cx:connected": ({ detail }) => this.join(detail),
      "cx:disconnected": () => this.leave(),
      "cx:patched": () => this.rings(),
      focusin: () => this.soon(),
      focusout: () => this.soon(),
    }
    for (const [name, listener] of Object.entries(this.on)) document.addEventListener(name, listener)
  }

  disconnect() {
    for (const [name, listener] of Object.entries(this.on)) document.removeEventListener(name, listener)
    clearTimeout(this.timer)
  }

  show(people) {
    this.people = people.filter(person => person.account !== this.meValue)
    this.listTarget.replaceChildren(...this.people.map(person => this.face(person)))
    this.listTarget.hidden = this.people.length === 0
    this.rings()
  }

  face(person) {
    const face = this.clone(this.faceTarget, person)
    face.querySelector("[data-name]").textContent = person.name
    return face
  }

  rings() {
    for (const old of this.element.querySelectorAll(".map .here")) old.remove()
    for (const person of this.people) for (const { at, writing } of person.spots) {
      const place = document.getElementById(at)
      if (place?.matches(PLACES)) place.append(this.ring(person, writing, place))
    }
  }

  ring(person, writing, place) {
    const ring = this.clone(this.ringTarget, person)
    ring.classList.add(`here-${Math.min(place.querySelectorAll(":scope > .here").length, 3)}`)
    ring.classList.toggle("here-writing", writing)
    const words = (writing ? this.listTarget.dataset.writing : this.listTarget.dataset.here).replace("#", person.name)
    ring.querySelector("[data-name]").textContent = words
    ring.querySelector(".here-name").title = words
    return ring
  }

  clone(template, { name, account }) {
    const element = template.content.firstElementChild.cloneNode(true)
    const hue = [...account].reduce((sum, letter) => sum + letter.charCodeAt(0), 0) % HUES + 1
    element.classList.add(`hue-${hue}`)
    element.querySelector(".avatar").title = name
    element.querySelector("[data-initials]").textContent = initials(name)
    return element
  }

  join(page) {
    this.page = page
    this.element.dataset.page = page
    this.told = "false "
    this.soon()
  }

  // Said on leaving, so that others need not wait until the line is found dead.
  leave() {
    if (this.page) navigator.sendBeacon(`${this.urlValue}/presence`, new URLSearchParams({ page: this.page, gone: true, ...csrfField() }))
    this.page = null
    this.show([])
  }

  soon() {
    clearTimeout(this.timer)
    if (this.movesValue) this.timer = setTimeout(() => this.tell(), CALM)
  }

  tell() {
    const active = document.activeElement
    const at = active?.closest("#map") ? active.closest(PLACES)?.id ?? "" : ""
    const writing = Boolean(active?.closest(".editor, .picker"))
    if (!this.page || this.told === `${writing} ${at}`) return
    this.told = `${writing} ${at}`
    const body = new URLSearchParams({ page: this.page, at, writing })
    fetch(`${this.urlValue}/presence`, { method: "POST", headers: { ...csrfHeader(), "HX-Request": "true" }, body }).catch(() => {})
  }
}
