// SPDX-License-Identifier: EUPL-1.2
import { fold, markingOf, readWords, type Term } from '#foundation/search'
import { editDistance } from '#values'
import type { Remark } from '../commentary/commentary.ts'
import type { FullConcept, Words } from '../edition/concept.ts'

/** Where words were found, the strongest first. */
export const places = ['code', 'label', 'alternative', 'word', 'example', 'definition'] as const
export type Place = (typeof places)[number]

export interface Found {
  concept: FullConcept
  /** The text that made it be found, and what kind of text that is. */
  by: { place: Place; text: string }
  /** Nothing was spelt so; this is what comes near. */
  isNear: boolean
}

interface Entry {
  concept: FullConcept
  place: Place
  text: string
  folded: string
  words: readonly string[]
}

export type SearchIndex = readonly Entry[]

/** Every text by which a concept can be found, in both languages: people mix them. */
export function indexOf(concepts: readonly FullConcept[], remarks: Readonly<Record<string, Remark>>): SearchIndex {
  return concepts.flatMap((concept) => {
    const remark = remarks[concept.id]
    const texts: [Place, readonly string[]][] = [
      ['code', [concept.id]],
      ['label', [concept.label.nl, concept.label.en]],
      ['alternative', inBoth(concept.alternativeLabels)],
      ['word', [...inBoth(concept.hiddenLabels), ...inBoth(remark?.words)]],
      ['example', [...inBoth(concept.examples), ...inBoth(remark?.examples)]],
      ['definition', [concept.definition.nl, concept.definition.en]],
    ]
    return texts.flatMap(([place, all]) => all.map((text) => entry(concept, place, text)))
  })
}

function inBoth(words: Words = {}): string[] {
  return [...(words.nl ?? []), ...(words.en ?? [])]
}

function entry(concept: FullConcept, place: Place, text: string): Entry {
  const words = wordsOf(text)
  return { concept, place, text, folded: words.join(' '), words }
}

function wordsOf(text: string): string[] {
  return fold(text).split(' ').filter(Boolean)
}

/** Words that say nothing about the kind of fraud; a search of these alone is taken as it is. */
const idle = new Set(
  'de het een en of is ik u je mijn me mij om via ben heb had werd met van voor op in te dat die er the a an and of is i my me with for on in to it was'.split(
    ' ',
  ),
)

/**
 * Concepts for what somebody typed, best first: exactly this name, then names with all its words, then names that begin so or
 * have another form of the word, then examples and definitions, and last what is spelt nearly so. One line a concept.
 */
export function rankConcepts(index: SearchIndex, typed: string): Found[] {
  const alternatives = readWords(typed)
  const asked = withoutIdle(alternatives.flat().filter(({ isNegated }) => !isNegated))
  if (asked.length === 0) return []
  const whole = wordsOf(typed).join(' ')
  const marks = asked.map((term) => ({ term, isForm: markingOf([[term]]) }))
  const best = new Map<string, { entry: Entry; score: number; isNear: boolean; byTerm: number[] }>()
  for (const entry of index) {
    const { score, isNear, byTerm } = scoreOf(entry, whole, marks)
    if (score <= 0) continue
    const known = best.get(entry.concept.id)
    const together = byTerm.map((strength, at) => Math.max(strength, known?.byTerm[at] ?? 0))
    if (!known || score > known.score) best.set(entry.concept.id, { entry, score, isNear, byTerm: together })
    else known.byTerm = together
  }
  // Of two that are found by one word, the one goes first that knows the other words as well.
  const total = ({ score, byTerm }: { score: number; byTerm: number[] }) => score + sumOf(byTerm) / marks.length
  return [...best.values()]
    .sort((a, b) => total(b) - total(a) || a.entry.concept.id.localeCompare(b.entry.concept.id))
    .map(({ entry: { concept, place, text }, isNear }) => ({ concept, by: { place, text }, isNear }))
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, one) => sum + one, 0)
}

function withoutIdle(terms: Term[]): Term[] {
  const telling = terms.filter(({ words }) => !words.every((word) => idle.has(word)))
  return telling.length > 0 ? telling : terms
}

/** Weight of a place: names before explanations. */
const weight: Record<Place, number> = { code: 100, label: 90, alternative: 85, word: 80, example: 30, definition: 20 }

function scoreOf(
  { place, folded, words }: Entry,
  whole: string,
  marks: readonly { term: Term; isForm: (word: string) => boolean }[],
): { score: number; isNear: boolean; byTerm: number[] } {
  const isName = place !== 'example' && place !== 'definition'
  const strengths = marks.map(({ term, isForm }) => strengthOf(term, words, folded, isForm, isName))
  const byTerm = strengths.map((strength) => strength * weight[place])
  if (folded === whole) return { score: 1000 + weight[place], isNear: false, byTerm }
  const missed = strengths.filter((strength) => strength === 0).length
  const known = words.filter((word) => marks.some(({ term, isForm }) => term.words.includes(word) || isForm(word)))
  // A name that was said in full counts, whatever else was said; of a part of a name most of the words are needed.
  const covered = isName ? known.length / words.length : 0
  if (missed > marks.length / 2 && covered < 1) return { score: 0, isNear: false, byTerm }
  const share = sumOf(strengths) / marks.length / (covered < 1 ? 1 + missed : 1)
  const isNear = strengths.some((strength) => strength === near)
  return { score: share * weight[place] * (1 + covered), isNear, byTerm }
}

const near = 0.4

/** 1 the word itself, 0.8 another form of it or its beginning, `near` nearly spelt so, 0 not there. */
function strengthOf(
  term: Term,
  words: readonly string[],
  folded: string,
  isForm: (word: string) => boolean,
  isName: boolean,
): number {
  if (term.isPhrase) {
    if (` ${folded} `.includes(` ${term.words.join(' ')} `)) return 1
    return term.words.every((word) => words.includes(word)) ? 0.8 : 0
  }
  const [asked = ''] = term.words
  if (words.includes(asked)) return 1
  if (words.some((word) => isForm(word) || (asked.length >= 3 && word.startsWith(asked)))) return 0.8
  // The end of a compound: 'fraude' in 'hulpvraagfraude'.
  if (isName && asked.length >= 5 && words.some((word) => word.endsWith(asked))) return 0.6
  const most = asked.length >= 8 ? 2 : asked.length >= 4 ? 1 : 0
  if (isName && most > 0 && words.some((word) => word.length >= 4 && editDistance(asked, word, most) <= most))
    return near
  return 0
}
