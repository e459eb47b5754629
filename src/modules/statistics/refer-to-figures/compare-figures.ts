// SPDX-License-Identifier: EUPL-1.2
import { formatNumber, type Language, translate } from '#foundation/text'
import { type Run, timeOf, trendLines } from '../draw-trend/trend-lines.ts'
import { breakOf } from '../draw-trend/trend-view.ts'
import { amountOf } from '../observation/observation-words.text.ts'
import { isSound, type StoredObservation } from '../observation/observation.ts'
import { compareText } from './compare-figures.text.ts'

/**
 * What may be said about two figures of one question. `apart`: they must not be compared, and why. `within`: the difference is no larger than
 * the publisher's uncertainty. `changed`: the later one is so much higher or lower, in points for percentages and relative for all else.
 */
export type Comparison =
  | { kind: 'apart'; because: string }
  | { kind: 'equal' }
  | { kind: 'within' }
  | { kind: 'changed'; direction: 'higher' | 'lower'; by: string; isAbout: boolean }

/**
 * Compares two figures by the rule that draws lines: only what one unbroken line may join. `question`: all observations that share everything
 * but definition and period with them, because a break can lie in between.
 */
export function compareFigures(
  question: readonly StoredObservation[],
  older: StoredObservation,
  newer: StoredObservation,
  language: Language,
): Comparison {
  const because = barrierBetween(question, older, newer, language)
  if (because !== null) return { kind: 'apart', because }
  if (older.value === newer.value) return { kind: 'equal' }
  if (mayBeTheSame(older, newer)) return { kind: 'within' }
  const difference = Math.abs(newer.value - older.value)
  return {
    kind: 'changed',
    direction: newer.value > older.value ? 'higher' : 'lower',
    by: differenceOf(difference, older, language),
    isAbout: [older, newer].some(({ precision }) => precision !== 'exact' && precision !== 'as published'),
  }
}

function barrierBetween(
  question: readonly StoredObservation[],
  older: StoredObservation,
  newer: StoredObservation,
  language: Language,
): string | null {
  const t = translate(compareText, language)
  if (!isSound(older) || !isSound(newer)) return t('unsound')
  const holds = (run: Run, { id }: StoredObservation) => run.observations.some((each) => each.id === id)
  const runs = trendLines(question).find((line) => line.runs.some((run) => holds(run, older)))?.runs ?? []
  const [from, to] = [runs.findIndex((run) => holds(run, older)), runs.findIndex((run) => holds(run, newer))]
  if (to === -1) return t(older.definition === newer.definition ? 'otherLength' : 'otherCount')
  if (from === to) return null
  const between = runs.slice(Math.min(from, to) + 1, Math.max(from, to) + 1)
  return between.flatMap((run) => breakOf(run, language)).at(-1) ?? t('gap')
}

/** The intervals touch. A figure without an interval is a point; two points that differ do differ. */
function mayBeTheSame(older: StoredObservation, newer: StoredObservation): boolean {
  const [one, other] = [boundsOf(older), boundsOf(newer)]
  return one.from <= other.to && other.from <= one.to
}

function boundsOf({ value, low, high, precision }: StoredObservation): { from: number; to: number } {
  const [from, to] = /^([\d,.]+) to ([\d,.]+)$/.exec(precision)?.slice(1).map(plain) ?? []
  return { from: low ?? from ?? value, to: high ?? to ?? value }
}

const plain = (text: string) => Number(text.replaceAll(',', ''))

function differenceOf(difference: number, older: StoredObservation, language: Language): string {
  if (older.unit === 'percent')
    return translate(compareText, language)('points', { value: formatNumber(round(difference, 1), language) })
  if (older.value === 0) return amountOf(difference, older.unit, language)
  const share = (difference / older.value) * 100
  return `${formatNumber(round(share, share < 10 ? 1 : 0), language)}%`
}

function round(value: number, digits: number): number {
  return Math.round(value * 10 ** digits) / 10 ** digits
}

/** The figure of this question to compare a newer one with: of its own definition where there is one, the latest that is not later. */
export function olderOf(
  candidates: readonly StoredObservation[],
  newer: StoredObservation,
): StoredObservation | undefined {
  return candidates
    .filter((each) => timeOf(each) <= timeOf(newer))
    .toSorted(
      (a, b) =>
        Number(a.definition === newer.definition) - Number(b.definition === newer.definition) || timeOf(a) - timeOf(b),
    )
    .at(-1)
}
