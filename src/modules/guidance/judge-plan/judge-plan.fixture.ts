// SPDX-License-Identifier: EUPL-1.2
import type { Answers } from '../make-plan/answers.ts'
import { planOf } from '../make-plan/plan.ts'
import { readAnswers } from '../make-plan/read-answers.ts'
import { stepWords } from '../make-plan/words.text.ts'
import { firstSteps } from './first-keys.fixture.ts'
import { mustNotRules, type ReadPlan } from './must-not.fixture.ts'
import { situationAnswers } from './situation-answers.fixture.ts'

/** As whoever wrote the situation has it; the other columns are for people. */
export interface Situation {
  id: string
  category: string
  firstKey: string
  mustNot: readonly string[]
}

export interface Judged {
  id: string
  isFirst: boolean
  isSecond: boolean
  isThird: boolean
  /** What must not be said, and is. */
  said: readonly string[]
  /** What nobody can judge yet. */
  unknown: readonly string[]
  /** The steps, for whoever looks what is wrong. */
  ids: readonly string[]
}

/** Second and third stand among so many first steps of the plan. */
const near = 6

const rows = new Map(
  situationAnswers
    .trim()
    .split('\n')
    .map((line) => {
      const [id = '', said = '', second = '', third = ''] = line.split('|').map((cell) => cell.trim())
      return [id, { answers: answersOf(said), second: second.split(', '), third: third.split(', ') }] as const
    }),
)

/** Who said nothing else is an adult who lost nothing, and hears nothing any more. */
function answersOf(said: string): Answers {
  const given = said.split(' ').map((one) => one.split('='))
  return readAnswers({
    now: [],
    who: 'adult',
    paid: [],
    gave: [],
    contact: 'over',
    ...Object.fromEntries(given.map(([question, values = '']) => [question, values.split(',')])),
  })
}

export const answersOfSituations = (): Answers[] => [...rows.values()].map(({ answers }) => answers)

/** Null: nobody wrote down what this person would answer. */
export function judge({ id, firstKey, mustNot }: Situation): Judged | null {
  const row = rows.get(id)
  if (!row) return null
  const plan = planOf(row.answers)
  const ids = plan.map(({ step }) => step.id as string)
  const words = plan.map(({ step }) => stepWords[step.id].nl)
  const read: ReadPlan = {
    ids,
    clocks: plan.map(({ clock }) => clock),
    text: words.map(({ title, how, why }) => `${title}. ${how} ${why}`).join(' '),
  }
  const ruleFor = (sentence: string) => mustNotRules.find(([written]) => written.test(sentence))?.[1]
  const among = (wanted: readonly string[]) => ids.slice(0, near).some((one) => wanted.includes(one))
  return {
    id,
    ids,
    isFirst: firstSteps[firstKey]?.includes(ids[0] ?? '') === true,
    isSecond: among(row.second),
    isThird: among(row.third),
    said: mustNot.filter((sentence) => ruleFor(sentence)?.(read)),
    unknown: mustNot.filter((sentence) => !ruleFor(sentence)),
  }
}

export function situationsIn(jsonl: string): Situation[] {
  return jsonl
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line): Situation => JSON.parse(line))
}

export const scoreOf = (judged: readonly Judged[]) => ({
  first: judged.filter(({ isFirst }) => isFirst).length,
  nextTwo: judged.filter(({ isSecond }) => isSecond).length + judged.filter(({ isThird }) => isThird).length,
  mustNot: judged.filter(({ said, unknown }) => said.length + unknown.length === 0).length,
})

/** A line for each situation that is not right. */
export function failures(judged: readonly Judged[]): string[] {
  return judged.flatMap(({ id, isFirst, isSecond, isThird, said, unknown, ids }) => {
    const wrong = [
      !isFirst && 'first',
      !isSecond && 'second',
      !isThird && 'third',
      said.length > 0 && `says: ${said.join('; ')}`,
      unknown.length > 0 && `no rule for: ${unknown.join('; ')}`,
    ].filter(Boolean)
    return wrong.length > 0 ? [`${id}: ${wrong.join(', ')} (${ids.slice(0, 8).join(', ')})`] : []
  })
}
