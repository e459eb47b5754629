// SPDX-License-Identifier: EUPL-1.2
import { emptyRow, type Given, type RawObservation } from '../import-figures/raw-observation.ts'
import type { Mapping, Measure, Table, TableRow } from './odata.ts'

export interface FromOData {
  given: Given[]
  /** Rows without a figure: unknown, or not to be told. Left out, because unknown is not nought. */
  unknown: number
  /** Rows about something that nobody asked for. */
  other: number
}

/** Codes of measures in the mapping that the table does not have, or has in another unit. */
export function unfitMeasures(mapping: Mapping, table: Table): string[] {
  const unitOf = new Map(table.measures.map((measure) => [measure.Identifier, measure.Unit ?? '']))
  return Object.entries(mapping.measures)
    .filter(([code, { unit, low, high }]) => {
      const isThere = [code, low, high].every((each) => each === undefined || unitOf.has(each))
      return !isThere || (unitOf.get(code) === '%') !== (unit === 'percent')
    })
    .map(([code]) => code)
}

/** Observations of one table as rows of ours. */
export function fromCbs(mapping: Mapping, table: Table): FromOData {
  const provisional = new Set(table.periods.filter(isProvisional).map(({ Identifier }) => Identifier.trim()))
  const times = new Map(table.measures.map((measure) => [measure.Identifier, factorOf(measure.Unit ?? '')]))
  const roles = rolesOf(mapping)
  const rows = new Map<string, { raw: RawObservation; at: string }>()
  const bounds: { key: string; side: 'low' | 'high'; value: number }[] = []
  let unknown = 0
  let other = 0
  for (const row of table.rows) {
    const role = roles.get(`${row.Measure} ${marginOf(mapping, row)}`)
    const groups = role && groupsOf(mapping, row)
    if (!role || groups === null || groups === undefined) {
      other += 1
      continue
    }
    const value = figureOf(row, times.get(row.Measure) ?? 1)
    if (value === null) {
      unknown += 1
      continue
    }
    const raw = rawOf(mapping, role.measure, row, groups, provisional)
    const key = [role.code, raw.period, raw.place, raw.breakdown].join(' / ')
    if (role.side === 'value') rows.set(key, { raw: { ...raw, value }, at: String(row.Id) })
    else bounds.push({ key, side: role.side, value })
  }
  for (const { key, side, value } of bounds) {
    const row = rows.get(key)
    if (row) row.raw[side] = value
  }
  return { given: [...rows.values()].map(({ raw, at }) => ({ at: { row: at }, raw })), unknown, other }
}

/** What a row with this measure and this margin holds. */
function rolesOf({ measures, margins }: Mapping) {
  const roles = new Map<string, { code: string; measure: Measure; side: 'value' | 'low' | 'high' }>()
  for (const [code, measure] of Object.entries(measures)) {
    roles.set(`${code} ${margins?.value ?? ''}`, { code, measure, side: 'value' })
    for (const side of ['low', 'high'] as const) {
      if (margins) roles.set(`${code} ${margins[side]}`, { code, measure, side })
      const own = measure[side]
      if (own) roles.set(`${own} ${margins?.value ?? ''}`, { code, measure, side })
    }
  }
  return roles
}

function marginOf({ margins }: Mapping, row: TableRow): string {
  return margins ? memberOf(row, margins.dimension) : ''
}

/** The groups of people that the row is about, in our words; null when one of them has none. */
function groupsOf({ groups }: Mapping, row: TableRow): string[] | null {
  const words = Object.entries(groups).map(([dimension, members]) => members[memberOf(row, dimension)])
  return words.every((word) => word !== undefined) ? words.filter((word) => word !== '') : null
}

function rawOf(mapping: Mapping, measure: Measure, row: TableRow, groups: string[], provisional: ReadonlySet<string>) {
  const { source, url, licence, sourceKind, retrievedOn, definition, remark, place } = mapping
  const period = memberOf(row, mapping.period)
  return {
    ...emptyRow,
    source,
    indicator: measure.indicator,
    form: measure.form ?? '',
    population: measure.population,
    place: 'fixed' in place ? place.fixed : memberOf(row, place.dimension),
    breakdown: [measure.breakdown, ...groups].filter(Boolean).join(' | '),
    definition,
    unit: measure.unit,
    period,
    provisional: provisional.has(period) ? 'yes' : 'no',
    url,
    source_kind: sourceKind,
    retrieved_on: retrievedOn,
    licence,
    remark,
  }
}

/** Codes may be filled up with spaces. */
function memberOf(row: TableRow, dimension: string): string {
  const member = row[dimension]
  return typeof member === 'string' ? member.trim() : ''
}

function figureOf({ Value, ValueAttribute }: TableRow, times: number): number | null {
  if (Value === null || Value === undefined || (ValueAttribute && ValueAttribute !== 'None')) return null
  return times === 1 ? Value : Math.round(Value * times * 1_000) / 1_000
}

/** 'x 1 000' and 'mln euro' are whole units to us. */
function factorOf(unit: string): number {
  if (/\bmld\b/i.test(unit)) return 1e9
  if (/\bmln\b/i.test(unit)) return 1e6
  return /1[ .]?000/.test(unit) ? 1e3 : 1
}

function isProvisional({ Status }: Table['periods'][number]): boolean {
  return /voorlopig|provisional/i.test(Status ?? '')
}
