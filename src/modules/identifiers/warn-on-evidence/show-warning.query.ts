// SPDX-License-Identifier: EUPL-1.2
import { type Context, transaction } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import { publisherOf } from '../decide-listing/decide-listing.command.ts'
import { whyGenuine } from '../decide-listing/publishable.query.ts'
import { selectPolicy } from '../policy/policy.store.ts'
import { weighReports } from '../weigh-reports/weigh-reports.query.ts'
import { identifierToWarnAbout } from './about-identifier.query.ts'
import { selectOpen } from './evidence.store.ts'

/** What a person of a publishing authority must know before putting an identifier forward on own evidence. */
export async function showWarning(ctx: Context, identifierId: string, purpose: string) {
  const { organisationId } = publisherOf(ctx)
  return transaction(ctx, async (tx) => {
    const identifier = await identifierToWarnAbout(ctx, tx, identifierId)
    await recordAudit(ctx, tx, {
      action: 'identifiers.seen-looked-up',
      subjectKind: 'identifier',
      subjectId: identifierId,
      purpose,
    })
    const policy = await selectPolicy(tx, { organisationId, kind: identifier.kind, receiver: 'public' }, ctx.now())
    const weightOf = policy && (await weighReports(tx, [identifierId], ctx.now()))
    return {
      identifier,
      /** Why nobody may warn about it, and what can be done instead. */
      bar: await whyGenuine(ctx, tx, { ...identifier, identifierId }),
      needed: policy?.minimumReports ?? null,
      counts: weightOf ? weightOf(identifierId, policy).counts : 0,
      /** What runs already; a suspended one can be put forward anew. */
      open: await selectOpen(tx, identifierId, organisationId),
    }
  })
}
