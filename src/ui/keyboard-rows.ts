// SPDX-License-Identifier: EUPL-1.2

/** `select-if-none`: ticks the row of the focus when no row at all is ticked. */
export type RowMove = 'next' | 'previous' | 'select' | 'select-if-none'

/** Moves the real focus to the link of another row, so that Enter, a screen reader and the eye all agree where one is. */
export function rowDo(move: RowMove): void {
  const rows = [...document.querySelectorAll<HTMLElement>('[data-row]')]
  const here = rows.findIndex((row) => row.contains(document.activeElement))
  if (move === 'next' || move === 'previous') {
    const there = move === 'next' ? here + 1 : Math.max(0, here - 1)
    const link = rows[Math.min(there, rows.length - 1)]?.querySelector<HTMLElement>('a[href]')
    link?.focus()
    link?.scrollIntoView({ block: 'nearest' })
    return
  }
  if (move === 'select-if-none' && document.querySelector('[data-row] input[type=checkbox]:checked')) return
  rows[here]?.querySelector<HTMLInputElement>('input[type=checkbox]')?.click()
}

/**
 * Presses what has this key in the row of the focus; what opens gets the focus. While something of the row is open, a key presses within it and
 * nothing else. Without a chosen row nothing is pressed.
 */
export function pressInRow(key: string): void {
  const row = document.activeElement?.closest('tr[data-row]')
  const open = row?.querySelector('details[open]')
  const within = `[data-key="${key}"]`
  const element = open
    ? open.querySelector<HTMLElement>(within)
    : row?.querySelector<HTMLElement>(`${within}:not(details > :not(summary) *)`)
  element?.click()
  const details = element?.closest<HTMLDetailsElement>('summary')?.parentElement
  const first = details?.querySelector<HTMLElement>('button, select, input:not([type=hidden])')
  // Enter also opens rows: of what cannot be taken back it goes to the words first, and a Tab further to the button.
  const words = first?.matches('button') ? details?.querySelector<HTMLElement>('.dw-irrevocable') : null
  ;(words ?? first)?.focus()
}

/** Goes to a field, or presses a button or link; opens what it is hidden in. */
export function pressElement(id: string): void {
  const element = opened(id)
  if (element?.matches('input:not([type=submit], [type=checkbox]), textarea, select')) element.focus()
  else element?.click()
}

/** Closes what is open around it, and goes back to what opened it; or leaves the field. False: there is nothing to leave. */
export function leave(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement) || document.querySelector('dialog[open]')) return false
  const details = target.closest('details[open]')
  if (!details || !target.closest('summary, form')) {
    const isField = target.matches('input, textarea, select')
    if (isField) target.blur()
    return isField
  }
  details.removeAttribute('open')
  details.querySelector<HTMLElement>(':scope > summary')?.focus()
  return true
}

/** Goes to it, and opens what it is hidden in. */
export function focusElement(id: string): void {
  opened(id)?.focus()
}

function opened(id: string): HTMLElement | null {
  const element = document.getElementById(id)
  // What opens something is no part of what it hides.
  if (element?.matches('summary')) return element
  for (let closed = element?.closest('details:not([open])'); closed; closed = element?.closest('details:not([open])'))
    closed.setAttribute('open', '')
  return element
}

/** Of the deed that is open, the choice with this place; so a number alone decides nothing. */
export function pressChoice(place: number): void {
  const choices = document.querySelectorAll<HTMLElement>('details[name="deed"][open] [data-choice]')
  choices[place - 1]?.click()
}
