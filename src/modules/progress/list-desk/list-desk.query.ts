// SPDX-License-Identifier: EUPL-1.2
// No data about people.
import type { Context } from '#foundation/access'
import { daysAfter, dutchDay } from '#values'
import { readProgress } from '../compose/read-progress.query.ts'
import { selectReports } from '../report/report.store.ts'
import { progressTransaction, writerOf } from '../report/who.query.ts'
import { dueBy } from './due.ts'

const most = 200
/** Of days ahead in which a promise is due soon. */
export const soon = 30

/** Reports of the own organisation, promises that are due, and the themes to report about. */
export async function listDesk(ctx: Context) {
  writerOf(ctx)
  const progress = await readProgress(ctx)
  const today = dutchDay(ctx.now())
  const reports = await progressTransaction(ctx, (tx) => selectReports(tx, most))
  return {
    today,
    hasPlan: progress !== null,
    themes: (progress?.themes ?? []).map(({ code, title }) => ({ value: code, text: title })),
    promises: dueBy(progress?.promises ?? [], daysAfter(today, soon)),
    reports: reports.map(({ id, number, kind, status, changedAt }) => ({ id, number, kind, status, changedAt })),
  }
}

export async function listDue(ctx: Context) {
  const progress = await readProgress(ctx)
  return dueBy(progress?.promises ?? [], daysAfter(dutchDay(ctx.now()), soon))
}

export const countDue = async (ctx: Context): Promise<number> => (await listDue(ctx)).length
