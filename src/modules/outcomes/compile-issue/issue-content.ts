// SPDX-License-Identifier: EUPL-1.2
import type { ShownFlow } from '../count-flow/shown-flow.ts'

/** `supplied`: all complaints that the police count, as they delivered them. `desk`: those of companies, through our own desk. */
export const populations = ['supplied', 'desk'] as const
export type Population = (typeof populations)[number]

/** Who delivered what this is made of, and when last. */
export interface IssueSource {
  organisation: string
  supplier: 'police' | 'prosecutor'
  /** ISO day. */
  deliveredOn: string
  rows: number
  /** How many of them took the place of an earlier row. */
  corrections: number
}

/** One other result in one half-year; null: fewer than ten, or one case is most of it. */
export interface ShownResult {
  kind: string
  period: string
  /** A count, cents, or hundredths of a percent. */
  amount: number | null
  /** Who says so: organisation and its own source. */
  sources: string[]
}

/** What is published of one half-year: everything on its page but the words. Only protected numbers. */
export interface IssueContent {
  half: string
  /** Last day that counts, ISO. */
  asOf: string
  /** Invented, to try the product out. */
  isExample: boolean
  policy: string
  sources: IssueSource[]
  flows: Partial<Record<Population, ShownFlow>>
  results: ShownResult[]
}
