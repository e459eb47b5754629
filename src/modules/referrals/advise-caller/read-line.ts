// SPDX-License-Identifier: EUPL-1.2
import { alsoPaid } from '#modules/reports'
import {
  findIdentifiers,
  formatCalendarDate,
  formatMoney,
  inFigures,
  languageNamed,
  mendIban,
  numberInWords,
  parseCalendarDate,
  parseIban,
  parseMoney,
} from '#values'
import { amount, doubtfulAmount, figure, repeated, withoutUnpaid } from './call-amounts.ts'
import type { CallFacts } from './call-facts.ts'
import { callWords } from './call-words.ts'
import { type Correction, correctionIn, unsaid, withoutPaid, withoutTakenBack } from './corrections.ts'
import { type Chosen, keyOf, type Left, readQuickCode } from './quick-code.ts'
import { heardInSentence } from './sentence-words.ts'
import { partOfDay, spokenTimes } from './spoken-time.ts'

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
  /** Words of one's own, which joined what the caller told; '': none. */
  told: string
}

/** What was meant as an account: of a Dutch one the letters of a bank follow. */
const account =
  /(?:(?<!\p{L})(?:van|naar|aan|from|to)\s*:?\s*)?(?<![\p{L}\d])((?:nl\s?\d{2}\s?[a-z]{4}(?:\s?\d){4,14}|[a-z]{2}\d{2}(?:\s?\d{2,4}){3,7}))(?![\p{L}\d])/iu
const spoken = /(?<!\p{L})(?:spreekt|praat|taal|speaks)\s*:?\s+(?:alleen |only )?(\p{L}+)/iu
/** With what follows it in capitals: "Maria Kowalska". */
const name =
  /(?<!\p{L})(?<!(?:[Zz]ijn|[Hh]aar|[Hh]is|[Hh]er) )(?:[Hh]eet|[Nn]aam(?: is)?|[Nn]ame(?: is)?)\s*:?\s+((?!is )\p{L}[\p{L}'’-]*(?:\s+(?:(?:van|de|der|den|ten|ter|te|het|el|al|von|da|di) ){0,3}\p{Lu}[\p{L}'’-]+(?![\p{L}\d])){0,3})/u
const ownBefore = /(?<!\p{L})(?:van|eigen|from|own)\s*:?\s*$/iu
const toBefore = /(?<!\p{L})(?:naar|aan|to)\s*:?\s*$/iu
const callBefore = /(?<!\p{L})(?:terugbellen|terug|bel|tel|call)\s*:?\s*$/iu
/** "Er staat niemand aan de deur", "is niet aan de deur geweest". */
const deniedBefore = String.raw`(?<!(?<!\p{L})(?:niemand|geen|nobody) (?:\p{L}+ ){0,2})(?<!(?<!\p{L})(?:is|zijn|was|waren|ben|wordt?|werd|sta(?:at|an)|stond(?:en)?|kwam(?:en)?|komt|heeft|were) (?:er |hij |zij |ze )?(?:niet|nooit|not|never) (?:(?:meer|hier|iemand|bij (?:me|mij|ons|haar|hem)|aan de|at the) ){0,2})`
/** "De koerier is niet geweest", "hij dreigt niet". */
const deniedAfter = String.raw`(?!\s+(?:(?:is|was|zijn|waren|staat|stond) (?:er )?(?:niemand|nooit|niet (?:meer |langs)?(?:geweest|gekomen|gezien))|(?<=dreigt )niet(?! alleen))(?!\p{L}))`
const phrases = Object.keys(callWords)
  .toSorted((one, other) => other.length - one.length)
  .map((phrase) => {
    const isDanger = callWords[phrase]?.some(([id]) => id === 'now')
    const [nobody, never] = isDanger ? [deniedBefore, deniedAfter] : ['', '']
    return { phrase, find: new RegExp(String.raw`${nobody}(?<![\p{L}\d])${phrase}(?![\p{L}\d])${never}`, 'giu') }
  })

/**
 * Reads one line of a call-taker: facts (an account, "2300 euro", "gisteren", "14:30", "heet Jan", "spreekt Pools"; before an account "van" is the caller's own, before a number "bel"
 * is where to call back; a line that begins with "nee" corrects them, any other adds what differs to the story), then words ("hangt nog"), then keys ("a4 b1"). What is none of these comes back in `left`. Facts that a field holds already stay.
 */
export function readLine(
  text: string,
  questions: readonly Asked[],
  before: { chosen: Chosen; facts: CallFacts },
  options: { now: Date; demoBankAllowed: boolean },
): ReadLine {
  const line = inFigures(text)
  const alone = (words: string) => readPayment({ text: words, isCorrection: false }, questions, unsaid, options)
  const { isAsked, isUnpaid, ...stays } = withoutTakenBack(line, before)
  const correction = correctionIn(line, stays, alone)
  const heard = readPayments(correction, questions, stays, options)
  const read = isUnpaid ? { ...heard, chosen: withoutPaid(heard.chosen) } : heard
  // Who took something back, and changed nothing: whoever types hears it.
  const isSwallowed = correction.isPlain && read.told !== '' && isSame(read, before) && !isSame(before, unsaid)
  return isAsked || isSwallowed ? { ...read, left: [...read.left, { text, because: 'correction' }] } : read
}

function isSame(one: Said, other: Said): boolean {
  const plain = ({ chosen, facts }: Said) => JSON.stringify([chosen, { ...facts, story: '' }])
  return plain(one) === plain(other)
}

type Said = Pick<ReadLine, 'chosen' | 'facts'>
type Part = Pick<Correction, 'text' | 'isCorrection'>
type Options = { now: Date; demoBankAllowed: boolean }

/** "500 euro gisteren en 300 euro eergisteren": each amount keeps its own day. */
function readPayments(
  { text, isCorrection }: Part,
  questions: readonly Asked[],
  before: Said,
  options: Options,
): ReadLine {
  const [first = '', ...others] = paymentsIn(text)
  return others.reduce(
    (read, one): ReadLine => {
      const next = readPayment({ text: one, isCorrection: false }, questions, read, options)
      return { ...next, left: [...read.left, ...next.left], told: [read.told, next.told].filter(Boolean).join(' ') }
    },
    readPayment({ text: first, isCorrection }, questions, before, options),
  )
}

/** The parts of a line, of which each tells of a payment of its own. */
function paymentsIn(text: string): string[] {
  const parts = text.split(/\s+(?:en|and|plus)\s+(?:toen\s+|daarna\s+)?(?=(?:€\s*\d|\d[\d.,]*\s*(?:euro|eur|€)))/iu)
  return parts.slice(1).every((one) => amount.test(one)) && amount.test(parts[0] ?? '') ? parts : [text]
}

function readPayment(
  { text, isCorrection }: Part,
  questions: readonly Asked[],
  before: Said,
  options: Options,
): ReadLine {
  const facts = { ...before.facts }
  const left: Left[] = []
  const also: string[] = []
  const paid: Partial<Record<'amount' | 'day' | 'hour', string>> = {}
  /** What was said before stays, and what is said besides is told with it: nothing vanishes. */
  const keep = (field: keyof CallFacts, value: string) => {
    const had = before.facts[field] || facts[field]
    if (isCorrection || had === '' || value.startsWith(`${had} `)) return (facts[field] = value)
    const said = inWords(field, value)
    if (had === value || had.startsWith(`${value} `) || (field === 'amount' && isSameAmount(had, value))) return had
    if (field === 'amount' || field === 'day' || field === 'hour') paid[field] ??= said
    else if (!also.includes(said)) also.push(said)
    return had
  }
  let rest = withoutIdentifiers(text, facts, { ...options, isCorrection, also })
  const cut = (pattern: RegExp, use: (found: string, ...groups: string[]) => boolean) => {
    rest = rest.replace(pattern, (found: string, ...groups: unknown[]) =>
      use(found, ...groups.slice(0, -2).map((group) => (typeof group === 'string' ? group : ''))) ? ' ' : found,
    )
  }
  cut(account, (_, text = '') => {
    const parsed = parseIban(text, options)
    if (!parsed.ok) left.push({ text, because: 'account', problem: parsed.problem, meant: mendIban(text, options) })
    return !parsed.ok
  })
  cut(doubtfulAmount, (found, first = '') => {
    const isAmount = !/^\p{L}/u.test(first) || numberInWords(first) !== null
    if (isAmount) left.push({ text: found.trim(), because: 'amount' })
    return isAmount
  })
  rest = withoutUnpaid(rest)
  const pay = (found: string): string | null => {
    const parsed = parseMoney(found.replace(/€|euro?/gi, '').trim())
    if (!parsed.ok) return null
    const said = formatMoney(parsed.value, 'nl').replace(/^€\s/, '')
    keep('amount', said)
    return said
  }
  /** The same amount once more, and again. */
  const again: string[] = []
  cut(repeated, (_, times = '', found = '') => {
    const isNew = before.facts.amount === ''
    const said = pay(found)
    if (said && isNew) again.push(...Array<string>(Number(times) - 1).fill(`${alsoPaid} € ${said}.`))
    return said !== null
  })
  cut(amount, (found) => pay(found) !== null)
  const part = partOfDay(rest)
  for (const { find, read } of spokenTimes)
    rest = rest.replace(find, (found) => {
      const said = read(find.exec(found) ?? ([] as never), options.now, part)
      if (said?.day) keep('day', said.day)
      if (said?.doubtful) left.push({ text: found.trim(), because: 'day', day: said.doubtful })
      if (said?.hour) keep('hour', said.hour)
      return said ? ' ' : found
    })
  rest = rest.replace(/(?<!\p{L})['’]?s\s+(?:ochtends|morgens|middags|avonds|nachts)(?!\p{L})/iu, ' ')
  cut(spoken, (_, group = '') => keep('language', languageNamed(group) ?? 'other') !== '')
  cut(name, (_, group = '') => keep('name', group) !== '')
  /** Keys, and the words that stand for them. */
  const words = new Map<string, string>()
  const named = new Set<string>()
  const typed: string[] = []
  for (const { phrase, find } of phrases)
    cut(find, () => {
      typed.push(phrase)
      for (const [id, choice] of callWords[phrase] ?? []) {
        named.add(id)
        for (const key of keysFor(questions, id, choice)) words.set(key, phrase)
      }
      return true
    })
  cut(figure, (found) => pay(found) !== null)
  const heard = heardInSentence(text, { named, phrases: typed, chosen: before.chosen })
  if (heard.isMild) for (const key of keysFor(questions, 'now', 'threat')) words.delete(key)
  for (const [id, choice] of heard.choices) for (const key of keysFor(questions, id, choice)) words.set(key, text)
  rest = rest.replaceAll(/(?<![\p{L}\d])(?:en|ook|toen|daarna|and|also)(?![\p{L}\d])/giu, ' ')
  const open = isCorrection ? withRoom(questions, before.chosen, words) : before.chosen
  const said = readQuickCode(rest, questions, open)
  const isTold = said.left.some(({ text, because }) => because === 'unknown' && isWord(text) && text.length > 2)
  // In a sentence "ik" is no key; nor is a word that only joins two facts.
  const keys = isTold ? rest.replaceAll(/(?<![\p{L}\d])\p{L}+(?![\p{L}\d])/gu, ' ') : rest
  const read = readQuickCode(`${keys} ${[...words.keys()].join(' ')}`, questions, open)
  const told = isTold ? sentenceOf(text) : ''
  const { amount: other, day: onDay, hour: at } = paid
  if (other === undefined) also.unshift(...[onDay, at].filter((one) => one !== undefined))
  const besides = also.length > 0 ? `Ook genoemd: ${also.join(', ')}.` : ''
  const second = other && `${alsoPaid} ${[`€ ${other}`, onDay, at && `${at} uur`].filter(Boolean).join(', ')}.`
  // The same a second time is no second payment.
  const more = [told, second ?? '', besides].filter((one) => one && !facts.story.includes(one))
  facts.story = [facts.story, ...more, ...again].filter(Boolean).join(' ').slice(0, longestStory)
  return {
    chosen: read.chosen,
    left: [
      ...left,
      ...read.left
        // In a sentence a figure is no key ("moeder van 81").
        .filter((one) => told === '' || one.because !== 'unknown' || /^[a-i]\d/i.test(one.text))
        // As it was typed: nobody typed the key that words stand for.
        .map((one) => (one.because === 'taken' ? { ...one, text: words.get(one.text) ?? one.text } : one)),
    ],
    facts,
    told,
  }
}

/** The answers to which a correction adds: of a question with one answer the new one comes in its place. Danger is one of several, and stays. */
function withRoom(questions: readonly Asked[], chosen: Chosen, words: ReadonlyMap<string, string>): Chosen {
  const named = readQuickCode([...words.keys()].join(' '), questions).chosen
  const single = questions.filter(({ id, isSeveral }) => !isSeveral && (named[id]?.length ?? 0) > 0)
  return Object.fromEntries(Object.entries(chosen).filter(([id]) => !single.some((one) => one.id === id)))
}

function isSameAmount(had: string, value: string): boolean {
  const [one, other] = [parseMoney(had), parseMoney(value)]
  return one.ok && other.ok && one.value === other.value
}

const languageNames = new Intl.DisplayNames('nl', { type: 'language' })

/** A fact as it stands in a story. */
function inWords(field: keyof CallFacts, value: string): string {
  const day = field === 'day' ? parseCalendarDate(value) : null
  if (day?.ok) return formatCalendarDate(day.value, 'nl')
  return field === 'language' && value !== 'other' ? (languageNames.of(value) ?? value) : value
}

const isWord = (text: string) => /^[\p{L}'’]+$/u.test(text)

function keysFor(questions: readonly Asked[], id: string, choice: string): string[] {
  const place = questions.findIndex((one) => one.id === id)
  const at = questions[place]?.options.findIndex(({ value }) => value === choice) ?? -1
  return at >= 0 ? [keyOf(place, at)] : []
}

/** What somebody tells in words of their own is kept as it was said, without the keys between it. */
function sentenceOf(text: string): string {
  return text
    .replaceAll(/(?<![\p{L}\d])[a-i]\d+(?![\p{L}\d])/giu, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim()
}

/** Puts what was found in its field, and gives the text without it and without the word that said whose it is. */
function withoutIdentifiers(
  text: string,
  facts: CallFacts,
  { demoBankAllowed, isCorrection, also }: { demoBankAllowed: boolean; isCorrection: boolean; also: string[] },
): string {
  let rest = ''
  let at = 0
  const add = (field: 'check' | 'from' | 'phone', value: string) => {
    const known = facts[field]
    if (field !== 'check') {
      if (known !== '' && known !== value && !isCorrection) also.push(value)
      else facts[field] = value
    }
    if (field === 'check' && !known.includes(value)) facts.check = known ? `${known}, ${value}` : value
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
