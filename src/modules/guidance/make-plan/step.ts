// SPDX-License-Identifier: EUPL-1.2
import type { Language } from '#foundation/text'
import { type Clock, type StepWords } from '../show-first-advice/advice.ts'
import type { SourceId } from '../show-first-advice/sources.ts'
import type { Answers, Choice, Question } from './answers.ts'

/** For each question that it names, at least one of these was chosen. The empty list: nothing was chosen. */
export type Condition = { readonly [Q in Question]?: readonly Choice<Q>[] }

/** What somebody in some situations does, and how soon. */
export interface PlanStep {
  id: string
  /** The first that holds says how soon. When that is null, or when none holds, it is no step of this plan. */
  at: readonly (readonly [clock: Clock | null, when?: Condition])[]
  /** Page of ours on which it is done. */
  page?: string
  /** Who says so. */
  source: SourceId
  /** Of what else it says. */
  also?: readonly SourceId[]
}

export function holds(condition: Condition, answers: Answers): boolean {
  return (Object.keys(condition) as Question[]).every((question) => {
    const wanted: readonly string[] = condition[question] ?? []
    const given: readonly string[] = answers[question] ?? []
    return wanted.length === 0 ? given.length === 0 : wanted.some((one) => given.includes(one))
  })
}

export function clockOf({ at }: PlanStep, answers: Answers): Clock | null {
  return at.find(([, when]) => when === undefined || holds(when, answers))?.[0] ?? null
}

/** The words of steps, by id. */
export type WordsOf<Id extends string> = Readonly<Record<Id, Readonly<Record<Language, StepWords>>>>
