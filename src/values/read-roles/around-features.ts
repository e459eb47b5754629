// SPDX-License-Identifier: EUPL-1.2
import type { Token } from './tokens.ts'

/** The words of the sentence on either side of a mention, up to so many. */
const farthest = 40
const mostInOrder = 6
const mostWords = 24
const longestStem = 6

const setOf = (words: string) => new Set(words.split(' '))
const people = setOf('I MY THEIR THEY REL ORG FAKE SELL BUYER SAFE LOVE')
const deeds = setOf('CALL BACK APP SMS MAIL SEND PAY GONE BUY CLICK TELL CHECK SHOW TOUCH READ')
const signs = setOf('REAL USUAL NEW FAKE NOT KNOWS')
const ways = setOf(
  'op met van vanaf vanuit door naar aan via bij in onder als is was heeft had on at from by to with through has',
)
const boundary = setOf(', ; : ( ) maar en want terwijl dus omdat toen but and because')
const passives = setOf('werd werden word wordt ben bent worden was got been')
/** Rows of words beside the mention: from and to, counted from it. */
const rows = [
  [-1, -1],
  [-2, -2],
  [-3, -3],
  [-2, -1],
  [-3, -1],
  [-4, -1],
  [1, 1],
  [2, 2],
  [3, 3],
  [1, 2],
  [1, 3],
  [1, 4],
  [-1, 1],
  [-2, 2],
] as const

/** The words right before and after a mention, by themselves, in rows and by what they say. */
export function wordsBeside(tokens: readonly Token[], at: number): string[] {
  const row = (from: number, to: number, of: (token: Token | undefined) => string) =>
    Array.from({ length: to - from + 1 }, (_, step) => of(tokens[at + from + step])).join(' ')
  const asWord = (token: Token | undefined) => token?.word ?? '^'
  const asGroup = (token: Token | undefined) => token?.group ?? token?.word ?? '^'
  return rows.flatMap(([from, to]) =>
    [asWord, asGroup].map((of, place) => {
      const words = from < 0 && to > 0 ? `${row(from, -1, of)} _ ${row(1, to, of)}` : row(from, to, of)
      return `${place}${from}${to} ${words}`
    }),
  )
}

/** Who did what by which way in the thought and in the sentence of a mention, and what is said after it. */
export function whatIsSaid(tokens: readonly Token[], at: number): string[] {
  const before = sentenceBefore(tokens, at)
  const after = sentenceAfter(tokens, at)
  const way = [1, 2].map((back) => tokens[at - back]?.word ?? '').find((word) => ways.has(word)) ?? '^'
  const next = after.findIndex((token, place) => place > 0 && isBoundary(token))
  const first = before.find(({ group }) => group !== null && people.has(group))?.group ?? '^'
  const passive = before.some(({ word }) => passives.has(word)) ? 'passive' : ''
  return [
    ...inOrder('b', groupsOf(before).toReversed()),
    ...inOrder('a', groupsOf(after)),
    ...deedIn('t', lastThought(before), way),
    ...deedIn('s', before, way),
    ...deedIn('x', after.slice(0, next < 0 ? after.length : next), way),
    `way ${way}`,
    `first ${first}`,
    `first ${first} ${way} ${passive}`,
    `passive ${passive}`,
  ]
}

/** The words of the sentence of a mention, and what those before and after it speak of. */
export function wordsAround(tokens: readonly Token[], at: number): string[] {
  const before = sentenceBefore(tokens, at)
  const after = sentenceAfter(tokens, at)
  const named = (side: string, some: readonly Token[]) =>
    some.flatMap(({ word, group }) => [`${side} ${stemOf(word)}`, ...(group ? [`${side} ${group}`] : [])])
  return [
    ...named('b', before.slice(-mostWords)),
    ...named('a', after.slice(0, mostWords)),
    ...groupsOf(sentenceBefore(tokens, at - before.length - 1).slice(-mostWords)).map((group) => `e ${group}`),
    ...groupsOf(sentenceAfter(tokens, at + after.length + 1).slice(0, mostWords)).map((group) => `l ${group}`),
  ]
}

/** Whether a word of its sentence says anything about a mention. */
export function isToldOf(tokens: readonly Token[], at: number): boolean {
  return groupsOf([...sentenceBefore(tokens, at), ...sentenceAfter(tokens, at)]).length > 0
}

export function groupsOf(tokens: readonly Token[]): string[] {
  return tokens.flatMap(({ group }) => (group ? [group] : []))
}

/** Groups, the nearest first: the first ones, and pairs that may have others between them. */
function inOrder(side: string, nearest: readonly string[]): string[] {
  const some = nearest.slice(0, mostInOrder)
  return [
    `${side}1 ${some[0] ?? '^'}`,
    `${side}2 ${some.slice(0, 2).join(' ')}`,
    `${side}3 ${some.slice(0, 3).join(' ')}`,
    ...some.flatMap((one, place) => some.slice(place + 1).map((other) => `${side}p ${one} ${other}`)),
  ]
}

function deedIn(name: string, words: readonly Token[], way: string): string[] {
  const groups = groupsOf(words)
  const nearest = name === 'x' ? groups : groups.toReversed()
  const oneOf = (some: ReadonlySet<string>) => nearest.find((group) => some.has(group)) ?? '^'
  const [who, deed, sign] = [oneOf(people), oneOf(deeds), oneOf(signs)]
  return [
    `${name}who ${who}`,
    `${name}deed ${deed}`,
    `${name}sign ${sign}`,
    `${name}wd ${who} ${deed}`,
    `${name}dw ${deed} ${way}`,
    `${name}wdw ${who} ${deed} ${way}`,
    `${name}ws ${who} ${sign}`,
    `${name}ww ${who} ${way}`,
    ...groups.map((group) => `${name}g ${group}`),
    ...(name === 's' ? [] : words.slice(-8).map(({ word }) => `${name}w ${stemOf(word)}`)),
  ]
}

/** From the last comma, "en" or identifier; when nothing stands after that, from the one before it. */
function lastThought(before: readonly Token[]): readonly Token[] {
  const end = before.findLastIndex(isBoundary)
  if (end < 0 || end < before.length - 1) return before.slice(end + 1)
  return before.slice(before.slice(0, end).findLastIndex(isBoundary) + 1)
}

function isBoundary({ word, mention }: Token): boolean {
  return mention !== undefined || boundary.has(word)
}

export function sentenceBefore(tokens: readonly Token[], at: number): readonly Token[] {
  let from = at
  while (from > 0 && at - from < farthest && !tokens[from - 1]?.endsSentence) from--
  return tokens.slice(from, Math.max(from, at))
}

function sentenceAfter(tokens: readonly Token[], at: number): readonly Token[] {
  let to = at + 1
  while (to < tokens.length && to - at <= farthest && !tokens[to]?.endsSentence) to++
  return tokens.slice(at + 1, to)
}

function stemOf(word: string): string {
  return word.slice(0, longestStem)
}
