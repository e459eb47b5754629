// SPDX-License-Identifier: EUPL-1.2
import { csvStart, dataLine } from '#foundation/text'
import type { Supplier } from '../outcome/standing.ts'
import { type Column, columns, type GivenRow } from './delivered-row.ts'

const examples: Record<Supplier, (half: string) => GivenRow['row'][]> = {
  police: (half) => [
    { kind: 'case', about: 'A26-000000', outcome: 'in-investigation', on: `${half.slice(0, 4)}-03-31` },
    {
      kind: 'count',
      period: half,
      form: 'FF-100',
      region: 'rotterdam',
      outcome: 'kept',
      ground: 'no-lead',
      bundled: 'nee',
      months: '3',
      value: '0',
    },
    {
      kind: 'count',
      period: half,
      form: 'FF-100',
      region: 'rotterdam',
      outcome: 'handed-over',
      bundled: 'ja',
      value: '0',
    },
    {
      kind: 'result',
      about: 'seized-money',
      period: half,
      value: '0',
      cases: '0',
      source: 'Noem hier het rapport of systeem',
    },
  ],
  prosecutor: (half) => [
    {
      kind: 'case',
      about: 'A26-000000',
      outcome: 'dismissed',
      ground: 'too-little-evidence',
      on: `${half.slice(0, 4)}-03-31`,
    },
    {
      kind: 'count',
      period: half,
      form: 'FF-100',
      region: 'rotterdam',
      outcome: 'prosecution',
      months: '5',
      value: '0',
    },
    {
      kind: 'result',
      about: 'confiscated',
      period: half,
      value: '0',
      cases: '0',
      source: 'Noem hier het rapport of systeem',
    },
  ],
}

/** A file that shows every kind of row, with noughts. */
export function exampleFile(supplier: Supplier, half: string): string {
  return csvStart + fileOf(examples[supplier](half))
}

/** Rows as a file in our columns. */
export function fileOf(rows: readonly GivenRow['row'][]): string {
  const line = (row: GivenRow['row']) => dataLine(columns.map((column: Column) => row[column] ?? ''))
  return [dataLine([...columns]), ...rows.map(line)].join('')
}
