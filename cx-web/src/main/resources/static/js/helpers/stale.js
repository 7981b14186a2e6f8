/** What others have changed, for a view that is read again as a whole: all but the map. */
export class Stale {
  heard(number) {
    if (number > Number(document.getElementById("rows").dataset.number)) this.look()
  }

  look() {
    document.dispatchEvent(new CustomEvent("cx:stale"))
  }

  stop() {}
}
