/** Style rules of one controller. Unlike classes they also hold for whatever comes into the page later. */
export class Rules {
  constructor() {
    this.text = ""
  }

  // Each change of a sheet lets the browser look at every element again: nothing is changed where nothing is new.
  set(rules) {
    const text = rules.filter(Boolean).join("\n")
    if (text === this.text) return
    this.text = text
    if (!this.sheet) this.adopt()
    this.sheet.replaceSync(text)
  }

  adopt() {
    this.sheet = new CSSStyleSheet()
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, this.sheet]
  }

  remove() {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter(sheet => sheet !== this.sheet)
  }
}
