// SPDX-License-Identifier: EUPL-1.2

/** The header of our own CSV file of observations. What each holds: `Observation`; `provisional` is 'yes' or 'no'. */
export const columns = [
  'source',
  'indicator',
  'form',
  'population',
  'place',
  'breakdown',
  'definition',
  'unit',
  'period',
  'value',
  'low',
  'high',
  'precision',
  'provisional',
  'series_break',
  'url',
  'source_kind',
  'retrieved_on',
  'licence',
  'remark',
  'withdrawn',
] as const

export type Column = (typeof columns)[number]

/** One row before it was judged. A number comes from a format that has numbers; a text is read with suspicion. */
export type RawObservation = Record<Column, string | number>

/** Where it stands, to be found again: a line of a CSV file, or the id of a row of a statistical office. */
export type Place = { line: number } | { row: string }

export interface Given {
  at: Place
  raw: RawObservation
}

export interface Refused {
  at: Place
  /** Code of a message, with what it needs. */
  code: string
  values: Record<string, string | number>
}

/** A row with nothing in it, to be filled by an importer. */
export const emptyRow = Object.fromEntries(columns.map((column) => [column, ''])) as RawObservation

/** The definition of a figure that names none. */
export const unnamed = 'as-published'

/** Rows of one file: the open data of the police hold this many a few times over, and all are compared at once. */
export const mostRows = 200_000
