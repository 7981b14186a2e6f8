// Open fields of the map, and that whoever writes in one is left alone.
export const WRITING = ".editor, .picker"

/** Whether somebody is writing, on the map or beside it; what is on its way already is not written any more. */
export function isWriting() {
  return document.activeElement?.closest(".editor:not([data-sent]), .picker, #panel, dialog") != null
}

/** Moves an element, or what stands in it, to another place: open fields go on as they were. */
export function carry(element, move) {
  const fields = [element, ...element.querySelectorAll(WRITING)].filter(one => one.matches(WRITING))
  const focused = element.contains(document.activeElement) && document.activeElement
  const { selectionStart, selectionEnd } = focused || {}
  for (const field of fields) field.dataset.moving = "true"
  move()
  if (focused && document.activeElement !== focused) {
    focused.focus()
    if (selectionStart != null) focused.setSelectionRange(selectionStart, selectionEnd)
  }
  requestAnimationFrame(() => { for (const field of fields) delete field.dataset.moving })
}
