// SPDX-License-Identifier: EUPL-1.2
import { dayIn } from '#modules/reports'
import { findIdentifiers, formatMoney, parseMoney } from '#values'
import type { CallFacts, CallLanguage } from './call-facts.ts'
import { callWords } from './call-words.ts'
import { type Chosen, keyOf, type Left, readQuickCode } from './quick-code.ts'

/** Signs in the notes of a call. */
export const longestStory = 10_000

interface Asked {
  id: string
  isSeveral: boolean
  options: readonly { value: string }[]
}

export interface ReadLine {
  chosen: Chosen
  facts: CallFacts
  left: Left[]
}

const amount = /€\s*\d[\d.]*(?:,(?:\d\d|-))?|(?<![\p{L}\d])\d[\d.]*(?:,(?:\d\d|-))?\s*(?:euro|eur|€)(?!\p{L})/iu
const months = 'jan|feb|maart|mrt|apr|mei|jun|jul|aug|sep|okt|nov|dec'
const day = new RegExp(
  String.raw`\b(?:vandaag|vanmorgen|vanochtend|vanmiddag|vanavond|eergisteren|gister(?:en)?\p{L}*|today|yesterday)\b|\b\d{1,2}\s+(?:${months})\p{L}*|\b\d{1,2}[-/]\d{1,2}[-/]\d{2,4}\b`,
  'iu',
)
const hour =
  /(?<![\p{L}\d,.])(?:(?:om|rond|at)\s+)?([01]?\d|2[0-3])(?::([0-5]\d)(?:\s*(?:uur|u)(?!\p{L}))?|\s*uur(?!\p{L})(?!\s+geleden))(?!\d)/iu
const spoken = /(?<!\p{L})(?:spreekt|praat|taal|speaks)\s*:?\s+(?:alleen |only )?(\p{L}+)/iu
const languageNames: Readonly<Record<string, CallLanguage>> = {
  nederlands: 'nl',
  dutch: 'nl',
  engels: 'en',
  english: 'en',
  turks: 'tr',
  turkish: 'tr',
  arabisch: 'ar',
  arabic: 'ar',
  oekraïens: 'uk',
  oekraiens: 'uk',
  ukrainian: 'uk',
  pools: 'pl',
  polish: 'pl',
}
const name = /(?<!\p{L})(?:heet|naam|name)\s*:?\s+(\p{L}[\p{L}'’-]*)/iu
const ownBefore = /(?<!\p{L})(?:van|eigen|from|own)\s*:?\s*$/iu
const toBefore = /(?<!\p{L})(?:naar|aan|to)\s*:?\s*$/iu
const callBefore = /(?<!\p{L})(?:terugbellen|terug|bel|tel|call)\s*:?\s*$/iu
const phrases = Object.keys(callWords)
  .toSorted((one, other) => other.length - one.length)
  .map((phrase) => ({ phrase, find: new RegExp(String.raw`(?<![\p{L}\d])${phrase}(?![\p{L}\d])`, 'giu') }))

/**
 * Reads one line of a call-taker: facts (an account, "2300 euro", "gisteren", "14:30", "heet Jan", "spreekt Pools"; before an account "van" is the caller's own, before a number "bel"
 * is where to call back), then words ("hangt nog"), then keys ("a4 b1"). What is none of these comes back in `left`. Facts that a field holds already stay.
 */
export function readLine(
  text: string,
  questions: readonly Asked[],
  before: { chosen: Chosen; facts: CallFacts },
  options: { today: string; demoBankAllowed: boolean },
): ReadLine {
  const facts = { ...before.facts }
  const keep = (field: keyof CallFacts, value: string) => (facts[field] ||= value)
  let rest = withoutIdentifiers(text, facts, options)
  const cut = (pattern: RegExp, use: (found: string, group: string, other: string) => boolean) => {
    rest = rest.replace(pattern, (found: string, group: unknown, other: unknown) =>
      use(found, typeof group === 'string' ? group : '', typeof other === 'string' ? other : '') ? ' ' : found,
    )
  }
  cut(amount, (found) => {
    const parsed = parseMoney(found.replace(/€|euro?/gi, '').trim())
    if (parsed.ok) keep('amount', formatMoney(parsed.value, 'nl').replace(/^€\s/, ''))
    return parsed.ok
  })
  cut(day, (found) => {
    const read = dayIn(found, options.today)
    if (read) keep('day', read)
    return read !== null
  })
  cut(hour, (_, of, minutes) => keep('hour', `${of.padStart(2, '0')}:${minutes || '00'}`) !== '')
  cut(spoken, (_, group) => keep('language', languageNames[group.toLowerCase()] ?? 'other') !== '')
  cut(name, (_, group) => keep('name', group) !== '')
  const words: string[] = []
  for (const { phrase, find } of phrases)
    cut(find, () => {
      for (const [id, choice] of callWords[phrase] ?? []) {
        const place = questions.findIndex((one) => one.id === id)
        const at = questions[place]?.options.findIndex(({ value }) => value === choice) ?? -1
        if (at >= 0) words.push(keyOf(place, at))
      }
      return true
    })
  const read = readQuickCode(`${rest} ${words.join(' ')}`, questions, before.chosen)
  return { chosen: read.chosen, left: read.left, facts }
}

/** Puts what was found in its field, and gives the text without it and without the word that said whose it is. */
function withoutIdentifiers(text: string, facts: CallFacts, { demoBankAllowed }: { demoBankAllowed: boolean }): string {
  let rest = ''
  let at = 0
  const add = (field: 'check' | 'from' | 'phone', value: string) => {
    const known = facts[field]
    if (field !== 'check') facts[field] = known || value
    else if (!known.includes(value)) facts.check = known ? `${known}, ${value}` : value
  }
  for (const hit of findIdentifiers(text, { demoBankAllowed })) {
    const between = text.slice(at, hit.start)
    const isOwn = hit.kind === 'iban' && (ownBefore.test(between) || hit.role === 'own')
    const isCallBack = hit.kind === 'phone' && (callBefore.test(between) || hit.role === 'own')
    add(isOwn ? 'from' : isCallBack ? 'phone' : 'check', hit.isSpelledOut ? hit.canonical : hit.text.trim())
    rest += between.replace(ownBefore, '').replace(toBefore, '').replace(callBefore, '')
    at = hit.end
  }
  return rest + text.slice(at)
}
