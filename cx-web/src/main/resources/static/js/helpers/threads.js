import htmx from "htmx"
import { fetched } from "./fetched.js"

/** Shows in a list of comments what others have said meanwhile. Where somebody is writing, the field stays as it is. */
export async function renewThreads(section) {
  const { section: fresh } = await load(section.dataset.address)
  if (!fresh || !section.isConnected) return
  const listed = [...fresh.querySelectorAll(":scope > .thread")]
  let former = null
  for (const thread of listed) former = put(section, thread, former)
  section.querySelector(":scope > .comments-none")?.toggleAttribute("hidden", listed.length > 0)
  const ids = new Set(listed.map(thread => thread.id))
  // Resolved, reopened, led to from elsewhere, or deleted.
  for (const other of [...section.querySelectorAll(":scope > .thread")].filter(thread => !ids.has(thread.id))) {
    const { section: now, gone } = await load(other.dataset.address)
    if (gone && !isBusy(other)) other.remove()
    else if (now && other.isConnected) renew(other, now)
  }
}

async function load(address) {
  const answer = await fetched(address, { "HX-Request": "true", "HX-Target": "comments" })
  const html = answer?.ok && await answer.text().catch(() => null)
  if (!html) return { gone: answer?.status === 404 }
  return { section: new DOMParser().parseFromString(html, "text/html").body.firstElementChild }
}

/** The thread as it is shown now. */
function put(section, fresh, former) {
  const old = document.getElementById(fresh.id)
  if (old) return renew(old, fresh)
  const thread = document.importNode(fresh, true)
  const next = former ? former.nextElementSibling : section.querySelector(":scope > .thread")
  section.insertBefore(thread, next)
  htmx.process(thread)
  return thread
}

function renew(old, fresh) {
  if (words(old) === words(fresh)) return old
  if (!isBusy(old)) return swap(old, fresh)
  const list = old.querySelector(".thread-comments")
  for (const comment of fresh.querySelectorAll(".comment")) {
    const shown = document.getElementById(comment.id)
    if (!shown) htmx.process(list.appendChild(document.importNode(comment, true)))
    else if (!shown.querySelector("form, details[open]") && words(shown) !== words(comment)) swap(shown, comment)
  }
  return old
}

function swap(old, fresh) {
  const element = document.importNode(fresh, true)
  element.classList.toggle("thread-shown", old.matches(".thread-shown"))
  const focused = old.contains(document.activeElement) ? document.activeElement.id : null
  old.replaceWith(element)
  htmx.process(element)
  if (focused !== null) (focused && document.getElementById(focused) || element).focus()
  return element
}

function words({ textContent }) {
  return textContent.replace(/\s+/g, " ")
}

/** Somebody is writing in it, or choosing from a menu. */
function isBusy(thread) {
  return thread.querySelector("details[open]") !== null || [...thread.querySelectorAll("textarea")].some(field => field.value)
}
