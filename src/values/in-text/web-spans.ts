// SPDX-License-Identifier: EUPL-1.2
import { type EverydayIdentifier } from '../identifier.ts'
import { parseIdentifier } from '../parse-identifier.ts'
import { recogniseIdentifier } from '../recognise-identifier.ts'
import type { Span } from './found-identifier.ts'
import { isAlsoWord, isGluing, withoutProse } from './prose-with-dots.ts'

const withScheme =
  /(?<![\p{L}\p{N}])(?:h(?:tt|xx|tx|\*\*)ps?(?:\[?:\]?\/\/|\(:\)\/\/|\[:\/\/\]|\(:\/\/\))|www(?:\.|\[\.\]|\(\.\))|(?<![:/\\])\/\/(?=[\p{L}\p{N}-]{1,63}\.))[^\s<>"“”«»|\\^]{1,2000}/giu
const harmlessDot = String.raw`(?: ?[[({] ?(?:\.|dot|punt) ?[\])}] ?)`
const dot = String.raw`(?:\.|${harmlessDot})`
const bare = new RegExp(
  String.raw`(?<![\p{L}\p{N}@._/\\-])(?:[\p{L}\p{N}](?:[\p{L}\p{N}\u200b-]{0,61}[\p{L}\p{N}\u200b])?${dot}){1,10}(?:xn--[a-z\d-]{2,59}|\p{L}{2,24})(?::\d{2,5}(?!\d))?(?:[/?#][^\s<>"“”«»|\\^]{0,2000})?`,
  'giu',
)

/** An IP address that somebody made harmless: with dots in brackets, or in brackets before a path. A plain one may be a version or a line of a log. */
const ipAddress = new RegExp(
  String.raw`(?<![\p{L}\p{N}@._/\\-])(?:\d{1,3}${harmlessDot}\d{1,3}${dot}\d{1,3}${dot}\d{1,3}(?![\d.])|\[\d{1,3}(?:\.\d{1,3}){3}\](?=[:/]))(?::\d{2,5}(?!\d))?(?:[/?#][^\s<>"“”«»|\\^]{0,2000})?`,
  'giu',
)
/** "nep-winkel . example", "inloggen . nep . example": a name in which the dots stand alone. */
const spaced =
  /(?<![\p{L}\p{N}@._/\\-])((?:[\p{L}\p{N}][\p{L}\p{N}-]{0,61} \. ){0,3}[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?) \. (\p{L}{2,24})(?![\p{L}\p{N}-]|\.\p{L})/gu
const sureEnding = /^(?:nl|com|net|org|eu|example)$/
const afterAt = /(?:[[({] ?(?:at|@|apenstaart(?:je)?) ?[\])}]|@) ?$/i

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
  const gluesSentences = isGluing(text)
  return [...text.matchAll(bare)].flatMap((hit) => {
    if (afterAt.test(text.slice(Math.max(0, hit.index - 20), hit.index))) return []
    const after = text.slice(hit.index + hit[0].length, hit.index + hit[0].length + 2)
    const written = withoutProse(withoutSentence(hit[0]), after, gluesSentences)
    const found = written === '' ? null : readLink(written)
    return found ? [spanOf(found, written, hit.index)] : []
  })
}

export function ipAddressSpans(text: string): Span[] {
  return [...text.matchAll(ipAddress)].flatMap((hit) => {
    const written = withoutSentence(hit[0])
    const found = readLink(written)
    return found ? [spanOf(found, written, hit.index)] : []
  })
}

/** Names with a dot between spaces: only with an ending that is no word, or with a hyphen or a digit in the name. */
export function spacedHostSpans(text: string): Span[] {
  return [...text.matchAll(spaced)].flatMap(({ 0: written, 1: name = '', 2: ending = '', index }): Span[] => {
    if (!sureEnding.test(ending) && (name.includes(' ') || isAlsoWord(ending) || !/[\d-]/.test(name))) return []
    const address = parseIdentifier('web-address', `${name.replaceAll(' . ', '.')}.${ending}`)
    if (!address.ok) return []
    const { canonical } = address.value
    return [{ kind: 'web-address', canonical, start: index, end: index + written.length, isSpelledOut: true }]
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
