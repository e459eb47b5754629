// SPDX-License-Identifier: EUPL-1.2
// The audit line is written by `listFacts`, which names every report that is summed up or shown.
import { type Context, transaction } from '#foundation/access'
import { isRowId } from '#values'
import { describeReports, type ListedReport } from '../show-case/read-case.query.ts'
import type { Export } from './export-deeds.ts'
import { selectExport } from './export.store.ts'

/** What a colleague of this person, or they themselves, want to take along; null: there is none. */
export async function readExport(ctx: Context, id: string): Promise<Export | null> {
  return isRowId(id) ? transaction(ctx, (tx) => selectExport(tx, id)) : null
}

/** As many as are read at once: of a longer file the sum is of these, and is said to be. */
const mostSummed = 3_000
export const rowsPerPage = 20

export interface ExportSummary {
  /** Each form with how many, the most first. */
  forms: { form: string | null; count: number }[]
  lossInCents: number
  first: Date
  last: Date
  isWhole: boolean
  rows: ListedReport[]
  page: number
  pages: number
}

/** What is in the file, for whoever has to say yes to it; null where none of its reports is there any more. */
export async function sumUpExport(ctx: Context, ids: readonly string[], asked: number): Promise<ExportSummary | null> {
  const reports = await describeReports(ctx, ids.slice(0, mostSummed))
  const times = reports.map(({ receivedAt }) => receivedAt.getTime())
  if (times.length === 0) return null
  const pages = Math.ceil(reports.length / rowsPerPage)
  const page = Math.min(asked, pages)
  const forms = Map.groupBy(reports, ({ form }) => form)
  return {
    forms: [...forms].map(([form, those]) => ({ form, count: those.length })).toSorted((a, b) => b.count - a.count),
    lossInCents: reports.reduce((sum, { lossInCents }) => sum + (lossInCents ?? 0), 0),
    first: new Date(Math.min(...times)),
    last: new Date(Math.max(...times)),
    isWhole: ids.length <= mostSummed,
    rows: reports.slice((page - 1) * rowsPerPage, page * rowsPerPage),
    page,
    pages,
  }
}
