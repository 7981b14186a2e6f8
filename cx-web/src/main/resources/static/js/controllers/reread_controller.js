import { Controller } from "@hotwired/stimulus"

// Reads parts of this page again where they stand, after an act, one's own or another's, has changed what they show: same address,
// so same order and page.
const PATIENCE = 300

export default class extends Controller {
  static values = { parts: Array }

  connect() {
    this.patched = () => this.read()
    for (const name of ["cx:patched", "cx:stale"]) document.addEventListener(name, this.patched)
  }

  disconnect() {
    for (const name of ["cx:patched", "cx:stale"]) document.removeEventListener(name, this.patched)
    clearTimeout(this.timer)
  }

  /** What was meant is gone: so the page is not what it was. */
  refused({ detail }) {
    if ([404, 409].includes(detail.xhr.status)) this.read()
  }

  async read() {
    clearTimeout(this.timer)
    const turn = this.turn = (this.turn ?? 0) + 1
    const answer = await fetch(location.href, { headers: { Accept: "text/html" } }).catch(() => null)
    if (turn !== this.turn || !answer?.ok || answer.redirected) return
    const page = new DOMParser().parseFromString(await answer.text(), "text/html")
    this.take(page, turn)
  }

  /** Nobody who is writing is disturbed. */
  take(page, turn) {
    if (turn !== this.turn) return
    if (this.element.querySelector(".editor")) return void (this.timer = setTimeout(() => this.take(page, turn), PATIENCE))
    const focus = document.activeElement?.id
    for (const id of this.partsValue) {
      const fresh = page.getElementById(id)
      if (fresh) document.getElementById(id)?.replaceWith(document.adoptNode(fresh))
    }
    if (focus && document.activeElement === document.body) document.getElementById(focus)?.focus()
    // Targets that have come are known a moment later.
    setTimeout(() => this.dispatch("done"))
  }

  /** Opens the field of a text. */
  edit({ currentTarget }) {
    currentTarget.parentElement.querySelector("[data-edit]").dispatchEvent(new MouseEvent("dblclick", { bubbles: true }))
  }

  /** Tab goes on writing in the next text. */
  onward({ target, detail: { where } }) {
    const buttons = [...this.element.querySelectorAll("[data-action='reread#edit']")]
    const at = buttons.findIndex(button => target.contains(button))
    const next = where === "again" ? null : buttons[at + (where === "back" ? -1 : 1)]
    if (next) next.click()
    else target.focus()
  }
}
