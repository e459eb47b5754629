// SPDX-License-Identifier: EUPL-1.2
import { bitsOfCode, codeOfBits } from '#values'
import { type Answers, type Choice, choices, type Question, questions, severalOf } from './answers.ts'
import { steps } from './all-steps.ts'
import { planOf } from './plan.ts'
import { tickPlaces } from './tick-places.ts'

export interface Plan {
  answers: Answers
  /** Ids of the steps that were ticked. */
  done: readonly string[]
  /** Somebody ticked steps of older rules, and nobody can say which. */
  hasLostTicks?: boolean
}

/** Goes up when a place changes its meaning; an older code is then no plan any more. A choice added at the end of its question changes none. */
const edition = 2n
/** Places for the answer to one question: a place for each of several, or a number for one of them; and whether it was asked. */
const places: Record<Question, number> = {
  now: 7,
  what: 4,
  who: 3,
  paid: 12,
  ago: 3,
  gave: 6,
  contact: 3,
  bank: 3,
  case: 5,
}
/** Of the rules by which the ticks were given a place. */
const markPlaces = 4

const isSeveral = (question: Question) => (severalOf as readonly Question[]).includes(question)

/** The same as long as no step comes, goes or changes when it is taken: ticks of other rules would stand at other steps. */
const rulesMark = BigInt(
  [...JSON.stringify(steps)].reduce((sum, sign) => (sum * 31 + sign.charCodeAt(0)) % 65_521, 7) % 2 ** markPlaces,
)

/** The place of the tick of each step of this plan, from 1: they stand in the order of the list of all steps. */
export function tickPlaceOf(answers: Answers): ReadonlyMap<string, number> {
  const own = new Set(planOf(answers).map(({ step }) => step.id))
  return new Map(steps.filter(({ id }) => own.has(id)).map(({ id }, index) => [id, index + 1]))
}

/**
 * The whole plan as a code that somebody can write down: we keep nothing of it. From the highest place down: the edition, the answers in
 * the order of the questions, the mark of the rules, the ticks. One of several: 0 is "not asked", the highest number "asked and skipped", the
 * others the choice. Some of several: the highest place says that it was asked.
 */
export function codeOf({ answers, done }: Plan): string {
  let bits = edition
  for (const question of questions) bits = (bits << BigInt(places[question])) | BigInt(answerBits(question, answers))
  let ticks = 0n
  for (const [id, place] of tickPlaceOf(answers)) if (done.includes(id)) ticks |= 1n << BigInt(place - 1)
  return codeOfBits((((bits << BigInt(markPlaces)) | rulesMark) << BigInt(tickPlaces)) | ticks)
}

/**
 * The plan in a code, however it is typed. Null when it holds none. A code of older rules, or of the first edition, gives its answers, and no ticks:
 * `hasLostTicks` says that it had some.
 */
export function planIn(text: string): Plan | null {
  const bits = bitsOfCode(text)
  if (bits === null) return null
  const own = answersIn(bits, { edition, places, after: tickPlaces + markPlaces })
  if (!own) {
    const answers = answersIn(bits, firstEdition)
    return answers && { answers, done: [], ...lost(bits, firstEdition.after) }
  }
  const isOfTheseRules = ((bits >> BigInt(tickPlaces)) & ((1n << BigInt(markPlaces)) - 1n)) === rulesMark
  if (!isOfTheseRules) return { answers: own, done: [], ...lost(bits, tickPlaces) }
  const ticked = [...tickPlaceOf(own)].filter(([, at]) => (bits >> BigInt(at - 1)) & 1n)
  return { answers: own, done: ticked.map(([id]) => id) }
}

const lost = (bits: bigint, ticks: number) => (bits & ((1n << BigInt(ticks)) - 1n) ? { hasLostTicks: true } : {})

interface Layout {
  edition: bigint
  places: Partial<Record<Question, number>>
  /** Places after the answers. */
  after: number
}

/** Of plans that people wrote down before December 2026; every choice stands where it stood. */
const firstEdition: Layout = {
  edition: 1n,
  places: { now: 7, what: 4, who: 3, paid: 8, ago: 3, gave: 6, contact: 3, bank: 2 },
  after: 55,
}

function answersIn(bits: bigint, { edition, places, after }: Layout): Answers | null {
  let place = after + Object.values(places).reduce((sum, one) => sum + one, 0)
  if (bits >> BigInt(place) !== edition) return null
  const answers: { [Q in Question]?: readonly string[] } = {}
  for (const question of questions) {
    const size = places[question]
    if (size === undefined) continue
    place -= size
    const read = answerIn(question, Number((bits >> BigInt(place)) & ((1n << BigInt(size)) - 1n)), size)
    if (read === null) return null
    if (read !== 'not-asked') answers[question] = read
  }
  return answers as Answers
}

function answerBits(question: Question, answers: Answers): number {
  const all: readonly string[] = choices[question]
  const given: readonly string[] | undefined = answers[question]
  if (given === undefined) return 0
  const most = 2 ** places[question] - 1
  if (isSeveral(question)) return (most + 1) / 2 + given.reduce((sum, one) => sum + 2 ** all.indexOf(one), 0)
  return given[0] === undefined ? most : all.indexOf(given[0]) + 1
}

function answerIn(question: Question, bits: number, size: number): readonly Choice<Question>[] | 'not-asked' | null {
  const all = choices[question]
  if (bits === 0) return 'not-asked'
  const half = 2 ** (size - 1)
  if (isSeveral(question)) {
    const isKnown = bits >= half && bits - half < 2 ** all.length
    return isKnown ? all.filter((_, index) => ((bits - half) >> index) & 1) : null
  }
  if (bits === 2 * half - 1) return []
  const one = all[bits - 1]
  return one === undefined ? null : [one]
}
