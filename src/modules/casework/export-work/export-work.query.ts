// SPDX-License-Identifier: EUPL-1.2
import { type Context, transaction } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import { addressIn, csvLine, csvStart, translate } from '#foundation/text'
import { Refusal } from '#foundation/web'
import { casesOf } from '#modules/cases'
import { listFacts } from '#modules/reports'
import { labelsOf } from '../list-work/concepts.query.ts'
import { choiceOf } from '../list-work/list-work.query.ts'
import { selectByIds, selectIds } from '../list-work/list-work.store.ts'
import { workerOf } from '../work/may-work.query.ts'
import { paths } from '../work/page-address.ts'
import { statusText } from '../work/status.text.ts'
import { reasonsFor } from '../work/urgency.ts'
import { sayReason } from '../work/urgency.text.ts'
import { searchOf, type WorkFilter } from '../work/work-filter.ts'
import { workMessages } from '../work/work.text.ts'
import { exportText } from './export-work.text.ts'

export const mostExported = 50_000
const rowsAtOnce = 1_000

/**
 * The rows of the queue under this filter as CSV, line by line, at most 50,000, without what reporters told. Who took
 * which of them and what for is written down before the first line goes out; without a purpose nothing does.
 */
export async function exportWork(ctx: Context, filter: WorkFilter, purpose: string): Promise<AsyncGenerator<string>> {
  workerOf(ctx)
  const stated = purpose.trim().slice(0, 500)
  const code = workMessages.purposeRequired
  if (stated === '') throw new Refusal(code, { fields: [{ field: 'purpose', code }] })
  const choice = await choiceOf(ctx, filter)
  const ids = await transaction(ctx, async (tx) => {
    const found = choice ? await selectIds(tx, choice, mostExported) : []
    await recordAudit(ctx, tx, {
      action: 'casework.queue-exported',
      subjectKind: 'queue',
      subjectId: choice?.organisationId ?? '',
      purpose: stated,
      subjects: found,
      detail: { rows: found.length, filter: searchOf(filter) },
    })
    return found
  })
  return linesOf(ctx, ids)
}

/** The columns and the lines of these reports, of which the caller wrote down who takes them. */
export async function* linesOf(ctx: Context, ids: readonly string[]): AsyncGenerator<string> {
  const t = translate(exportText, ctx.language)
  const columns = [
    'at',
    'status',
    'form',
    'loss',
    'occurred',
    'why',
    'case',
    'assigned',
    'reference',
    'address',
  ] as const
  yield csvStart + csvLine(columns.map((column) => t(column)))
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
