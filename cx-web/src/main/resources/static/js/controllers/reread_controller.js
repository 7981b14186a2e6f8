import { Controller } from "@hotwired/stimulus"
import { fetched } from "../helpers/fetched.js"

// Reads parts of this page again where they stand, after an act, one's own or another's, has changed what they show: same address,
// so same order and page.
const PATIENCE = 300

export default class extends Controller {
  static values = { parts: Array }

  connect() {
    this.patched = () => this.read()
    this.stale = ({ detail }) => { detail.status = this.read() }
    document.addEventListener("cx:patched", this.patched)
    document.addEventListener("cx:stale", this.stale)
  }

  disconnect() {
    document.removeEventListener("cx:patched", this.patched)
    document.removeEventListener("cx:stale", this.stale)
    clearTimeout(this.timer)
  }

  /** What was meant is gone: so the page is not what it was. */
  refused({ detail }) {
    if ([404, 409].includes(detail.xhr.status)) this.read()
  }

  /** The status of the answer; a page that leads elsewhere, to the sign-in, says that the session has ended. */
  async read() {
    clearTimeout(this.timer)
    const turn = this.turn = (this.turn ?? 0) + 1
    const answer = await fetched(location.href, { Accept: "text/html" })
    if (answer?.redirected) return 401
    const html = answer?.ok && await answer.text().catch(() => null)
    if (html && turn === this.turn) this.take(new DOMParser().parseFromString(html, "text/html"), turn)
    return answer?.status
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
