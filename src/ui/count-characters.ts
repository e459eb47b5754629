// SPDX-License-Identifier: EUPL-1.2

/**
 * Says under a field how many characters still fit, or how many are too many, before it is sent. Nothing is cut off: the hint of the field knows the
 * limit (`data-max`) and the words, with * for the number.
 */
export function countCharacters(page: Document): void {
  page.addEventListener('input', ({ target }) => {
    if (target instanceof HTMLTextAreaElement || target instanceof HTMLInputElement) sayRoom(page, target)
  })
}

export function sayRoom(page: Document, field: HTMLTextAreaElement | HTMLInputElement): void {
  const hint = page.getElementById(`${field.id}-hint`)
  const { max, left = '', over = '' } = hint?.dataset ?? {}
  if (!hint || max === undefined) return
  const rest = Number(max) - [...field.value].length
  const isOver = rest < 0
  hint.textContent = (isOver ? over : left).replace('*', Math.abs(rest).toLocaleString(page.documentElement.lang))
  hint.classList.toggle('dw-hint--over', isOver)
  // Read out when it becomes too long, not at every letter.
  if (isOver) hint.setAttribute('role', 'status')
  else hint.removeAttribute('role')
}
