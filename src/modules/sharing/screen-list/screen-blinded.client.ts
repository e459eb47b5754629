// SPDX-License-Identifier: EUPL-1.2
// The second script of the page that screens: reads the list as the server does, blinds it, and puts what comes back into the same words.
import { checkThrough } from '@dijkwacht/check-client/citizen'
import { nobleGroup } from '@dijkwacht/check-client/noble'
import { type Element, elementBytes, join, pieces } from '@dijkwacht/check-client/voprf'
import type { Language } from '#foundation/text'
import { type ReachTable, reachWith } from '#plain/identifiers'
import { noWords } from '../check-identifier/answers-to.ts'
import { checkFully } from '../check-identifier/check-fully.client.ts'
import { rowsOfText } from './read-list.ts'
import { type SaidRow, screenedView, withRows } from './screened-view.ts'

class Refused extends Error {}

/** What stands in place of an answer, or above it. `isAway`: it could not be asked blinded. */
export async function screenBlinded(
  template: HTMLTemplateElement,
  list: string,
  purpose: string,
): Promise<{ parts: HtmlElement[]; isAway: boolean }> {
  const { language, demo, organisations = '', ask = '' } = template.dataset as Record<string, string>
  const rows = rowsOfText(list)
  const table = (await (await fetch(organisations)).json()) as ReachTable
  let refused: string | null = null
  const evaluate = async (elements: readonly Element[], epoch: number): Promise<Element[]> => {
    const body = new URLSearchParams({
      epoch: String(epoch),
      rows: String(rows.length),
      purpose,
      elements: toText(join(...elements)),
    })
    const response = await fetch(ask, { method: 'POST', body })
    const answer = (await response.json()) as { elements?: string; message?: string }
    if (response.status < 500) refused = answer.message ?? null
    if (answer.elements === undefined) throw new Refused()
    return pieces(fromText(answer.elements), elementBytes)
  }
  const { checked } = await checkFully(
    rows.map(({ text }) => ({ text })),
    {
      demoBankAllowed: demo === 'true',
      reach: reachWith(table, new Map()),
      reader: noWords,
      ask: (items) => checkThrough(location.origin, nobleGroup, items, evaluate),
      most: Number.POSITIVE_INFINITY,
    },
  )
  const [away, wrong, warned, none, hits, unread] = [...template.content.children]
  if (refused !== null) return { parts: [said(wrong, '', refused)], isAway: false }
  // Silence is never "no warning".
  if (checked.some(({ answer }) => answer === 'unavailable')) return { parts: [said(away)], isAway: true }
  const view = screenedView(withRows(rows, checked), rows.length, language as Language)
  return {
    parts: [
      said(view.hits.length > 0 ? warned : none, view.title, view.more),
      ...(view.hits.length > 0 ? [filled(hits, view.hits)] : []),
      ...(view.unread.length > 0 ? [filled(unread, view.unread)] : []),
    ],
    isAway: false,
  }
}

type HtmlElement = globalThis.Element

function said(part: HtmlElement | undefined, title?: string, more?: string): HtmlElement {
  const own = part?.cloneNode(true) as HtmlElement
  const heading = own.querySelector('.utrecht-alert__heading')
  if (heading && title) heading.textContent = title
  const line = own.querySelector('.utrecht-paragraph')
  if (line && more !== undefined) line.textContent = more
  return own
}

/** What somebody pasted only ever becomes text. */
function filled(part: HtmlElement | undefined, rows: readonly SaidRow[]): HtmlElement {
  const own = part?.cloneNode(true) as HtmlElement
  const first = own.querySelector('tbody tr') as HtmlElement
  first.replaceWith(
    ...rows.map(({ row, what, answer, more }) => {
      const line = first.cloneNode(true) as HtmlElement
      const [number, name, words] = [...line.children]
      if (number) number.textContent = String(row)
      if (name) name.textContent = what
      const small = words?.querySelector('.utrecht-paragraph--small')
      if (small) small.textContent = more
      small?.previousSibling?.replaceWith(answer)
      return line
    }),
  )
  return own
}

function toText(bytes: Uint8Array): string {
  let text = ''
  for (const byte of bytes) text += String.fromCharCode(byte)
  return btoa(text).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')
}

function fromText(text: string): Uint8Array {
  return Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (sign) => sign.charCodeAt(0))
}
