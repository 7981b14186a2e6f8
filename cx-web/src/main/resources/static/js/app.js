import { Application } from "@hotwired/stimulus"
import "./helpers/requests.js"

const application = Application.start()

// Every controllers/<name>_controller.js in the import map is loaded by its name: date_picker becomes "date-picker".
const map = JSON.parse(document.querySelector("script[type=importmap]").textContent)
const controller = /^\/js\/controllers\/(.+)_controller\.js$/

await Promise.all(Object.keys(map.imports).map(async path => {
  const name = controller.exec(path)?.[1].replaceAll("_", "-").replaceAll("/", "--")
  if (name) application.register(name, (await import(path)).default)
}))

document.documentElement.dataset.ready = "true"
document.dispatchEvent(new CustomEvent("cx:ready"))
