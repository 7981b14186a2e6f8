// What of a map is looked at, as an address has it, and what that means for what stands on the page.
const TRAITS = { channel: "data-channel", department: "data-department", evidence: "data-claim" }

export const NAMES = ["lane", "persona", ...Object.keys(TRAITS)]

/** What a form of filters puts into an address: no more than is needed. */
export function shortened(data, form) {
  for (const [name, value] of [...data]) if (!value) data.delete(name)
  // All lanes, also those that come later; and a map without any lane shows nothing.
  const boxes = [...form.querySelectorAll("[name=lane][type=checkbox]")]
  if (boxes.length && boxes.every(box => box.checked)) data.delete("lane")
  else if (boxes.length && !data.has("lane")) data.set("lane", "")
  return data
}

/** Matches what stands in lanes that are left out; null where all are shown. */
export function hidden(chosen) {
  const lanes = chosen.getAll("lane")
  return lanes.length ? `.map [data-row]${lanes.map(lane => `:not([data-row=${JSON.stringify(lane)}])`).join("")}` : null
}

/** Matches cards that step back; null where none does. */
export function off(chosen) {
  const traits = Object.entries(TRAITS).filter(([name]) => chosen.get(name))
    .map(([name, attribute]) => `[${attribute}=${JSON.stringify(chosen.get(name))}]`)
  const persona = chosen.get("persona")
  const off = [
    ...traits.length ? [`:not(${traits.join("")})`] : [],
    ...persona ? [`:has(> .note-need[data-persona]:not([data-persona=${JSON.stringify(persona)}]))`] : [],
  ]
  return off.length ? `.note:is(${off.join(", ")})` : null
}

/** The rules for cards that step back: one quiet line each, and in words for those who do not see it. */
export function steppedBack(off, words) {
  return `.map-page ${off} { max-block-size: 26px; overflow: hidden; padding-block: 3px; border: 1px dotted var(--line-control); background: none; color: var(--muted); white-space: nowrap; text-overflow: ellipsis; font-weight: 400 }
    .map-page ${off} :is(.note-facts, .department, .claim-mark, .note-words) { display: none }
    .map-page ${off}[data-kind=text] .note-words { display: block; white-space: nowrap; overflow: hidden; text-overflow: ellipsis }
    .map-page ${off} * { color: var(--muted) }
    .map-page ${off}::after { content: "" / ${JSON.stringify(words)} }`
}
