// SPDX-License-Identifier: EUPL-1.2
import { bitsOfCode, codeOfBits } from '#values'
import { type Answers, type Choice, choices, type Question, questions, severalOf } from './answers.ts'
import { steps } from './all-steps.ts'
import { tickPlaces } from './tick-places.ts'

export interface Plan {
  answers: Answers
  /** Ids of the steps that were ticked. */
  done: readonly string[]
}

/** Goes up when a place changes its meaning; an older code is then no plan any more. A choice added at the end of its question changes none. */
const edition = 1n
/** Places for the answer to one question: a place for each of several, or a number for one of them; and whether it was asked. */
const places: Record<Question, number> = { now: 7, what: 4, who: 3, paid: 8, ago: 3, gave: 6, contact: 3, bank: 2 }

const isSeveral = (question: Question) => (severalOf as readonly Question[]).includes(question)

/**
 * The whole plan as a code that somebody can write down: we keep nothing of it. From the highest place down: the edition, the answers in
 * the order of the questions, the ticks. One of several: 0 is "not asked", the highest number "asked and skipped", the others the choice.
 * Some of several: the highest place says that it was asked.
 */
export function codeOf({ answers, done }: Plan): string {
  let bits = edition
  for (const question of questions) bits = (bits << BigInt(places[question])) | BigInt(answerBits(question, answers))
  const ticks = steps.reduce((sum, { id, number }) => (done.includes(id) ? sum | (1n << BigInt(number - 1)) : sum), 0n)
  return codeOfBits((bits << BigInt(tickPlaces)) | ticks)
}

/** The plan in a code, however it is typed. Null when it holds none. */
export function planIn(text: string): Plan | null {
  const bits = bitsOfCode(text)
  if (bits === null) return null
  let place = tickPlaces + Object.values(places).reduce((sum, one) => sum + one, 0)
  if (bits >> BigInt(place) !== edition) return null
  const answers: { [Q in Question]?: readonly string[] } = {}
  for (const question of questions) {
    place -= places[question]
    const read = answerIn(question, Number((bits >> BigInt(place)) & ((1n << BigInt(places[question])) - 1n)))
    if (read === null) return null
    if (read !== 'not-asked') answers[question] = read
  }
  const done = steps.filter(({ number }) => (bits >> BigInt(number - 1)) & 1n).map(({ id }) => id)
  return { answers: answers as Answers, done }
}

function answerBits(question: Question, answers: Answers): number {
  const all: readonly string[] = choices[question]
  const given: readonly string[] | undefined = answers[question]
  if (given === undefined) return 0
  const most = 2 ** places[question] - 1
  if (isSeveral(question)) return (most + 1) / 2 + given.reduce((sum, one) => sum + 2 ** all.indexOf(one), 0)
  return given[0] === undefined ? most : all.indexOf(given[0]) + 1
}

function answerIn(question: Question, bits: number): readonly Choice<Question>[] | 'not-asked' | null {
  const all = choices[question]
  if (bits === 0) return 'not-asked'
  const half = 2 ** (places[question] - 1)
  if (isSeveral(question)) {
    const isKnown = bits >= half && bits - half < 2 ** all.length
    return isKnown ? all.filter((_, index) => ((bits - half) >> index) & 1) : null
  }
  if (bits === 2 * half - 1) return []
  const one = all[bits - 1]
  return one === undefined ? null : [one]
}
