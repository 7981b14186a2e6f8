import { Controller } from "@hotwired/stimulus"
import { csrfHeader } from "../helpers/csrf.js"

// Changes light and dark at once and tells the server, without loading the page again.
export default class extends Controller {
  static targets = ["choice"]

  async choose(event) {
    event.preventDefault()
    const theme = event.currentTarget.value
    document.documentElement.dataset.theme = theme
    for (const choice of document.querySelectorAll("[data-theme-target=choice]")) {
      choice.setAttribute("aria-pressed", choice.value === theme)
    }
    await fetch(this.element.action, {
      method: "POST",
      headers: csrfHeader(),
      body: new URLSearchParams({ theme }),
      redirect: "manual",
    })
  }
}
