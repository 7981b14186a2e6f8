// Cells and cards have no address of their own in the page: a large map has thousands of them, and their ids say it.

/** Where a stage, step, lane, cell or card is asked for and written. */
export function addressOf(element) {
  const { address, card, lane } = element.dataset
  if (address) return address
  const map = document.getElementById("map").dataset.address
  return card ? `${map}/cards/${card}` : `${map}/cells/${element.closest(".map-step").dataset.step}/${lane}`
}

/** The address that takes these words. */
export function addressOfWords(words) {
  return words.dataset.editUrl ?? addressOf(words.closest(".note"))
}

/** The words that this address takes, in the page or in a piece of it that is new. */
export function wordsAt(address, within = document) {
  const [, card] = /\/cards\/([^/?]+)$/.exec(address) ?? []
  const named = `[data-edit-url="${CSS.escape(address)}"]`
  return within.querySelector(card ? `${named}, #card-${CSS.escape(card)} > [data-edit]` : named)
}

/** The cell into which this address puts a card, if it is there. */
export function cellAt(address) {
  const [, step, lane] = /\/cells\/([^/]+)\/([^/]+)\/cards(\?card=.*)?$/.exec(address) ?? []
  return step ? document.getElementById(`cell-${step}-${lane}`) : null
}
