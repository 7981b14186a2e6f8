// What an empty stage offers stands before its steps.
const OFFER = ":scope > .stage-empty"

/** Puts an element at the first place in a list. */
export function putFirst(list, element) {
  const offer = list.querySelector(OFFER)
  if (offer) offer.after(element)
  else list.prepend(element)
}

export function isFirst(list, element) {
  return (list.querySelector(OFFER)?.nextElementSibling ?? list.firstElementChild) === element
}
