// SPDX-License-Identifier: EUPL-1.2
import { monthsOf } from '../draw-trend/trend-lines.ts'
import { definitions } from '../observation/definitions.text.ts'
import { isPrimary, type StoredObservation } from '../observation/observation.ts'
import { lastDayOf, parsePeriod } from '../observation/period.ts'
import { type Whether, whetherItRises } from './whether-it-rises.ts'

/** Of one form: the newest number and amount that somebody counted and published, and whether each rises. */
export interface Answer {
  form: string
  number: Said | null
  amount: Said | null
  /** Newest period of which others tell a figure that we did not read at its publisher, when that is later; null: none. */
  newerElsewhere: string | null
}

export interface Said {
  figure: StoredObservation
  whether: Whether
}

/** What says how often something happens, what says most first. Shares of victims or cases say something else. */
export const numberIndicators = [
  'victims_share',
  'victims',
  'victims_with_loss',
  'reports_and_charges',
  'registered_crimes',
  'charges',
  'charges_per_year',
  'cases',
  'reports',
  'reports_per_year',
  'attempted_share',
] as const

/** About everybody and the whole form: nothing that was counted of a part of it. */
const whole = new Set(['', 'at most'])

/** The answer for a form from everything that was published about it and its kinds; null: nobody counted it itself. */
export function answerOf(form: string, observations: readonly StoredObservation[]): Answer | null {
  const own = observations.filter((each) => each.form === form && each.place === 'NL' && whole.has(each.breakdown))
  const primary = own.filter(isPrimary)
  const numbers = primary.filter((each) => rankOf(each) >= 0)
  const amounts = primary.filter(({ indicator, unit }) => indicator === 'loss' && unit === 'EUR')
  const number = numbers.toSorted(newestFirst)[0]
  const amount = amounts.toSorted(newestFirst)[0]
  if (!number && !amount) return null
  const said = (figure: StoredObservation | undefined) =>
    figure ? { figure, whether: whetherItRises(figure, own) } : null
  return {
    form,
    number: said(number),
    amount: said(amount),
    newerElsewhere: newerThan([number, amount], own),
  }
}

function newerThan(told: readonly (StoredObservation | undefined)[], own: readonly StoredObservation[]): string | null {
  const last =
    told
      .flatMap((each) => (each ? endOf(each) : []))
      .sort()
      .at(-1) ?? ''
  const others = own.filter(
    (each) =>
      each.sourceKind === 'secondary' &&
      each.withdrawn === '' &&
      (rankOf(each) >= 0 || each.indicator === 'loss') &&
      endOf(each) > last,
  )
  return others.toSorted((a, b) => endOf(b).localeCompare(endOf(a)))[0]?.period ?? null
}

const rankOf = ({ indicator }: StoredObservation) => numberIndicators.indexOf(indicator as 'victims')
const isEstimate = ({ definition }: StoredObservation) => definitions[definition]?.isEstimate === true

/** Counts before estimates, then the newest, then whole years, then what says most; of equals always the same one. */
function newestFirst(a: StoredObservation, b: StoredObservation): number {
  return (
    Number(isEstimate(a)) - Number(isEstimate(b)) ||
    endOf(b).localeCompare(endOf(a)) ||
    monthsOf(b) - monthsOf(a) ||
    rankOf(a) - rankOf(b) ||
    a.source.localeCompare(b.source) ||
    a.definition.localeCompare(b.definition) ||
    a.id.localeCompare(b.id)
  )
}

function endOf({ period }: StoredObservation): string {
  const parsed = parsePeriod(period)
  return parsed ? lastDayOf(parsed) : ''
}
