// SPDX-License-Identifier: EUPL-1.2
import { type Context, organisationOf, transaction } from '#foundation/access'
import { labelOf } from '#modules/taxonomy'
import type { ReportStatus } from '../report/report.ts'
import { countNewSince, countReports, type ListedReport, selectReports } from './list-reports.store.ts'

export const reportsOnPage = 50

export interface ReportPage {
  reports: (ListedReport & { fraudFormLabel: string | null })[]
  page: number
  pages: number
  count: number
}

/** Reports of the own organisation, newest first, without what the reporters told. `page` begins at 1. */
export async function listReports(
  ctx: Context,
  { page, status = null }: { page: number; status?: ReportStatus | null },
): Promise<ReportPage> {
  const controller = organisationOf(ctx.actor)
  if (controller === null) return { reports: [], page: 1, pages: 1, count: 0 }
  const { count, pages, now, rows } = await transaction(ctx, async (tx) => {
    const count = await countReports(tx, controller, status)
    const pages = Math.max(1, Math.ceil(count / reportsOnPage))
    const now = Math.min(Math.max(1, page), pages)
    const rows = await selectReports(tx, {
      controller,
      status,
      limit: reportsOnPage,
      offset: (now - 1) * reportsOnPage,
    })
    return { count, pages, now, rows }
  })
  const reports = await Promise.all(
    rows.map(async (row) => ({
      ...row,
      fraudFormLabel: row.fraudForm && (await labelOf(ctx, row.fraudForm, ctx.language)),
    })),
  )
  return { reports, page: now, pages, count }
}

/** Reports of today (Dutch time) that nobody of the own organisation decided on yet, for the start page. */
export async function countNewToday(ctx: Context): Promise<number> {
  const controller = organisationOf(ctx.actor)
  if (controller === null) return 0
  return transaction(ctx, (tx) => countNewSince(tx, controller, beginOfDay(ctx.now())))
}

/** The last midnight in the Netherlands. */
function beginOfDay(now: Date): Date {
  const clock = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/Amsterdam', timeStyle: 'medium' }).format(now)
  const [hours = 0, minutes = 0, seconds = 0] = clock.split(':').map(Number)
  return new Date(now.getTime() - ((hours * 60 + minutes) * 60 + seconds) * 1_000)
}
