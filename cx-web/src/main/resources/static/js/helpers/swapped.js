import { nameOf } from "./focus.js"

// What has the focus and is taken away by an answer, beside the map or in a list that goes on, hands it on to what takes its place.
const PLACES = "#panel, #comments, .acts, #import"
const FOCUSABLE = ":is(a, button, input, select, textarea, summary)"

document.addEventListener("htmx:beforeSwap", ({ detail: { target, shouldSwap } }) => {
  const { activeElement: active, body } = document
  if (!shouldSwap || !target.closest(PLACES) || !target.contains(active)) return
  const name = nameOf(active), { id, previousElementSibling: former, parentElement: parent } = target
  // Where a part of it has taken the focus by itself, it keeps it.
  setTimeout(() => {
    if (document.activeElement !== body) return
    const places = [id && document.getElementById(id), former?.nextElementSibling, former, parent]
    const fresh = places.find(place => place?.isConnected && place.checkVisibility())
    if (!fresh) return
    const same = [...fresh.querySelectorAll(FOCUSABLE)].find(one => nameOf(one) === name && one.checkVisibility())
    if (!same && fresh.tabIndex < 0) fresh.tabIndex = -1
    ;(same ?? fresh).focus()
  })
})
