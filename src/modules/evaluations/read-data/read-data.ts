// SPDX-License-Identifier: EUPL-1.2
import type { Cluster } from '../estimate-effect/compare-clusters.ts'
import type { Arm } from '../estimate-effect/compare-people.ts'
import type { Stepper } from '../estimate-effect/stepped-wedge.ts'
import type { Design } from '../evaluation/evaluation.ts'
import { seriesDesigns } from '../evaluation/evaluation.ts'
import { dataMessages as message } from './read-data.text.ts'
import { type PeriodKind, readPeriod } from './periods.ts'

export interface DataError {
  code: string
  values: Record<string, string | number>
}

export interface SeriesData {
  kind: 'series'
  every: PeriodKind
  /** First day of each period, without a gap: what was missing is null in the counts. */
  periods: string[]
  counts: (number | null)[]
  control: (number | null)[] | null
  of: number[] | null
  /** Other forms or channels. */
  others: { name: string; counts: (number | null)[] }[]
}

export type EvaluationData =
  | SeriesData
  | { kind: 'clusters'; clusters: (Cluster & { name: string })[] }
  | { kind: 'steps'; clusters: (Stepper & { name: string })[] }
  | { kind: 'people'; measure: Arm; control: Arm }

export type ReadData = { ok: true; data: EvaluationData } | { ok: false; error: DataError }

const mostLines = 1_000
const mostColumns = 120
const largest = 1_000_000_000

class Wrong extends Error {
  readonly error: DataError
  constructor(code: string, values: Record<string, string | number> = {}) {
    super(code)
    this.error = { code, values }
  }
}

/** Reads what was pasted, by the design: a head, then a line for each period, cluster or group. Tabs, semicolons or commas. */
export function readData(text: string, design: Design): ReadData {
  try {
    const table = readTable(text)
    if (seriesDesigns.includes(design)) return { ok: true, data: readSeries(table, design) }
    if (design === 'stepped-wedge') return { ok: true, data: readSteps(table) }
    if (design === 'trial-people') return { ok: true, data: readPeople(table) }
    return { ok: true, data: readClusters(table, design) }
  } catch (error) {
    if (error instanceof Wrong) return { ok: false, error: error.error }
    throw error
  }
}

interface Table {
  head: string[]
  lines: { number: number; cells: string[] }[]
}

function readTable(text: string): Table {
  const lines = text.split(/\r?\n/).flatMap((line, index) => (line.trim() === '' ? [] : [{ line, number: index + 1 }]))
  const [first, ...rest] = lines
  if (!first || rest.length === 0) throw new Wrong(message.empty)
  if (rest.length > mostLines) throw new Wrong(message.tooManyLines, { most: mostLines })
  const separator = ['\t', ';', ','].find((one) => first.line.includes(one)) ?? ';'
  const split = (line: string) => line.split(separator).map((cell) => cell.trim().replace(/^"(.*)"$/, '$1'))
  const head = split(first.line)
  if (head.length > mostColumns) throw new Wrong(message.tooManyColumns, { most: mostColumns })
  return {
    head,
    lines: rest.map(({ line, number }) => {
      const cells = split(line)
      if (cells.length !== head.length)
        throw new Wrong(message.cells, { line: number, found: cells.length, expected: head.length })
      return { number, cells }
    }),
  }
}

const names: Record<string, readonly string[]> = {
  period: ['periode', 'period', 'week', 'maand', 'month'],
  count: ['aantal', 'count'],
  control: ['controle', 'control'],
  of: ['van', 'of'],
  name: ['naam', 'name'],
  measure: ['maatregel', 'measure'],
  start: ['begin', 'start'],
  before: ['voor', 'before'],
  beforeOf: ['voor_van', 'before_of'],
  after: ['na', 'after'],
  afterOf: ['na_van', 'after_of'],
}

function columnOf(head: readonly string[], name: string): number | null {
  const at = head.findIndex((title) => names[name]?.includes(title.toLowerCase().replace(/\s+/g, '_')))
  return at < 0 ? null : at
}

function neededColumn(head: readonly string[], name: string): number {
  const at = columnOf(head, name)
  if (at === null) throw new Wrong(message.noColumn, { column: names[name]?.[0] ?? name })
  return at
}

/** Whole numbers; what is hidden or unknown is null. */
function numberIn(cell: string, line: number, title: string): number | null {
  if (/^(|-|\.|x|n\/?b|<\s?\d+)$/i.test(cell)) return null
  const plain = cell.replace(/\s/g, '')
  const whole = /^\d{1,3}(\.\d{3})+$/.test(plain) ? plain.replaceAll('.', '') : plain
  if (!/^\d{1,10}$/.test(whole) || Number(whole) > largest)
    throw new Wrong(message.noNumber, { line, column: title, found: cell.slice(0, 20) })
  return Number(whole)
}

function knownNumber(cell: string, line: number, title: string): number {
  const value = numberIn(cell, line, title)
  if (value === null) throw new Wrong(message.hidden, { line, column: title })
  return value
}

function yesOrNo(cell: string, line: number): boolean {
  if (/^(ja|yes|1)$/i.test(cell)) return true
  if (/^(nee|no|0)$/i.test(cell)) return false
  throw new Wrong(message.yesOrNo, { line, found: cell.slice(0, 20) })
}

function readSeries({ head, lines }: Table, design: Design): SeriesData {
  const at = neededColumn(head, 'period')
  const count = neededColumn(head, 'count')
  const control = design === 'controlled-series' ? neededColumn(head, 'control') : null
  const of = design === 'controlled-series' ? null : columnOf(head, 'of')
  const known = [at, count, control, of]
  const rows = lines.map(({ number, cells }) => {
    const period = readPeriod(cells[at] ?? '')
    if (!period) throw new Wrong(message.noPeriod, { line: number, found: (cells[at] ?? '').slice(0, 20) })
    return { line: number, cells, period }
  })
  const [first] = rows
  if (!first) throw new Wrong(message.empty)
  for (const [index, { line, period }] of rows.entries()) {
    const before = rows[index - 1]?.period
    if (period.kind !== first.period.kind) throw new Wrong(message.otherPeriods, { line })
    if (before && period.number <= before.number) throw new Wrong(message.order, { line })
  }
  const last = rows.at(-1)?.period.number ?? 0
  if (last - first.period.number >= mostLines) throw new Wrong(message.tooManyLines, { most: mostLines })
  const byNumber = new Map(rows.map((row) => [row.period.number, row]))
  const numbers = Array.from({ length: last - first.period.number + 1 }, (_, step) => first.period.number + step)
  const column = (index: number) =>
    numbers.map((number) => {
      const row = byNumber.get(number)
      return row ? numberIn(row.cells[index] ?? '', row.line, head[index] ?? '') : null
    })
  return {
    kind: 'series',
    every: first.period.kind,
    periods: numbers.map((number) => byNumber.get(number)?.period.from ?? ''),
    counts: column(count),
    control: control === null ? null : column(control),
    of: of === null ? null : column(of).map((value) => value ?? 0),
    others: head.flatMap((name, index) => (known.includes(index) ? [] : [{ name, counts: column(index) }])),
  }
}

function readClusters({ head, lines }: Table, design: Design): EvaluationData {
  const [name, measure, after] = [
    neededColumn(head, 'name'),
    neededColumn(head, 'measure'),
    neededColumn(head, 'after'),
  ]
  const before = design === 'differences' ? neededColumn(head, 'before') : null
  const afterOf = design === 'trial-clusters' ? neededColumn(head, 'afterOf') : columnOf(head, 'afterOf')
  const beforeOf = afterOf !== null && before !== null ? neededColumn(head, 'beforeOf') : null
  const read = (cells: string[], index: number | null, line: number) =>
    index === null ? null : knownNumber(cells[index] ?? '', line, head[index] ?? '')
  return {
    kind: 'clusters',
    clusters: lines.map(({ number, cells }) => {
      const one = {
        name: (cells[name] ?? '').slice(0, 100),
        hasMeasure: yesOrNo(cells[measure] ?? '', number),
        after: knownNumber(cells[after] ?? '', number, head[after] ?? ''),
        afterOf: read(cells, afterOf, number),
        before: read(cells, before, number),
        beforeOf: read(cells, beforeOf, number),
      }
      if (
        (one.afterOf !== null && one.after > one.afterOf) ||
        (one.beforeOf !== null && (one.before ?? 0) > one.beforeOf)
      )
        throw new Wrong(message.aboveDenominator, { line: number })
      return one
    }),
  }
}

function readSteps({ head, lines }: Table): EvaluationData {
  const [name, start] = [neededColumn(head, 'name'), neededColumn(head, 'start')]
  const periods = head.flatMap((_, index) => (index === name || index === start ? [] : [index]))
  return {
    kind: 'steps',
    clusters: lines.map(({ number, cells }) => {
      const first = knownNumber(cells[start] ?? '', number, head[start] ?? '')
      if (first < 1 || first > periods.length) throw new Wrong(message.start, { line: number, most: periods.length })
      const counts = periods.map((index) => knownNumber(cells[index] ?? '', number, head[index] ?? ''))
      return { name: (cells[name] ?? '').slice(0, 100), start: first - 1, counts, of: null }
    }),
  }
}

function readPeople({ head, lines }: Table): EvaluationData {
  const columns = [neededColumn(head, 'measure'), neededColumn(head, 'count'), neededColumn(head, 'of')] as const
  const arms = lines.map(({ number, cells }) => {
    const [has, events, people] = columns.map((index) => cells[index] ?? '')
    const arm = {
      events: knownNumber(events ?? '', number, 'aantal'),
      people: knownNumber(people ?? '', number, 'van'),
    }
    if (arm.events > arm.people) throw new Wrong(message.aboveDenominator, { line: number })
    return { has: yesOrNo(has ?? '', number), arm }
  })
  const [measure, control] = [arms.filter(({ has }) => has), arms.filter(({ has }) => !has)]
  const [one] = measure
  const [other] = control
  if (!one || !other || arms.length !== 2) throw new Wrong(message.twoGroups)
  return { kind: 'people', measure: one.arm, control: other.arm }
}
