// SPDX-License-Identifier: EUPL-1.2
// The audit line is written by `takeExport`.
import { type Context, transaction } from '#foundation/access'
import { addressIn, csvLine, csvStart, translate } from '#foundation/text'
import { casesOf } from '#modules/cases'
import { listFacts } from '#modules/reports'
import { labelsOf } from '../list-work/concepts.query.ts'
import { selectByIds } from '../list-work/list-work.store.ts'
import { paths } from '../work/page-address.ts'
import { statusText } from '../work/status.text.ts'
import { reasonsFor } from '../work/urgency.ts'
import { sayReason } from '../work/urgency.text.ts'
import { exportColumns } from './export-columns.ts'
import { exportText } from './export-work.text.ts'

export const mostExported = 50_000
const rowsAtOnce = 1_000

/** The columns and the lines of these reports, of which the caller wrote down who takes them. */
export async function* linesOf(ctx: Context, ids: readonly string[]): AsyncGenerator<string> {
  const t = translate(exportText, ctx.language)
  yield csvStart + csvLine(exportColumns.map((column) => t(column)))
  for (let from = 0; from < ids.length; from += rowsAtOnce)
    yield await someLines(ctx, ids.slice(from, from + rowsAtOnce))
}

async function someLines(ctx: Context, ids: readonly string[]): Promise<string> {
  const s = translate(statusText, ctx.language)
  const found = await transaction(ctx, (tx) => selectByIds(tx, ids))
  const byId = new Map(found.map((row) => [row.reportId, row]))
  const rows = ids.flatMap((id) => byId.get(id) ?? [])
  const [facts, cases, labels] = [
    await listFacts(ctx, ids, { isRecorded: true }),
    await casesOf(ctx, ids),
    await labelsOf(ctx, rows),
  ]
  const base = `${ctx.settings.baseUrl.replace(/\/$/, '')}${addressIn(ctx.language, paths.queue)}`
  return rows
    .map((row) => {
      const inCase = cases.get(row.reportId)
      const reasons = reasonsFor(row, inCase?.lastWeek ?? 0, ctx.now())
      return csvLine([
        row.receivedAt,
        s(row.status),
        row.form && (labels.get(row.form) ?? row.form),
        row.lossInCents === null ? null : row.lossInCents / 100,
        row.occurredOn,
        reasons.map((reason) => sayReason(reason, ctx.language)).join('; '),
        inCase?.ownReports ?? null,
        row.assignedName,
        facts.get(row.reportId)?.partnerReference ?? null,
        `${base}/${row.reportId}`,
      ])
    })
    .join('')
}
