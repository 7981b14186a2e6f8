import { Application } from "@hotwired/stimulus"
import controllers from "./controllers.js"
import "./helpers/requests.js"
import "./helpers/swapped.js"

// All of them before the page is looked through, once, and drawn for the first time.
const application = new Application()
for (const [name, controller] of Object.entries(controllers)) application.register(name, controller)
await application.start()

document.documentElement.dataset.ready = "true"
document.dispatchEvent(new CustomEvent("cx:ready"))
