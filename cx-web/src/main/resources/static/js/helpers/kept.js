/** What this browser keeps of how somebody looks at a journey. Without storage nothing is kept, and nothing fails. */
export function kept(name, otherwise) {
  try {
    return JSON.parse(localStorage.getItem(name)) ?? otherwise
  } catch {
    return otherwise
  }
}

export function keep(name, value) {
  try {
    localStorage.setItem(name, JSON.stringify(value))
  } catch {
    // A full or forbidden storage costs the memory of it alone.
  }
}
