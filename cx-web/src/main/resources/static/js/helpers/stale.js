/** What others have changed, for a view that is read again as a whole: all but the map. */
export class Stale {
  heard(number) {
    if (number > Number(document.getElementById("rows").dataset.number)) this.look()
  }

  /** The status of the answer; none where nobody answered. */
  look() {
    const event = new CustomEvent("cx:stale", { detail: {} })
    document.dispatchEvent(event)
    return event.detail.status
  }

  stop() {}
}
