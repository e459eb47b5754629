// SPDX-License-Identifier: EUPL-1.2
import type { Evaluation } from '../evaluation.ts'
import { mostFound } from './bound.ts'
import { falseAlarmsOf } from './false-alarms.ts'
import { type Found, type Trial, tryIn } from './found-surges.ts'
import { seriesOfWorld } from './layout.ts'
import { type Manner, targetWeeks } from './world.ts'

/** What rises: how often it is nothing, and how soon it is found. Thresholds were set on worlds 1 to 8; these begin at 1001. */
export const signals: Evaluation = {
  name: 'signals',
  sizes: { full: 12, short: 0.2 },
  async run(years) {
    return [...(await aYearWithoutSurges(years)), ...(await found(years)), ...(await curve(years))]
  },
}

const firstSeed = 1001
/** Of each invented year: the whole of it, or so much as was asked for. */
const daysOf = (years: number) => Math.round(365 * Math.min(1, years))

async function aYearWithoutSurges(falseAlarmYears: number): Promise<string[]> {
  const days = daysOf(falseAlarmYears)
  const years = async (manner: Manner, sources: 'steady' | 'changing', count: number) => {
    const alarms: number[] = []
    for (let seed = firstSeed; seed < firstSeed + count; seed += 1)
      alarms.push((await falseAlarmsOf({ seed, manner, sources, days })).length / ((12 * days) / 365))
    alarms.sort((a, b) => a - b)
    const mean = alarms.reduce((sum, one) => sum + one, 0) / alarms.length
    const high = alarms[Math.ceil(alarms.length * 0.9) - 1] ?? 0
    return [String(count), mean.toFixed(2), high.toFixed(2), (alarms.at(-1) ?? 0).toFixed(2)]
  }
  return [
    '',
    `Signals: false alarms a month over all ${seriesOfWorld} series together, on invented years without a surge (goal: at most 2)`,
    row('', ['years', 'mean', '90% of years', 'worst year']),
    row('counts scatter, some come late', await years('hard', 'steady', falseAlarmYears)),
    row('and organisations begin and stop', await years('hard', 'changing', Math.ceil(falseAlarmYears / 2))),
    row('nothing but chance', await years('plain', 'steady', Math.ceil(falseAlarmYears / 2))),
  ]
}

const soon = { ramp: 0, within: 48, until: 96 }
const trials: readonly Trial[] = [
  { ...soon, name: '3 times, one campaign', times: 3, campaign: true },
  { ...soon, name: '3 times, as it always comes', times: 3, campaign: false },
  { ...soon, name: '2 times, one campaign', times: 2, campaign: true },
  { ...soon, name: '2 times, as it always comes', times: 2, campaign: false },
  { name: 'in 14 days to 3 times', times: 3, campaign: false, ramp: 14, within: 336, until: 480 },
]

async function found(falseAlarmYears: number): Promise<string[]> {
  const surgeYears = Math.max(1, Math.round(falseAlarmYears / 4))
  const lines = [
    '',
    'Signals: surges of one form that are found with the form named (goal: three times a weekly count of 20, 90% within 48 hours)',
    '  one campaign: four of five extra reports come by one channel and with one pretext that the form had before',
  ]
  for (const [manner, words] of [
    ['hard', 'counts scatter, some come late, a third does not say with which pretext'],
    ['plain', 'nothing but chance: every report is known at once and says everything'],
  ] as const) {
    const all = await tried(manner, trials, { years: surgeYears, days: daysOf(falseAlarmYears) })
    lines.push(
      `  ${words}`,
      row(
        '',
        targetWeeks.flatMap((week) => [`${week} a week`, 'median h']),
      ),
    )
    for (const trial of trials)
      lines.push(
        row(
          `  ${trial.name}, ${trial.within} h`,
          targetWeeks.flatMap((week) => scored(all.filter((one) => one.trial === trial && one.perWeek === week))),
        ),
      )
  }
  for (const series of [seriesOfWorld, 1])
    lines.push(
      row(
        `  what any count of 48 h could find, ${series === 1 ? 'one series' : `${series} series`}`,
        targetWeeks.flatMap((perWeek) => [
          `${(100 * mostFound({ perWeek, times: 3, series, alarms: 2 })).toFixed(0)}%`,
          '',
        ]),
      ),
    )
  return lines
}

interface Among {
  years: number
  days: number
  among?: number
}

async function tried(manner: Manner, wanted: readonly Trial[], { years, days, among }: Among): Promise<Found[]> {
  const all: Found[] = []
  for (let seed = firstSeed; seed < firstSeed + years; seed += 1)
    all.push(...(await tryIn({ seed, manner, sources: 'steady', days, ...(among && { among }) }, wanted, 60)))
  return all
}

function scored(all: readonly Found[]): [string, string] {
  const hours = all.map(({ after }) => after ?? Number.POSITIVE_INFINITY).sort((a, b) => a - b)
  const median = hours[Math.floor(hours.length / 2)] ?? Number.POSITIVE_INFINITY
  return [share(all, 0), Number.isFinite(median) ? String(Math.round(median)) : '–']
}

/** Of these, found within the time had every threshold been so much higher. */
function share(all: readonly Found[], higher: number): string {
  const part = all.filter(({ top }) => top >= higher).length / all.length
  return `${(100 * part).toFixed(0)}% of ${all.length}`
}

/** Every threshold lower or higher together: what a false alarm buys. */
async function curve(falseAlarmYears: number): Promise<string[]> {
  const eased = 1.5
  const among = seriesOfWorld * Math.exp(-eased)
  const [years, days] = [Math.ceil(falseAlarmYears / 5), daysOf(falseAlarmYears)]
  const steps = [0, 0.5, 1, 1.5, 2, 2.5, 3, 3.5]
  const tops: number[] = []
  for (let seed = firstSeed; seed < firstSeed + years; seed += 1)
    tops.push(...(await falseAlarmsOf({ seed, manner: 'hard', sources: 'steady', days, among })))
  const all = await tried('hard', trials.slice(0, 2), { years, days, among })
  const line = (trial: Trial | undefined, week: number) =>
    row(
      `  ${trial?.name}, ${week} a week`,
      steps.map((step) =>
        share(
          all.filter((one) => one.trial === trial && one.perWeek === week),
          step,
        ),
      ),
    )
  return [
    '',
    'Signals: what cannot be had together: found within 48 hours, by how many false alarms a month are borne',
    row(
      '  thresholds',
      steps.map((step) => (step === eased ? 'as set' : `${step > eased ? '+' : ''}${step - eased}`)),
    ),
    row(
      '  false alarms a month',
      steps.map((step) => (tops.filter((top) => top >= step).length / years / ((12 * days) / 365)).toFixed(2)),
    ),
    ...targetWeeks.flatMap((week) => [line(trials[0], week), line(trials[1], week)]),
  ]
}

function row(name: string, cells: readonly string[]): string {
  return `  ${name.padEnd(40)}${cells.map((cell) => cell.padStart(13)).join('')}`
}
