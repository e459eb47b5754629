// SPDX-License-Identifier: EUPL-1.2
import { type EverydayIdentifier } from '../identifier.ts'
import { parseIdentifier } from '../parse-identifier.ts'
import { recogniseIdentifier } from '../recognise-identifier.ts'
import type { Span } from './found-identifier.ts'
import { withoutProse } from './prose-with-dots.ts'

const withScheme =
  /(?<![\p{L}\p{N}])(?:h(?:tt|xx|tx|\*\*)ps?(?:\[?:\]?\/\/|\(:\)\/\/|\[:\/\/\]|\(:\/\/\))|www(?:\.|\[\.\]|\(\.\)))[^\s<>"“”«»|\\^]{1,2000}/giu
const dot = String.raw`(?:\.|\[\.\]|\(\.\)|\{\.\}|\[dot\]|\(dot\)|\[punt\]|\(punt\))`
const bare = new RegExp(
  String.raw`(?<![\p{L}\p{N}@._/\\-])(?:[\p{L}\p{N}](?:[\p{L}\p{N}\u200b-]{0,61}[\p{L}\p{N}\u200b])?${dot}){1,10}(?:xn--[a-z\d-]{2,59}|\p{L}{2,24})(?::\d{2,5}(?!\d))?(?:[/?#][^\s<>"“”«»|\\^]{0,2000})?`,
  'giu',
)

/** Links with http or www, also made harmless; a link to a profile is a user name, to WhatsApp a telephone number. */
export function linkSpans(text: string): Span[] {
  const hits = [...text.matchAll(withScheme)].map((hit) => ({ start: hit.index, written: withoutSentence(hit[0]) }))
  return hits.flatMap(({ start, written }) => {
    const found = readLink(written)
    return found ? [spanOf(found, written, start)] : []
  })
}

/** Hosts as people type them, with a path or without, where they are not two sentences without a space. */
export function hostSpans(text: string): Span[] {
  return [...text.matchAll(bare)].flatMap((hit) => {
    const written = withoutProse(
      withoutSentence(hit[0]),
      text.slice(hit.index + hit[0].length, hit.index + hit[0].length + 2),
    )
    const found = written === '' ? null : readLink(written)
    return found ? [spanOf(found, written, hit.index)] : []
  })
}

function readLink(written: string): EverydayIdentifier | null {
  const parsed = recogniseIdentifier(written)
  if (parsed.ok && /^(?:user-name|phone|web-address)$/.test(parsed.value.kind)) return parsed.value
  const address = parseIdentifier('web-address', written)
  return address.ok ? address.value : null
}

function spanOf(found: EverydayIdentifier, written: string, start: number): Span {
  if (found.kind === 'phone') {
    // Only the digits of wa.me/31612345678 are the number.
    const digits = /\d{8,15}/.exec(written)
    const at = start + (digits?.index ?? 0)
    return { kind: 'phone', canonical: found.canonical, start: at, end: at + (digits?.[0].length ?? written.length) }
  }
  const span = { kind: found.kind, canonical: found.canonical, start, end: start + written.length }
  return found.kind === 'user-name' ? { ...span, platform: found.detail.platform } : span
}

/** Takes off the full stop, quote or bracket that belongs to the sentence; a bracket that was opened inside stays. */
function withoutSentence(written: string): string {
  let end = written.length
  for (; end > 0; end -= 1) {
    const last = written[end - 1] ?? ''
    if (/[.,;:!?'’‘*_…\u200b]/.test(last)) continue
    const opened = { ')': '(', ']': '[', '}': '{' }[last]
    if (opened && count(written, opened, end) < count(written, last, end)) continue
    break
  }
  return written.slice(0, end)
}

function count(text: string, character: string, end: number): number {
  let found = 0
  for (let at = 0; at < end; at += 1) if (text[at] === character) found += 1
  return found
}
