// SPDX-License-Identifier: EUPL-1.2

/**
 * React puts the text of the server back in every text area that it takes over (`initTextarea`), so that what a fast writer, or a browser that
 * remembers, put there before is gone. This holds it from now on; the function that it gives puts it back and stops watching.
 */
export function keepTyped(page: Document): () => void {
  const typed = new Map<HTMLTextAreaElement, string>()
  const keep = (area: HTMLTextAreaElement) => typed.set(area, area.value)
  const hear = ({ target }: Event) => {
    if (target instanceof HTMLTextAreaElement) keep(target)
  }
  for (const area of page.querySelectorAll('textarea')) if (area.value !== area.defaultValue) keep(area)
  page.addEventListener('input', hear, { capture: true })
  return () => {
    // Past React's own setter, which would take the event for an echo of itself.
    const setPlain = Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set
    page.removeEventListener('input', hear, { capture: true })
    for (const [area, text] of typed) {
      if (area.value === text) continue
      setPlain?.call(area, text)
      area.dispatchEvent(new Event('input', { bubbles: true }))
    }
    typed.clear()
  }
}
