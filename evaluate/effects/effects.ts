// SPDX-License-Identifier: EUPL-1.2
import { type Evaluation } from '../evaluation.ts'
import { trials } from './designs.ts'
import { measure, type Measured } from './measure.ts'
import { plannerRows } from './planner.ts'

/** Limits were set on seeds below 1,000,000, and looked at from 1,000,001 on; these are others. */
const first = 3_000_001
/** With fewer answers, as a part of the runs, the share tells nothing. */
const fewest = 0.2

/** How often the interval of an effect holds the truth, over invented worlds, and how often the planner is right. */
export const effects: Evaluation = {
  name: 'effects',
  sizes: { full: 1_000, short: 2 },
  run(runs) {
    return Promise.resolve([...reportOf(runs), ...plannerRows(first, runs)])
  },
}

function reportOf(runs: number): string[] {
  const measured = trials.map((trial) => measure(trial, { first, runs }))
  return [...table(measured, runs), ...summary(measured), ...again(measured, runs)]
}

/** Of several hundred shapes some lie outside by chance alone: each of these is tried again, in four times as many worlds that nobody saw. */
const firstAgain = 4_000_001

function again(all: readonly Measured[], runs: number): string[] {
  const found = all
    .filter((one) => isJudged(one) && isOutside(one.coverage))
    .map((one) => [one, measure(one.trial, { first: firstAgain, runs: 4 * runs })] as const)
  return [
    '',
    `Effects: what lay outside 93–97%, in ${4 * runs} other worlds (seeds from ${firstAgain})`,
    '  | design | data | memory | season | a week | truth | was | now | outside by more than chance |',
    '  | --- | --- | --- | --- | --- | --- | --- | --- | --- |',
    ...found.map(([{ trial, coverage }, now]) => {
      const { design, data, shape } = trial
      const share = (one: number | null) => `${(100 * (one ?? 0)).toFixed(1)}%`
      return `  | ${[
        design,
        data,
        String(shape.memory),
        shape.season ? 'yes' : 'no',
        String(shape.level),
        shape.ratio === 1 ? '0%' : '−30%',
        share(coverage),
        share(now.coverage),
        isOutsideBeyondChance(now) ? 'yes' : 'no',
      ].join(' | ')} |`
    }),
  ]
}

const isJudged = ({ refused }: Measured) => 1 - refused >= fewest
const isOutside = (coverage: number | null) => coverage !== null && (coverage < 0.93 || coverage > 0.97)

/** So far outside that the nearest border gives it once in forty times (normal approximation). */
function isOutsideBeyondChance({ coverage, refused, runs }: Measured): boolean {
  if (coverage === null || !isOutside(coverage)) return false
  const border = coverage < 0.95 ? 0.93 : 0.97
  return Math.abs(coverage - border) > 1.96 * Math.sqrt((border * (1 - border)) / ((1 - refused) * runs))
}

function table(all: readonly Measured[], runs: number): string[] {
  return [
    '',
    `Effects: of ${runs} invented worlds each, how often the 95% interval holds the truth (goal: 93 to 97%), without an effect and with 30% fewer`,
    '  memory and season of the wave behind the counts; bias of the log; width: high divided by low; both over the two truths',
    '  | design | data | memory | season | a week | coverage 0% | coverage −30% | bias | width | not measurable | because |',
    '  | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |',
    ...pairs(all).map(([none, less]) => {
      const { design, data, shape } = none.trial
      const mean = (one: number | null, other: number | null, digits: number) =>
        one === null || other === null ? '–' : ((one + other) / 2).toFixed(digits)
      return `  | ${[
        design,
        data,
        String(shape.memory),
        shape.season ? 'yes' : 'no',
        String(shape.level),
        covered(none),
        covered(less),
        mean(none.bias, less.bias, 3),
        mean(none.width, less.width, 2),
        `${(50 * (none.refused + less.refused)).toFixed(0)}%`,
        none.reason ?? less.reason ?? '',
      ].join(' | ')} |`
    }),
  ]
}

function covered({ coverage, refused }: Measured): string {
  return coverage === null || 1 - refused < fewest ? '–' : `${(100 * coverage).toFixed(1)}%`
}

/** The two truths of one shape stand beside each other. */
function pairs(all: readonly Measured[]): [Measured, Measured][] {
  return all.flatMap((one, index) => {
    const other = all[index + 1]
    return one.trial.shape.ratio === 1 && other ? [[one, other] as [Measured, Measured]] : []
  })
}

/** One line for each design and amount of data. */
function summary(all: readonly Measured[]): string[] {
  const groups = Map.groupBy(all, ({ trial }) => `${trial.design} | ${trial.data}`)
  const lines = [...groups].map(([name, group]) => {
    const judged = group.filter(isJudged)
    const shares = judged.flatMap(({ coverage }) => (coverage === null ? [] : [100 * coverage]))
    const outside = judged.filter(({ coverage }) => isOutside(coverage)).length
    const mean = shares.reduce((sum, one) => sum + one, 0) / shares.length
    const widths = judged.flatMap(({ width }) => width ?? []).sort((one, other) => one - other)
    const refused = group.reduce((sum, one) => sum + one.refused, 0) / group.length
    const reasons = [...new Set(group.flatMap(({ reason, refused }) => (refused > 0.05 && reason ? [reason] : [])))]
    const range =
      shares.length === 0
        ? '– | – | –'
        : `${mean.toFixed(1)}% | ${Math.min(...shares).toFixed(1)}–${Math.max(...shares).toFixed(1)}% | ${outside} of ${shares.length}`
    const width = widths[Math.floor(widths.length / 2)]?.toFixed(2) ?? '–'
    return `  | ${name} | ${range} | ${width} | ${(100 * refused).toFixed(0)}% | ${reasons.join(', ')} |`
  })
  return [
    '',
    'Effects: the same by design and data, over all shapes',
    '  | design | data | mean coverage | least and most | outside 93–97% | median width | not measurable | because |',
    '  | --- | --- | --- | --- | --- | --- | --- | --- |',
    ...lines,
  ]
}
