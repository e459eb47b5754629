// SPDX-License-Identifier: EUPL-1.2
import { type CalendarDate, daysAfter } from '#values'
import type { Campaign, Goal } from '../campaign/campaign.ts'

export const howMeasured = ['plan', 'campaign', 'not-measured', 'unknown'] as const

/** How a goal is measured: the first by the plan in the effect engine, others by what the campaign counts itself. `at`: 0 is the first. */
export function measuredHow(
  { hasPlan, notMeasured }: { hasPlan: boolean; notMeasured: string },
  at: number,
): (typeof howMeasured)[number] {
  if (notMeasured !== '') return 'not-measured'
  if (at > 0) return 'campaign'
  return hasPlan ? 'plan' : 'unknown'
}

type Planned = Pick<Campaign, 'title' | 'intervention' | 'startsOn' | 'goals'>

/** The plan of the effect engine for the first goal. `name`: of the intervention in the register; `beside`: what else runs then, as far as everybody knows. */
export function planOf(
  { title, intervention, startsOn }: Planned,
  goal: Goal,
  name: string,
  beside: readonly string[],
) {
  return {
    title: `${title}: ${goal.what}`.slice(0, 200),
    interventionId: intervention,
    interventionName: name.slice(0, 200),
    outcome: `${goal.numerator}, van: ${goal.denominator}`.slice(0, 300),
    wish: goal.kind === 'damage' || goal.kind === 'reports' ? 'fewer' : 'more',
    design: 'before-after',
    startsOn,
    measuredUntil: lastDay(startsOn, goal.on as CalendarDate),
    control: '',
    measuredBy: 'party',
    measurer: goal.by,
    confounders:
      beside.length > 0
        ? `Andere campagnes in die tijd: ${beside.join('; ')}.`.slice(0, 2_000)
        : 'Geen andere campagnes in die tijd bekend.',
    displacement: 'Andere vormen van fraude dan die van de campagne.',
    isBlind: 'yes',
  }
}

/** The engine counts until after the first day. */
function lastDay(startsOn: CalendarDate, on: CalendarDate): CalendarDate {
  return on > startsOn ? on : daysAfter(startsOn, 1)
}

/** Whether a plan for the one measures the other as well. */
export function isSameMeasurement(one: Planned, other: Planned): boolean {
  const [a, b] = [one, other].map(({ title, intervention, startsOn, goals }) =>
    JSON.stringify([title, intervention, startsOn, parts(goals[0])]),
  )
  return a === b
}

/** Which goals, from 1, are no longer what they were: what was told of them was of something else. */
export function changedGoals(before: readonly Goal[], after: readonly Goal[]): number[] {
  return before.flatMap((goal, at) => (isSameGoal(goal, after[at]) ? [] : [at + 1]))
}

/** Whether the goals are others than were named: not when only the day, or who counts, is another. */
export function movesGoals(before: readonly Goal[], after: readonly Goal[]): boolean {
  const named = (goals: readonly Goal[]) =>
    JSON.stringify(
      goals.map(({ kind, what, numerator, denominator, baseline }) => [kind, what, numerator, denominator, baseline]),
    )
  return named(before) !== named(after)
}

function isSameGoal(one: Goal, other: Goal | undefined): boolean {
  return other !== undefined && words(one) === words(other)
}

/** In one order: what was kept comes back in another. */
function words({ kind, what, numerator, denominator, baseline, by, on }: Goal): string {
  return JSON.stringify([kind, what, numerator, denominator, baseline, by, on])
}

function parts(goal: Goal | undefined) {
  return goal && [goal.kind, goal.what, goal.numerator, goal.denominator, goal.by, goal.on]
}
