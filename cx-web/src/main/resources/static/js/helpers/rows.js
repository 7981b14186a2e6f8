// Rows that are picked in a table, kept by this tab while the same table is turned over, sorted or read anew.
export function keptRows(table) {
  const [from] = performance.getEntriesByType("navigation")
  const goesOn = from?.type !== "navigate" || document.referrer.split("?")[0] === location.origin + location.pathname
  try {
    return new Set(goesOn ? JSON.parse(sessionStorage.getItem(name(table))) ?? [] : [])
  } catch {
    return new Set()
  }
}

export function keepRows(table, ids) {
  try {
    sessionStorage.setItem(name(table), JSON.stringify([...ids]))
  } catch {
    // Without storage the page alone remembers.
  }
}

/** Stands in the page for a row that is picked on another page of the table: what is done is done to it, too. */
export function standIn(id) {
  const row = document.createElement("span")
  row.className = "note-picked"
  row.dataset.card = id
  return row
}

function name(table) {
  return `cx-rows-${table}`
}
