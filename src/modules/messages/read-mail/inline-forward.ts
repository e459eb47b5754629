// SPDX-License-Identifier: EUPL-1.2
import type { Mailbox } from './mail-tree.ts'

/** A mail that was forwarded in the text of another. `at`: where its heading begins, `bodyAt`: where its own text begins (UTF-16 units). */
export interface InlineForward {
  at: number
  bodyAt: number
  from: Mailbox | null
  subject: string | null
  recipients: string
}

type Heading = 'from' | 'to' | 'date' | 'subject' | 'reply-to'
const words: Record<Heading, string> = {
  from: 'van|from|von|de|da|afzender|sender',
  to: 'aan|to|an|à|para|a|cc|ontvanger',
  date: 'verzonden|sent|datum|date|gesendet|envoyé|fecha',
  subject: 'onderwerp|subject|betreff|objet|asunto',
  'reply-to': 'reply-to|antwoord aan|antwoorden aan',
}
const headings = new Map(
  (Object.keys(words) as Heading[]).flatMap((heading) =>
    words[heading].split('|').map((word) => [word, heading] as const),
  ),
)
const headingLine = /^\*{0,2}(reply-to|antwoord(?:en)? aan|[\p{L}]{1,10})\*{0,2}\s?:\*{0,2}\s?(.*)$/iu
const marker =
  /^[\s>]*[-_*]{0,12}\s?(?:begin (?:doorgestuurd bericht|forwarded message)|(?:doorgestuurd|oorspronkelijk|forwarded|original) (?:bericht|message|mail)|weitergeleitete nachricht|message transféré)\b/i
const forwardSubject = /^\s*(?:(?:fwd?|fw|doorst|wg|tr|rv)\s?:|doorgestuurd\s?:)/i
const longestLine = 1_000
const mostHeadingLines = 12

/** Whether a subject says that somebody passed the mail on. */
export function isForwardSubject(subject: string): boolean {
  return forwardSubject.test(subject)
}

/**
 * The innermost mail that was forwarded in this text, or null. A heading of at least three known lines must stand under a line that says
 * so, or the subject around it must: a scammer who invents an exchange of letters beneath the bait forwards nothing. `subject`: of the mail around it.
 */
export function inlineForward(text: string, subject: string): InlineForward | null {
  const lines = linesOf(text)
  let isPassedOn = isForwardSubject(subject)
  let found: InlineForward | null = null
  let lastMarker = -1
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] as Line
    if (marker.test(line.words)) lastMarker = index
    if (!headingOf(line.words)) continue
    const block = blockFrom(lines, index)
    if (!block) continue
    const isMarked = lastMarker >= 0 && index - lastMarker <= 3
    if (!isMarked && !isPassedOn) break
    found = { ...block.forward, at: isMarked ? (lines[lastMarker] as Line).at : line.at }
    isPassedOn = isForwardSubject(found.subject ?? '')
    index = block.last
  }
  return found
}

interface Line {
  words: string
  at: number
  end: number
}

/** Lines without the signs of quoting before them. */
function linesOf(text: string): Line[] {
  const lines: Line[] = []
  for (let at = 0; at < text.length; ) {
    const found = text.indexOf('\n', at)
    const end = found < 0 ? text.length : found
    let start = at
    while (start < end && '> \t|\u00a0'.includes(text[start] ?? '')) start++
    lines.push({ words: text.slice(start, Math.min(end, start + longestLine)).trim(), at, end: end + 1 })
    at = end + 1
  }
  return lines
}

function headingOf(line: string): { heading: Heading; value: string } | null {
  const hit = headingLine.exec(line)
  const heading = hit && headings.get((hit[1] ?? '').toLowerCase())
  return heading ? { heading, value: (hit[2] ?? '').trim() } : null
}

function blockFrom(lines: readonly Line[], first: number): { forward: Omit<InlineForward, 'at'>; last: number } | null {
  const seen = new Map<Heading, string>()
  let last = first
  let heading: Heading | null = null
  for (let index = first; index < lines.length && index - first < mostHeadingLines; index++) {
    const { words } = lines[index] as Line
    const found = headingOf(words)
    if (found) {
      if (!seen.has(found.heading)) seen.set(found.heading, found.value)
      heading = found.heading
      last = index
    } else if (words === '') {
      // Web mail sets each heading in a paragraph of its own.
      if (!headingOf(lines[index + 1]?.words ?? '')) break
    } else if (heading !== null && seen.get(heading) === '') {
      // The value on the line below.
      seen.set(heading, words)
      last = index
    } else break
  }
  if (seen.size < 3 || !seen.has('from')) return null
  return {
    forward: {
      bodyAt: (lines[last] as Line).end,
      from: mailboxOf(seen.get('from') ?? ''),
      subject: seen.get('subject') ?? null,
      recipients: seen.get('to') ?? '',
    },
    last,
  }
}

/** 'Naam <a@b.example>', 'Naam [mailto:a@b.example]', 'a@b.example' */
function mailboxOf(written: string): Mailbox | null {
  const hit = /[<[(]?\s?(?:mailto:)?([^\s<>[\]()"',;:]{1,64}@[^\s<>[\]()"',;:]{1,255})/i.exec(written)
  const name = (hit ? written.slice(0, hit.index) : written).replace(/^["'\s]+|["'\s<[(*]+$/g, '')
  return name === '' && !hit ? null : { name: name.slice(0, 300), address: (hit?.[1] ?? '').replace(/[*>]+$/, '') }
}
