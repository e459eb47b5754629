// SPDX-License-Identifier: EUPL-1.2
import type { Values } from '#foundation/text'
import type { Region } from '../outcome/region.ts'

/** The columns of a file, in any order. What a row does not need stays empty. */
export const columns = [
  'kind',
  'about',
  'period',
  'form',
  'region',
  'outcome',
  'ground',
  'bundled',
  'months',
  'on',
  'value',
  'cases',
  'source',
  'correction',
] as const
export type Column = (typeof columns)[number]

/** A row as it was written, with the line on which it stands. */
export interface GivenRow {
  line: number
  row: Partial<Record<Column, string>>
}

export interface RowProblem {
  line: number
  column: Column
  /** A message code. */
  code: string
  values?: Values
}

/** A row that can be stored. `key`: what it is about; another row of the same supplier with this key says another thing about the same. */
export interface ReadRow {
  line: number
  key: string
  kind: 'case' | 'count' | 'result'
  complaintId: string | null
  /** Half-year in which it was submitted, or in which it happened; null: about one complaint. */
  period: string | null
  form: string | null
  region: Region | null
  /** Where it stands, or the kind of result. */
  outcome: string
  ground: string | null
  isBundled: boolean | null
  months: number | null
  /** ISO day. */
  on: string | null
  /** A count, cents, or hundredths of a percent. */
  amount: number | null
  /** Of how many cases an amount or share is. */
  cases: number | null
  source: string | null
  isCorrection: boolean
}

/** Rows of one delivery, characters of one cell, bytes of one file. */
export const most = { rows: 50_000, cell: 300, bytes: 10_000_000 } as const
