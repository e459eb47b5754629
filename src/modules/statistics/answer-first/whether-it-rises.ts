// SPDX-License-Identifier: EUPL-1.2
import { wayOf } from '../compare-sources/counting-way.ts'
import { missingBetween, monthsOf, questionOf, timeOf, trendLines } from '../draw-trend/trend-lines.ts'
import { isPrimary, type StoredObservation } from '../observation/observation.ts'

/** Why nobody can say whether it rises. `before`: the figure that it cannot be compared with. */
export type Unsaid =
  | { why: 'first' | 'provisional' }
  | { why: 'otherCount' | 'noMargins' | 'rounded'; before: StoredObservation }
  | { why: 'break'; because: { definition: string } | { reason: string }; before: StoredObservation }
  | { why: 'gap'; missing: string[]; before: StoredObservation }

export type Whether = { is: 'more' | 'less' | 'same'; before: StoredObservation } | { is: 'unsaid'; because: Unsaid }

/** Of what was counted exactly: a smaller difference is called the same. */
const same = 0.03
/** Of rounded figures ('about', 'more than'): a smaller difference may be the rounding. */
const beyondRounding = 0.1

/**
 * Whether a figure is more or less than the one before it in its own series: same source, measure, population, definition and length of
 * period, read at the publisher itself, with no period missing between them and no break. Else why that cannot be said.
 */
export function whetherItRises(newest: StoredObservation, all: readonly StoredObservation[]): Whether {
  const months = monthsOf(newest)
  const question = questionOf(newest)
  const comparable = all
    .filter(
      (each) =>
        isPrimary(each) &&
        questionOf(each) === question &&
        monthsOf(each) === months &&
        (each.id === newest.id || timeOf(each) < timeOf(newest)),
    )
    // Of what is equal always the same, whatever order it came in.
    .toSorted((a, b) => a.definition.localeCompare(b.definition) || a.id.localeCompare(b.id))
  const line = trendLines(comparable).find(({ runs }) => runs.some((run) => holds(run, newest)))
  const at = line?.runs.findIndex((run) => holds(run, newest)) ?? -1
  const run = line?.runs[at]
  if (!line || !run) return unsaid({ why: 'first' })
  const before = run.observations[run.observations.findIndex(({ id }) => id === newest.id) - 1]
  if (before) return compared(newest, before)
  const last = line.runs[at - 1]?.observations.at(-1)
  if (last && run.breakBefore) return unsaid({ why: 'break', because: run.breakBefore, before: last })
  if (last) return unsaid({ why: 'gap', missing: missingBetween(last, newest), before: last })
  const other = comparable.filter((each) => each.id !== newest.id).toSorted((a, b) => timeOf(b) - timeOf(a))[0]
  return unsaid(other ? { why: 'otherCount', before: other } : { why: 'first' })
}

function compared(newest: StoredObservation, before: StoredObservation): Whether {
  if (newest.isProvisional || before.isProvisional) return unsaid({ why: 'provisional' })
  const [now, then] = [boundsOf(newest), boundsOf(before)]
  if (now && then) {
    if (now.low > then.high) return { is: 'more', before }
    return { is: now.high < then.low ? 'less' : 'same', before }
  }
  if (wayOf(newest) === 'survey') return unsaid({ why: 'noMargins', before })
  const share = before.value === 0 ? Number(newest.value > 0) : (newest.value - before.value) / before.value
  if (!(isExact(newest) && isExact(before)) && Math.abs(share) < beyondRounding)
    return unsaid({ why: 'rounded', before })
  if (Math.abs(share) < same) return { is: 'same', before }
  return { is: share > 0 ? 'more' : 'less', before }
}

const unsaid = (because: Unsaid): Whether => ({ is: 'unsaid', because })
const holds = (run: { observations: StoredObservation[] }, { id }: StoredObservation) =>
  run.observations.some((each) => each.id === id)
const isExact = ({ precision }: StoredObservation) => precision === 'exact' || precision === 'as published'
const boundsOf = ({ low, high }: StoredObservation) => (low === null || high === null ? null : { low, high })
