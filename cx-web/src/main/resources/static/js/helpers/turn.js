let last = Promise.resolve()

/** Acts of one page go one after another, in the order in which they were made: act begins when all before it have ended. */
export function inTurn(act) {
  const turn = last.then(act)
  last = turn.catch(() => {})
  return turn
}
