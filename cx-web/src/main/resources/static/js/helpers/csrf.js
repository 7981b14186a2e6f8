import { fetched } from "./fetched.js"

/** The header that every writing request of ours carries, for fetch(). */
export function csrfHeader() {
  const csrf = token()
  return csrf ? { [csrf.dataset.header]: csrf.content } : {}
}

/** The same as a field, for what cannot have headers. */
export function csrfField() {
  return { _csrf: token()?.content ?? "" }
}

/** Takes a new token from a new copy of this page: the old one is worth nothing where the cookies were lost meanwhile. */
export async function renewCsrf() {
  const answer = await fetched(location.href, { Accept: "text/html" })
  if (!answer?.ok) return
  const fresh = new DOMParser().parseFromString(await answer.text(), "text/html").querySelector("meta[name=csrf]")
  if (fresh && token()) token().content = fresh.content
}

function token() {
  return document.querySelector("meta[name=csrf]")
}
