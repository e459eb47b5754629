// SPDX-License-Identifier: EUPL-1.2
import { type Context, mayDo, organisationOf, transaction } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import { type ReportFacts, selectFacts } from './list-facts.store.ts'

export type { ReportFacts } from './list-facts.store.ts'

const mostFactsAtOnce = 3_000

/**
 * What lists show of these reports: nothing that the reporter told. Only reports of the own organisation are in the answer
 * (the program itself sees all), by id; a line in the record names them and who listed them. At most 3,000 ids.
 * `isRecorded`: the caller wrote down these very reports already.
 */
export async function listFacts(
  ctx: Context,
  reportIds: readonly string[],
  { isRecorded = false } = {},
): Promise<Map<string, ReportFacts>> {
  if (reportIds.length > mostFactsAtOnce) throw new Error(`at most ${mostFactsAtOnce} reports at once`)
  if (reportIds.length === 0 || !mayList(ctx)) return new Map()
  return transaction(ctx, async (tx) => {
    const facts = await selectFacts(tx, reportIds)
    if (ctx.actor.kind !== 'system' && !isRecorded && facts.length > 0)
      await recordAudit(ctx, tx, {
        action: 'reports.reports-listed',
        subjectKind: 'organisation',
        subjectId: organisationOf(ctx.actor) ?? '',
        subjects: facts.map(({ id }) => id),
      })
    return new Map(facts.map((one) => [one.id, one]))
  })
}

function mayList(ctx: Context): boolean {
  return mayDo(ctx.actor, 'reports:read') || mayDo(ctx.actor, 'cases:read')
}
