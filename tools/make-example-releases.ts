// SPDX-License-Identifier: EUPL-1.2
// Makes src/modules/statistics/load-demo/example-releases.csv: releases of invented reports for the demo, by the same steps as real
// ones (`figuresOfWeek`, `figuresOfBlock`). Always the same file; some minutes. Run it again when the policy or a public table changed.
import { readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { municipalities } from '#values'
import { policy } from '../src/modules/statistics/protect-cells/policy.ts'
import { figuresOfBlock, figuresOfWeek } from '../src/modules/statistics/release-figures/figures-of.ts'
import type { FrozenRow, ReleasedFigure } from '../src/modules/statistics/release-figures/release.ts'
import { valuesFrom } from '../src/modules/statistics/release-figures/values-from.ts'
import { daysLater } from '../src/modules/statistics/tally/period.ts'

const blocks = 17
const firstWeek = '2018-01-01'
const taxonomy = resolve(import.meta.dirname, '../src/modules/taxonomy/edition/nl-online-fraude-0.1.0-draft.1.json')
const target = resolve(import.meta.dirname, '../src/modules/statistics/load-demo/example-releases.csv')

let random = 2026
const chance = () => (random = (Math.imul(random, 1_664_525) + 1_013_904_223) >>> 0) / 4_294_967_296
type Weights = Record<string, number>

function pick(weights: Weights): string {
  const total = Object.values(weights).reduce((sum, weight) => sum + weight, 0)
  let left = chance() * total
  for (const [value, weight] of Object.entries(weights)) if ((left -= weight) < 0) return value
  return Object.keys(weights)[0] ?? ''
}

/** What an invented report of a form is like; '' not known. `week`: how many come in one, in which week of all. */
const forms: Record<
  string,
  {
    week(at: number): number
    channel: Weights
    means: Weights
    pretext: Weights
    impersonated: Weights
    organisation: Weights
    company: number
    withLoss: number
    loss: number
  }
> = {
  'FF-100': {
    week: (at) => 1_000 + 90 * Math.sin(at / 7),
    channel: { 'CH-060': 45, 'CH-100': 25, 'CH-070': 15, 'CH-080': 8, 'CH-040': 4, '': 3 },
    means: { 'PY-210': 30, 'PY-220': 40, 'PY-230': 15, 'PY-250': 5, 'PY-280': 5, '': 5 },
    pretext: { 'LU-150': 60, 'LU-160': 12, 'LU-170': 8, 'LU-220': 6, '': 14 },
    impersonated: { 'IP-100': 45, 'IP-090': 30, 'IP-080': 12, '': 13 },
    organisation: {
      'politie-demo': 35,
      'koopplein-demo': 30,
      'meldpunt-demo': 25,
      'deltabank-demo': 7,
      'polderbank-demo': 3,
    },
    company: 0.06,
    withLoss: 0.8,
    loss: 180,
  },
  'FF-200': {
    week: (at) => 620 + 60 * Math.sin(at / 5 + 2),
    channel: { 'CH-050': 50, 'CH-030': 30, 'CH-130': 6, 'CH-090': 6, 'CH-110': 3, '': 5 },
    means: { 'PY-240': 30, 'PY-250': 20, 'PY-220': 15, 'PY-210': 15, '': 20 },
    pretext: { 'LU-120': 40, 'LU-170': 30, 'LU-180': 15, 'LU-140': 5, '': 10 },
    impersonated: { 'IP-010': 40, 'IP-050': 25, 'IP-040': 15, 'IP-060': 8, '': 12 },
    organisation: { 'meldpunt-demo': 45, 'deltabank-demo': 25, 'polderbank-demo': 15, 'politie-demo': 15 },
    company: 0.1,
    withLoss: 0.25,
    loss: 700,
  },
  'FF-300': {
    week: (at) => 520 - 4 * at + 35 * Math.sin(at / 4),
    channel: { 'CH-040': 80, 'CH-030': 14, 'CH-010': 2, '': 4 },
    means: { 'PY-210': 55, 'PY-230': 35, 'PY-270': 2, '': 8 },
    pretext: { 'LU-130': 75, 'LU-140': 18, '': 7 },
    impersonated: { 'IP-020': 92, '': 8 },
    organisation: { 'deltabank-demo': 35, 'polderbank-demo': 20, 'politie-demo': 25, 'meldpunt-demo': 20 },
    company: 0.01,
    withLoss: 0.45,
    loss: 1_900,
  },
  'FF-400': {
    week: (at) => 520 * (at < 58 ? 1 : 1.09 ** (at - 57)) + 25 * Math.sin(at / 6),
    channel: { 'CH-010': 75, 'CH-020': 10, 'CH-030': 6, 'CH-040': 3, 'CH-120': 3, '': 3 },
    means: { 'PY-210': 60, 'PY-240': 15, 'PY-260': 5, 'PY-270': 8, '': 12 },
    pretext: { 'LU-110': 70, 'LU-200': 15, 'LU-190': 7, '': 8 },
    impersonated: { 'IP-010': 65, 'IP-070': 15, 'IP-030': 14, '': 6 },
    organisation: {
      'deltabank-demo': 40,
      'polderbank-demo': 25,
      'politie-demo': 20,
      'meldpunt-demo': 10,
      'zeewind-telecom-demo': 5,
    },
    company: 0.03,
    withLoss: 0.5,
    loss: 5_200,
  },
  'FF-500': {
    week: () => 190,
    channel: { 'CH-110': 20, 'CH-050': 20, 'CH-070': 15, 'CH-100': 15, '': 30 },
    means: { 'PY-280': 45, 'PY-220': 10, '': 45 },
    pretext: { 'LU-220': 30, '': 70 },
    impersonated: { 'IP-140': 60, 'IP-130': 15, '': 25 },
    organisation: { 'politie-demo': 50, 'meldpunt-demo': 40, 'zeewind-telecom-demo': 10 },
    company: 0.05,
    withLoss: 0.4,
    loss: 850,
  },
  'FF-900': {
    week: () => 110,
    channel: { 'CH-070': 30, 'CH-050': 20, 'CH-010': 20, 'CH-040': 20, '': 10 },
    means: { 'PY-270': 40, 'PY-210': 30, '': 30 },
    pretext: { 'LU-150': 40, '': 60 },
    impersonated: { 'IP-120': 25, 'IP-110': 20, 'IP-150': 5, '': 50 },
    organisation: { 'politie-demo': 55, 'meldpunt-demo': 45 },
    company: 0.15,
    withLoss: 0.5,
    loss: 3_000,
  },
  '': {
    week: () => 90,
    channel: { '': 60, 'CH-050': 20, 'CH-010': 20 },
    means: { '': 100 },
    pretext: { '': 100 },
    impersonated: { '': 100 },
    organisation: { 'meldpunt-demo': 70, 'politie-demo': 30 },
    company: 0.05,
    withLoss: 0.1,
    loss: 400,
  },
}
const kinds: Weights = { iban: 50, phone: 40, 'web-address': 35, email: 25, 'user-name': 10 }
const places = municipalities().flatMap((one) =>
  Array.from({ length: Math.max(1, Math.round(one.inhabitants / 4_000)) }, () => one),
)

type Frozen = FrozenRow & { week: string }

/** One week of invented reports, counted as a release would freeze it. */
function inventWeek(at: number): Frozen[] {
  const week = daysLater(firstWeek, 7 * at)
  const rows = new Map<string, Frozen>()
  const add = (table: string, form: string, value: string, lossInCents: number) => {
    const key = `${table}|${form}|${value}`
    const row = rows.get(key) ?? {
      week,
      table,
      form,
      value,
      reports: 0,
      withLoss: 0,
      lossInCents: 0,
      largestInCents: 0,
    }
    row.reports += 1
    row.withLoss += lossInCents > 0 ? 1 : 0
    row.lossInCents += lossInCents
    row.largestInCents = Math.max(row.largestInCents, lossInCents)
    rows.set(key, row)
  }
  for (const [form, like] of Object.entries(forms)) {
    const expected = like.week(at)
    const noise = (chance() + chance() + chance() + chance() - 2) * Math.sqrt(3) * Math.sqrt(expected)
    for (let n = Math.max(0, Math.round(expected + noise)); n > 0; n--) {
      const lossInCents =
        chance() < like.withLoss ? Math.round(like.loss * 100 * Math.exp(2 * (chance() + chance() - 1))) : 0
      const place = chance() < 0.2 ? undefined : places[Math.floor(chance() * places.length)]
      add('form', form, '*', lossInCents)
      add('municipality', '*', place?.code ?? '', lossInCents)
      add('region', form, place?.safetyRegion ?? '', lossInCents)
      add('victim', form, chance() < 0.04 ? '' : chance() < like.company ? 'company' : 'citizen', lossInCents)
      for (const table of ['channel', 'means', 'pretext', 'impersonated', 'organisation'] as const)
        add(table, form, pick(like[table]), lossInCents)
      for (const [kind, percent] of Object.entries(kinds))
        if (chance() * 100 < percent) add('kind', '*', kind, lossInCents)
    }
  }
  return [...rows.values()]
}

const known = valuesFrom(JSON.parse(readFileSync(taxonomy, 'utf8')).concepts)
const frozen = Array.from({ length: blocks * 4 }, (_, at) => inventWeek(at))
const series = new Map<string, (number | null)[]>()

function keep({ span, table, form, value, reports, lossInCents }: ReleasedFigure): void {
  const key = [span, table, form, value].join(',')
  series.set(key, [...(series.get(key) ?? []), table === 'loss' ? lossInCents : reports])
}

for (let block = 0; block < blocks; block++) {
  const began = performance.now()
  const weeks = Array.from({ length: 4 }, (_, at) => daysLater(firstWeek, 7 * (4 * block + at)))
  const own = frozen.slice(4 * block, 4 * block + 4)
  const ofWeeks = weeks.flatMap((week, at) => figuresOfWeek(week, own[at] ?? [], known, policy))
  const ofBlock = figuresOfBlock(weeks, own.flat(), ofWeeks, known, policy)
  if (!ofBlock) throw new Error(`block ${block} would be kept back: change the random start`)
  for (const figure of [...ofWeeks, ...ofBlock]) keep(figure)
  console.log(`${block + 1} of ${blocks}: ${Math.round(performance.now() - began)} ms`)
}

/** The weeks of the last period, which may be unfinished when they are loaded: then it is added up from these. */
const unfinished = new Map<string, string[]>()
frozen.slice(-4).forEach((rows, at) => {
  for (const { table, form, value, reports, withLoss, lossInCents, largestInCents } of rows) {
    const key = ['frozen', table, form, value].join(',')
    const cells = unfinished.get(key) ?? ['', '', '', '']
    // Only the loss of a form as a whole is ever released.
    cells[at] = table === 'form' ? [reports, withLoss, lossInCents, largestInCents].join(' ') : String(reports)
    unfinished.set(key, cells)
  }
})

const lines = [
  // Kept with every release: whoever reads only the data sees it too.
  `policy,${policy.version} example (invented reports)`,
  ...[...series].map(([key, counts]) => `${key},${counts.map((count) => count ?? '').join(',')}`),
  ...[...unfinished].map(([key, cells]) => `${key},${cells.join(',')}`),
]
writeFileSync(target, `${lines.join('\n')}\n`)
console.log(`${lines.length} lines`)
