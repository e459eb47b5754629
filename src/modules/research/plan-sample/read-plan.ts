// SPDX-License-Identifier: EUPL-1.2
import { planMessages as message } from './plan-sample.text.ts'
import {
  leastDifference,
  type Planned,
  planDifference,
  planShare,
  planSubgroup,
  type Subgroup,
  intervalOf,
} from './sample.ts'

export const goals = ['share', 'difference', 'show'] as const
export type Goal = (typeof goals)[number]

interface Field {
  least: number
  most: number
  /** What is meant when nothing is filled in; null: it must be, '' : it may be left out. */
  usual: number | null | ''
  isWhole?: true
  /** Written in per cent. */
  isPart?: true
}

const percent = { least: 0.1, most: 99.9, isPart: true } as const

/** The fields of the planner, as they stand in the address. */
export const fields = {
  aandeel: { ...percent, usual: 50 },
  marge: { least: 0.1, most: 30, usual: 5, isPart: true },
  eerste: { ...percent, usual: null },
  tweede: { ...percent, usual: null },
  antwoorden: { least: 2, most: 10_000_000, usual: null, isWhole: true },
  populatie: { least: 2, most: 1_000_000_000, usual: '', isWhole: true },
  ontwerp: { least: 1, most: 20, usual: 1 },
  respons: { least: 0.5, most: 100, usual: 100, isPart: true },
  groep: { ...percent, usual: '' },
} as const satisfies Record<string, Field>

export type FieldName = keyof typeof fields

export const fieldsOf: Record<Goal, readonly FieldName[]> = {
  share: ['aandeel', 'marge', 'populatie', 'respons', 'ontwerp', 'groep'],
  difference: ['eerste', 'tweede', 'respons', 'ontwerp'],
  show: ['antwoorden', 'aandeel', 'populatie', 'ontwerp', 'groep'],
}

export interface PlanError {
  field: FieldName
  code: string
  values?: Record<string, number>
}

export type Plan =
  | { goal: 'share'; share: number; margin: number; planned: Planned; subgroup: Subgroup | null }
  | { goal: 'difference'; planned: Planned }
  | {
      goal: 'show'
      share: number
      low: number
      high: number
      /** The same for the smallest group that is told apart, and how many answers it has; null without one. */
      group: { answers: number; low: number; high: number } | null
      /** Between two halves of the sample; null: none can be shown. */
      difference: number | null
    }

export type ReadPlan =
  | { goal: Goal; errors: PlanError[]; plan: null }
  | { goal: Goal; errors: null; plan: Plan }
  | { goal: null; errors: null; plan: null }

/** What is asked in the address: nothing yet, something that is not right, or a plan. */
export function readPlan(asked: URLSearchParams): ReadPlan {
  const goal = goals.find((one) => one === asked.get('doel'))
  if (!goal) return { goal: null, errors: null, plan: null }
  const errors: PlanError[] = []
  const values: Partial<Record<FieldName, number>> = {}
  for (const name of fieldsOf[goal]) {
    const read = readNumber((asked.get(name) ?? '').trim(), fields[name])
    if (typeof read === 'object') errors.push({ field: name, ...read })
    else if (read !== undefined) values[name] = read
  }
  if (errors.length === 0 && goal === 'difference' && values.eerste === values.tweede)
    errors.push({ field: 'tweede', code: message.same })
  if (errors.length === 0 && goal === 'show' && (values.populatie ?? Infinity) < (values.antwoorden ?? 0))
    errors.push({ field: 'antwoorden', code: message.moreThanAll })
  return errors.length > 0 ? { goal, errors, plan: null } : { goal, errors: null, plan: planOf(goal, values) }
}

function planOf(goal: Goal, values: Partial<Record<FieldName, number>>): Plan {
  const { aandeel: share = 0.5, marge: margin = 0.05, groep: part, antwoorden = 0 } = values
  const { ontwerp: designEffect = 1, respons: response = 1, populatie: population = null } = values
  if (goal === 'difference') {
    const circumstances = { population: null, designEffect, response }
    return { goal, planned: planDifference(values.eerste ?? 0, values.tweede ?? 0, circumstances) }
  }
  if (goal === 'share') {
    const planned = planShare(share, margin, { population, designEffect, response })
    // A group is small in itself: its own size is not known, so nothing is taken off for it.
    const inGroup = planShare(share, margin, { population: null, designEffect, response }).answers
    return { goal, share, margin, planned, subgroup: part === undefined ? null : planSubgroup(inGroup, part, response) }
  }
  const inGroup = part === undefined ? 0 : Math.floor(antwoorden * part)
  return {
    goal,
    share,
    ...intervalOf(share, antwoorden, { population, designEffect }),
    group: inGroup < 1 ? null : { answers: inGroup, ...intervalOf(share, inGroup, { population: null, designEffect }) },
    difference: leastDifference(share, Math.floor(antwoorden / 2), designEffect),
  }
}

/** A number as people write it: 5, 5,5 or 1.000; undefined when it was left out and may be. */
function readNumber(written: string, field: Field): number | undefined | Omit<PlanError, 'field'> {
  const { least, most, usual, isWhole, isPart } = field
  if (written === '' && usual === null) return { code: message.needed }
  if (written === '') return usual === '' || usual === null ? undefined : isPart ? usual / 100 : usual
  const plain = written.replace(/\s|%/g, '')
  const thousands = isWhole && /^\d{1,3}(\.\d{3})+$/.test(plain) ? plain.replaceAll('.', '') : plain
  if (!/^\d{1,12}([.,]\d{1,6})?$/.test(thousands)) return { code: message.noNumber }
  const value = Number(thousands.replace(',', '.'))
  if (isWhole && !Number.isInteger(value)) return { code: message.whole }
  if (value < least || value > most) return { code: message.between, values: { least, most } }
  return isPart ? value / 100 : value
}
