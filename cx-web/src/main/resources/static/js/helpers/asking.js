import { send } from "./send.js"

/** Fills a list of choices with values and their words. */
export function options(list, choices) {
  list.replaceChildren(...choices.map(([value, words]) => {
    const option = document.createElement("option")
    option.value = value
    option.textContent = words
    return option
  }))
}

/** Sends what a dialog asked; it closes once that is taken. */
export async function sendForm(form, url, values) {
  const taken = await send("POST", url, form, { values })
  if (taken) form.closest("dialog").close()
  return taken
}
