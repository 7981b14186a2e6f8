import { laneOf, wordsOf } from "./cards.js"

/** The type under which cards lie in the clipboard beside their words. */
export const TYPE = "application/x-cx-cards"

/** The cards in the clipboard, if it has any: under their own type, else kept by this browser with the same words. */
export function clipOf(data) {
  try {
    const own = data.getData(TYPE)
    const clip = JSON.parse(own || localStorage.getItem(TYPE))
    return own || clip?.text && clip.text === data.getData("text/plain").replaceAll("\r\n", "\n") ? clip : null
  } catch {
    return null
  }
}

/** Cards as a table that spreadsheets understand: a row for each lane, a column for each step. */
export function tableOf(cards) {
  const rows = new Map()
  const steps = [...document.querySelectorAll("#map .map-step")].filter(step => cards.some(card => step.contains(card)))
  for (const card of cards) {
    const lane = laneOf(card)
    const row = rows.get(lane) ?? rows.set(lane, steps.map(() => [])).get(lane)
    const words = wordsOf(card) || card.querySelector(".note-title")?.textContent.trim() || ""
    row[steps.findIndex(step => step.contains(card))].push(words)
  }
  return [...rows.values()].map(row => row.map(cell => quoted(cell.join("\n"))).join("\t")).join("\n")
}

/** A block of a spreadsheet as text with tabs; what stands in a table of the page that it was copied from comes first. */
export function sheetOf(data) {
  const table = tableIn(data)
  if (!table) return data.getData("text/plain")
  return [...table.rows].map(row => [...row.cells]
    .flatMap(cell => [words(cell), ...Array(Math.min(cell.colSpan, 200) - 1).fill("")])
    .map(quoted).join("\t")).join("\n")
}

/** Whether it has more than one cell. */
export function isSheet(data, text) {
  const table = tableIn(data)
  return table ? table.rows.length > 1 || table.rows[0]?.cells.length > 1 : text.includes("\t")
}

function tableIn(data) {
  const html = data.getData("text/html")
  return /<table/i.test(html) ? new DOMParser().parseFromString(html, "text/html").querySelector("table") : null
}

function words(cell) {
  for (const end of cell.querySelectorAll("br")) end.replaceWith("\u0000")
  return cell.textContent.replace(/\s+/g, " ").replaceAll("\u0000", "\n").trim()
}

function quoted(words) {
  return /["\t\n]/.test(words) ? `"${words.replaceAll('"', '""')}"` : words
}
