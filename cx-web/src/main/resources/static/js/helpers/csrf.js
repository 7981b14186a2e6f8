/** The header that every writing request of ours carries, for fetch(). */
export function csrfHeader() {
  const csrf = document.querySelector("meta[name=csrf]")
  return csrf ? { [csrf.dataset.header]: csrf.content } : {}
}
