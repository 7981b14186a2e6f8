import { fetched } from "./fetched.js"

const PARTS = ["journey-title", "journey-status", "journey-about"]

/** Reads again what the head of the page says of the journey. Whatever stands below, and whoever writes there, is left alone. */
export async function readHeading() {
  const answer = await fetched(location.href, { Accept: "text/html" })
  if (!answer?.ok || answer.redirected) return
  const page = new DOMParser().parseFromString(await answer.text(), "text/html")
  for (const id of PARTS) {
    const fresh = page.getElementById(id)
    if (fresh) document.getElementById(id)?.replaceWith(document.adoptNode(fresh))
  }
  document.title = page.title
}
