// SPDX-License-Identifier: EUPL-1.2
import type { Population, SourceKind, Unit } from '../observation/observation.ts'

/**
 * What the codes of one table of Statistics Netherlands (OData version 4) mean to us: a small file `NAME.mapping.json`, written once by
 * hand and kept beside the table. What it does not name is left out.
 */
export interface Mapping {
  shape: 'odata4'
  table: string
  /** A file beside the mapping with MeasureCodes, …Codes and Observations; '.' when each is a file of its own there. */
  data: string
  source: string
  url: string
  licence: string
  sourceKind: SourceKind
  /** ISO day on which the table was fetched. */
  retrievedOn: string
  definition: string
  remark: string
  /** The dimension that is time. */
  period: string
  /** One place for the whole table, or the dimension that says it. */
  place: { fixed: string } | { dimension: string }
  /** Dimensions whose members are groups of people: code → our words, '' for all. */
  groups: Record<string, Record<string, string>>
  /** Where the bounds of the interval are members of a dimension of their own. */
  margins?: { dimension: string; value: string; low: string; high: string } | undefined
  measures: Record<string, Measure>
}

export interface Measure {
  indicator: string
  form: string | null
  population: Population
  breakdown: string
  unit: Unit
  /** Where the bounds of the interval are measures of their own. */
  low?: string | undefined
  high?: string | undefined
}

/** The parts of a table that we read; each row also has a member of every dimension. */
export interface Table {
  measures: { Identifier: string; Unit?: string | null | undefined }[]
  periods: { Identifier: string; Status?: string | null | undefined }[]
  rows: TableRow[]
}

export interface TableRow {
  [dimension: string]: unknown
  Id: string | number
  Measure: string
  ValueAttribute?: string | null | undefined
  Value?: number | null | undefined
}

/** A row of table 47022NED of the police (OData version 3): registered crimes by kind, place and month. */
export interface PoliceRow {
  ID: number
  SoortMisdrijf: string
  Perioden: string
  RegioS?: string | undefined
  WijkenEnBuurten?: string | undefined
  GeregistreerdeMisdrijven_1: number | null
}
