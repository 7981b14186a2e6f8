const PATIENCE = 30_000

/** The answer to a question that changes nothing; null where nobody answers, as on a network that swallows everything. */
export function fetched(address, headers = {}) {
  return fetch(address, { headers, signal: AbortSignal.timeout(PATIENCE) }).catch(() => null)
}
