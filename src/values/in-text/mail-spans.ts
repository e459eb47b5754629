// SPDX-License-Identifier: EUPL-1.2
import { parseIdentifier } from '../parse-identifier.ts'
import type { Span } from './found-identifier.ts'

/**
 * "@", also made harmless: "[at]", "( at )", and so the dots: "[dot]", "(punt)", with a space beside them; before an ending that is sure a dot alone too: "nep . nl". Bounded on both sides, so that a row
 * of any length costs one pass.
 */
const sign = String.raw`(?:@| ?[[({] ?(?:at|@|apenstaart(?:je)?) ?[\])}] ?| @ )`
const dot = String.raw`(?:\.| ?[[({] ?(?:\.|dot|punt) ?[\])}] ?| \. (?=(?:nl|com|net|org|eu|be|de|example)(?![\p{L}\p{N}])))`
const address = new RegExp(
  String.raw`(?:mailto:)?((?:[\p{L}\p{N}\p{M}\u200b!#$%&'*+=?^_\x60{|}~.-]{1,40} ?[[({] ?(?:\.|dot|punt) ?[\])}] ?)?[\p{L}\p{N}\p{M}\u200b!#$%&'*+=?^_\x60{|}~.-]{1,64})${sign}((?:[\p{L}\p{N}][\p{L}\p{N}\u200b-]{0,62}${dot}){1,8}[\p{L}\p{N}-]{2,30})`,
  'giu',
)

/** E-mail addresses. The address of a market place's relay is a span without canonical: it is nobody's. */
export function mailSpans(text: string): Span[] {
  const spans: Span[] = []
  for (const hit of text.matchAll(address)) {
    // The end of a sentence, and then a word between brackets.
    if (hit[1]?.endsWith('!')) continue
    const lead = /^(?:mailto:)?[.'*_`"{|}~^?!=-]*/i.exec(hit[0])?.[0].length ?? 0
    const start = hit.index + lead
    const span = longestThatParses(text, start, hit.index + hit[0].length)
    if (span) spans.push(span)
  }
  return spans
}

/** "jan@winkel.nl.Graag" holds an address and the next sentence: shorten at dots until it parses. */
function longestThatParses(text: string, start: number, furthest: number): Span | null {
  for (let end = furthest, tries = 0; end > start && tries < 4; tries += 1) {
    const written = text.slice(start, end)
    const parsed = parseIdentifier('email', written.replace(/ \. /g, '.'))
    const isSpelledOut = / \. /.test(written)
    if (parsed.ok)
      return { kind: 'email', canonical: parsed.value.canonical, start, end, ...(isSpelledOut && { isSpelledOut }) }
    if (parsed.problem.code === 'email.relay') return { kind: 'email', canonical: null, start, end }
    const dot = written.lastIndexOf('.')
    if (dot < written.lastIndexOf('@')) return null
    end = start + dot
  }
  return null
}
