/** A person's name in one or two letters, as the server writes it on an avatar. */
export function initials(name) {
  const words = name.trim().split(/\s+/)
  const letters = [words[0], words.length > 1 ? words.at(-1) : ""].map(word => [...word][0] ?? "")
  return letters.join("").toUpperCase()
}
