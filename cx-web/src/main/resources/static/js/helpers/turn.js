// What changes a map goes one after another, in the order in which it was asked for: each begins when the answer to the one before
// has been drawn, or nobody has answered it.
let last = Promise.resolve(), ahead = 0, asking = false
const since = new WeakMap()

/** How many acts have not been answered yet. */
export function waiting() {
  return ahead
}

/** Whether a request is being sent whose turn it is. */
export function isTurn() {
  return asking
}

/** When a request was asked for, though it may have waited for its turn; undefined where it had none. */
export function askedAt(request) {
  return since.get(request)
}

/** act sends one request by htmx, or none. Ends with the request once it is over. */
export function inTurn(act) {
  ahead += 1
  const asked = performance.now()
  const turn = last.then(() => over(act, asked)).finally(() => { ahead -= 1 })
  last = turn.catch(() => {})
  return turn
}

// The request itself tells when it is over: events of htmx are lost where the element that sends it has gone.
function over(act, asked) {
  let request = null
  const begins = ({ detail: { xhr } }) => {
    request ??= xhr
    since.set(xhr, asked)
  }
  document.addEventListener("htmx:beforeSend", begins)
  asking = true
  try {
    Promise.resolve(act()).catch(() => {})
  } finally {
    asking = false
    document.removeEventListener("htmx:beforeSend", begins)
  }
  return request && new Promise(done => request.addEventListener("loadend", () => done(request)))
}
