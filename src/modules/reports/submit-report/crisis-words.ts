// SPDX-License-Identifier: EUPL-1.2
import { type Words, words } from './crisis-lexicon.ts'
import { crisisProbability } from './crisis-model.ts'

type Subject = Exclude<keyof Words, 'spelling' | 'subjectNeeded'>

/** What speaks of the own wish to die when it stands near each other in one sentence, in any order. */
interface Rule {
  all: readonly Subject[]
  /** At most so many letters from the first to the last. */
  within: number
  /** Turned around by a negation: "I do not want to die". */
  unlessNo?: true
  /** Only where no subscription, phone or shop stands near. */
  unlessThing?: true
  /** Not without a subject, in a language that has one. */
  ofMe?: true
  /** Others are the subject of it: "they are better off without me". */
  ofOthers?: true
}

const rules: readonly Rule[] = [
  { all: ['clear'], within: 120 },
  { all: ['named'], within: 120, unlessNo: true },
  { all: ['unclear'], within: 120, unlessThing: true },
  { all: ['gone'], within: 60, unlessThing: true },
  { all: ['living', 'no', 'want'], ofMe: true, within: 48, unlessThing: true },
  { all: ['living', 'no', 'can'], ofMe: true, within: 48, unlessThing: true },
  { all: ['dying', 'want'], ofMe: true, within: 40, unlessNo: true, unlessThing: true },
  { all: ['suicide', 'think'], ofMe: true, within: 48, unlessNo: true },
  { all: ['harm', 'self'], within: 36, unlessNo: true },
  { all: ['without', 'better'], within: 48, ofOthers: true, unlessThing: true },
  { all: ['burden'], within: 60 },
  { all: ['jump', 'place'], ofMe: true, within: 48, unlessThing: true },
  { all: ['means', 'take'], within: 48, unlessThing: true },
]

/** Lower case, and no accents: they are left out or set wrong where it matters most. */
const fold = (text: string) =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/\p{M}|\u0640/gu, '')
    .replaceAll('ı', 'i')
    .replaceAll('ł', 'l')
    .replaceAll('ß', 'ss')
    .replaceAll('ى', 'ي')
    .replaceAll('ة', 'ه')

/** Words with one space between, and the ends of clauses and sentences as words of their own. */
const plain = (story: string) =>
  ` . ${fold(story)
    .replaceAll(/[\u200b-\u200f\u2060]/g, '')
    .replaceAll(/n['’`´]t(?!\p{L})/gu, 'nt')
    .replaceAll(/(?<!\p{L})([mz])['’`´]n(?!\p{L})/gu, '$1n')
    .replaceAll(/[!?;\n؟…]/g, ' . ')
    .replaceAll('،', ' , ')
    .replaceAll(/[.,:]/g, ' $& ')
    .replaceAll(/[^\p{L}\p{N}.,:]+/gu, ' ')} . `.replaceAll(/ {2,}/g, ' ')

/** A list of words as one regular expression. Each repetition has a bound, so that the time grows with the text alone. */
const clauseEnd = '(?: |(?<= ))(?=(?:[.,:]|en|want|maar|and|but|und|aber|et|y|i|ve|та|і|и|و) )'
const pattern = (list: string) => {
  const each = list.split(', ').map((phrase) => {
    const source = phrase
      .replace(/ \(_ \)\?$/, '')
      .replaceAll('(_ )?', '(?:[\\p{L}\\p{N}]+ ){0,2}')
      .replaceAll(' )*', ' ){0,4}')
      .replaceAll(/(?<=[\p{L})])\*(?= |\)|\||$)/gu, '\\p{L}*')
    return source.endsWith('|') ? source.replace(/ ?\|$/, clauseEnd) : `${source}(?= )`
  })
  return new RegExp(`(?<= )(?:${each.join('|')})`, 'gu')
}

interface Language {
  subjectNeeded: boolean
  lists: ReadonlyMap<Subject, RegExp>
  spelling: readonly (readonly [RegExp, string])[]
}

const languages = Object.values(words).map(
  ({ spelling = {}, subjectNeeded = false, ...lists }): Language => ({
    lists: new Map(Object.entries(lists).map(([name, list]) => [name as Subject, pattern(fold(list))])),
    subjectNeeded,
    spelling: Object.entries(spelling).map(([usual, others]) => [pattern(fold(others)), usual]),
  }),
)

interface Span {
  start: number
  end: number
}

const has = (pattern: RegExp | undefined, text: string) => pattern !== undefined && text.search(pattern) >= 0
const lastOf = (pattern: RegExp | undefined, text: string) => {
  let last = -1
  if (pattern) for (const { index } of text.matchAll(pattern)) last = index
  return last
}

/** Whether what stands there is the writer's own: not said by another, of another, negated or about a thing. */
function isOwn(text: string, { start, end }: Span, rule: Rule, { lists, subjectNeeded }: Language) {
  const before = text.slice(Math.max(0, start - 120), start)
  const sentence = before.slice(before.lastIndexOf(' . ') + 1)
  const told = sentence.slice(Math.max(0, lastOf(lists.get('back'), sentence)))
  const after = `${text.slice(end, end + 40)} `
  if (has(lists.get('said'), told) || has(lists.get('said'), after.slice(0, after.search(/ \. |$/) + 1).slice(0, 30)))
    return false
  if (rule.unlessNo && has(lists.get('no'), text.slice(Math.max(0, start - 10), end + 1))) return false
  const clause = `${sentence.slice(sentence.lastIndexOf(' , ') + 1)}${text.slice(start, end + 1)}`
  const rest = after.slice(0, after.search(/ [.,] |$/) + 1)
  if (rule.unlessThing && has(lists.get('thing'), ` ${clause.slice(-40 - (end - start))}${rest}`)) return false
  if (rule.ofOthers) return true
  const own = lastOf(lists.get('i'), clause)
  const others = lastOf(lists.get('other'), clause)
  if (own >= 0 || others >= 0) return own >= others
  const startsClause = clause.length - (end - start) <= 18
  if (rule.ofMe && subjectNeeded && !startsClause) return false
  // Without a subject of its own the clause has that of the one before.
  return lastOf(lists.get('other'), sentence) <= lastOf(lists.get('i'), sentence)
}

function speaksOfDying(story: string, language: Language) {
  const { lists, spelling } = language
  const usual = spelling.reduce((text, [others, word]) => text.replaceAll(others, word), story)
  const text = usual.replaceAll(lists.get('figure') ?? / {2}/g, '-')
  const found = new Map<Subject, readonly Span[]>()
  const find = (name: Subject) => {
    const known = found.get(name)
    if (known) return known
    const list = lists.get(name)
    const spans = list
      ? [...text.matchAll(list)].map(({ index, 0: word }) => ({ start: index, end: index + word.length }))
      : []
    found.set(name, spans)
    return spans
  }
  return rules.some((rule) => {
    if (rule.all.some((name) => find(name).length === 0)) return false
    const last = new Map<Subject, Span>()
    const seen = rule.all.flatMap((name) => find(name).map((span) => ({ name, span })))
    return seen
      .sort((one, other) => one.span.start - other.span.start)
      .some(({ name, span }) => {
        last.set(name, span)
        if (last.size < rule.all.length) return false
        const spans = [...last.values()]
        const whole = {
          start: Math.min(...spans.map(({ start }) => start)),
          end: Math.max(...spans.map(({ end }) => end)),
        }
        return (
          whole.end - whole.start <= rule.within &&
          !text.slice(whole.start, whole.end).includes(' . ') &&
          isOwn(text, whole, rule, language)
        )
      })
  })
}

/**
 * Whether the lists of words hear it: words near each other in the first 20,000 characters, not whole sentences. Alone, for notes about a caller and for
 * messages of others: the model learnt how people tell of themselves, and hears “hangt niet meer” in a line of notes wrongly.
 */
export function isHeardByWords(story: string): boolean {
  const text = plain(story.slice(0, 20_000))
  return languages.some((language) => speaksOfDying(text, language))
}

/** From here on a thought that no list hears sounds like it. A miss is worse than a number that somebody did not need, so the lists are never overruled. */
const soundsFrom = 0.5

/**
 * Whether somebody writes of the own wish to die. Read where it is shown and kept nowhere: what follows from it is a number to call, and never a
 * refusal. Some are missed and some are heard wrongly (`npm run evaluate -- crisis`).
 */
export function isInCrisis(story: string): boolean {
  return isHeardByWords(story) || crisisProbability(story) >= soundsFrom
}
