/** Style rules of one controller. Unlike classes they also hold for whatever comes into the page later. */
export class Rules {
  constructor() {
    this.sheet = new CSSStyleSheet()
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, this.sheet]
  }

  set(rules) {
    this.sheet.replaceSync(rules.join("\n"))
  }

  remove() {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter(sheet => sheet !== this.sheet)
  }
}
