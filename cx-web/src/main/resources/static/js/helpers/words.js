// Words that are typed and not saved yet, kept by this browser for one account: {text, version, where, at} by the address that
// takes them.
const PREFIX = "cx:words:", DAYS = 30

/** Where nothing can be kept, the open field still holds the words. */
export function keepWords(address, words) {
  try {
    localStorage.setItem(key(address), JSON.stringify({ ...words, at: Date.now() }))
  } catch {
    // The store is full or switched off.
  }
}

export function forgetWords(address) {
  if (localStorage.getItem(key(address)) === null) return
  localStorage.removeItem(key(address))
  document.dispatchEvent(new CustomEvent("cx:words-forgotten", { detail: address }))
}

/** The field that showed them is closed without a change: they are offered again. */
export function leaveWords(address) {
  if (findWords(address)) document.dispatchEvent(new CustomEvent("cx:words-left", { detail: address }))
}

export function findWords(address) {
  return read(key(address))
}

/** All that are kept for a map, oldest first. */
export function listWords(map) {
  const begin = key(`${map}/`)
  return Object.keys(localStorage).filter(name => name.startsWith(begin))
    .map(name => ({ address: name.slice(key("").length), ...read(name) }))
    .filter(words => words.at > Date.now() - DAYS * 86_400_000)
    .sort((one, other) => one.at - other.at)
}

function read(name) {
  try {
    return JSON.parse(localStorage.getItem(name))
  } catch {
    return null
  }
}

function key(address) {
  return `${PREFIX}${document.querySelector("#map, #rows")?.dataset.account}:${address}`
}
