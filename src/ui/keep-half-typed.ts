// SPDX-License-Identifier: EUPL-1.2

const place = 'dijkwacht-half-getypt'
/** Milliseconds after which nobody comes back to it. */
const longest = 2 * 3_600_000

interface Half {
  text: string
  /** What the server had there: when that changed, somebody else wrote, or it was kept. */
  was: string
  by: string
  at: number
}

/**
 * Words that somebody typed in the workbench and did not send are still there when the page is drawn again. They stay in this tab, of the person who
 * typed them; sending the form, signing out and two hours end it. A form with `data-keeps-itself` does so in its own way.
 */
export function keepHalfTyped(page: Document, store: Storage): void {
  const who = () => page.querySelector('.dw-person__who')?.textContent ?? ''
  const keyOf = (area: HTMLTextAreaElement) => `${location.pathname}#${area.id}`
  const isOurs = (target: EventTarget | null): target is HTMLTextAreaElement =>
    target instanceof HTMLTextAreaElement && target.id !== '' && !target.closest('[data-keeps-itself]')

  page.addEventListener('input', ({ target }) => {
    if (!isOurs(target)) return
    const kept = read()
    const { [keyOf(target)]: _, ...others } = kept
    const isAsItWas = target.value === target.defaultValue
    const half = { text: target.value, was: target.defaultValue, by: who(), at: Date.now() }
    write(isAsItWas ? others : { ...others, [keyOf(target)]: half })
  })
  page.addEventListener('submit', ({ target }) => {
    if (!(target instanceof HTMLFormElement)) return
    if (target.closest('.dw-person')) return store.removeItem(place)
    const sent = [...target.querySelectorAll('textarea')].map(keyOf)
    write(Object.fromEntries(Object.entries(read()).filter(([key]) => !sent.includes(key))))
  })
  // What opens later, beside a list, is given back when somebody comes to it.
  page.addEventListener('focusin', ({ target }) => {
    if (isOurs(target)) giveBack(target)
  })
  for (const area of page.querySelectorAll('textarea')) if (isOurs(area)) giveBack(area)

  function giveBack(area: HTMLTextAreaElement): void {
    const half = read()[keyOf(area)]
    if (!half || half.was !== area.defaultValue || area.value !== area.defaultValue) return
    area.value = half.text
    area.dispatchEvent(new Event('input', { bubbles: true }))
    for (let folded = area.closest('details'); folded; folded = folded.parentElement?.closest('details') ?? null)
      folded.open = true
  }

  function read(): Record<string, Half> {
    try {
      const kept = JSON.parse(store.getItem(place) ?? '{}') as Record<string, Half>
      const now = Date.now()
      return Object.fromEntries(
        Object.entries(kept).filter(([, { by, at }]) => by === who() && now - at < longest && now >= at),
      )
    } catch {
      return {}
    }
  }

  /** Where the browser keeps nothing, or has no room, the page works as before. */
  function write(kept: Record<string, Half>): void {
    try {
      if (Object.keys(kept).length === 0) store.removeItem(place)
      else store.setItem(place, JSON.stringify(kept))
    } catch {}
  }
}
