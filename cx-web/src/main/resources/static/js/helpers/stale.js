/** What others have changed, for a page that is read again as a whole: the table of cards. */
export class Stale {
  heard(number) {
    if (number > Number(document.getElementById("rows").dataset.number)) this.look()
  }

  look() {
    document.dispatchEvent(new CustomEvent("cx:stale"))
  }

  stop() {}
}
