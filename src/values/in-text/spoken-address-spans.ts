// SPDX-License-Identifier: EUPL-1.2
import { parseIdentifier } from '../parse-identifier.ts'
import type { Span } from './found-identifier.ts'
import { isAlsoWord } from './prose-with-dots.ts'
import { joinedWords, markOfWord, type Word } from './spoken-words.ts'

/** How many words one address may have on either side. */
const mostWords = 14
/** "op dat punt is": a point in an argument. */
const beforePoint = new Set(
  'het dat dit een elk welk ander laatste eerste tweede volgende belangrijkste the this that a'.split(' '),
)

/** Mail and web addresses that were read out: "retour punt service apenstaart pakketbode punt example". */
export function spokenAddressSpans(told: readonly Word[]): Span[] {
  const words = joinedWords(told)
  const spans: Span[] = []
  let from = 0
  for (let at = 1; at < words.length - 1; at += 1) {
    const mark = markOfWord(words[at]?.word ?? '')
    if (mark !== '@' && mark !== '.') continue
    const first = beginOf(words, at, from)
    const span = first === at ? null : longestFrom(words, first, at)
    if (!span) continue
    spans.push(span.span)
    at = span.last
    from = span.last + 1
  }
  return spans
}

/** Back over word, mark, word, mark … */
function beginOf(words: readonly Word[], mark: number, from: number): number {
  const isPart = (at: number) => at >= from && words[at]?.isLast === false && markOfWord(words[at]?.word ?? '') === null
  if (!isPart(mark - 1)) return mark
  let first = mark - 1
  while (mark - first < mostWords) {
    const before = markOfWord(words[first - 1]?.word ?? '')
    if (before === null || before === '/' || !isPart(first - 2)) break
    first -= 2
  }
  return first
}

function longestFrom(words: readonly Word[], first: number, mark: number): { span: Span; last: number } | null {
  let written = ''
  let best: { span: Span; last: number } | null = null
  for (let at = first; at < words.length && at < mark + mostWords; at += 1) {
    const { word = '', isLast = true, end = 0 } = words[at] ?? {}
    const isMark = (at - first) % 2 === 1
    const sign = isMark ? markOfWord(word) : null
    if (isMark !== (sign !== null)) break
    written += sign ?? word
    const found = isMark || at <= mark ? null : addressIn(written, words[first]?.word ?? '')
    if (found) best = { span: { ...found, start: words[first]?.start ?? 0, end, isSpelledOut: true }, last: at }
    if (isLast || (!isMark && markOfWord(words[at + 1]?.word ?? '') === null)) break
  }
  return best
}

function addressIn(written: string, first: string): Pick<Span, 'kind' | 'canonical'> | null {
  if (written.includes('@')) {
    const parsed = /@[^@]+\.[^@/]+$/.test(written) ? parseIdentifier('email', written) : null
    return parsed?.ok ? { kind: 'email', canonical: parsed.value.canonical } : null
  }
  const [host = ''] = written.split('/', 1)
  const ending = host.slice(host.lastIndexOf('.') + 1)
  if (!host.includes('.') || beforePoint.has(first) || (host === written && isAlsoWord(ending))) return null
  const parsed = parseIdentifier('web-address', written)
  return parsed.ok ? { kind: 'web-address', canonical: parsed.value.canonical } : null
}
