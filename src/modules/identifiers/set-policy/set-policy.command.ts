// SPDX-License-Identifier: EUPL-1.2
import { type Context, mayDo, organisationOf, transaction } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import { Refusal } from '#foundation/web'
import { type Policy, upsertPolicy } from '../listing/listing.store.ts'
import { listingMessages } from '../listing/listing.text.ts'

/** An authority stores when it wants a listing to be considered. Holds for what is counted from now on. */
export async function setPolicy(ctx: Context, policy: Policy): Promise<void> {
  const isOwn = ctx.actor.kind === 'system' || organisationOf(ctx.actor) === policy.organisationId
  if (!isOwn || !mayDo(ctx.actor, 'identifiers:publish'))
    throw new Refusal(listingMessages.mayNotDecide, { status: 403 })
  // A basis that nobody adopted is a draft: in production it permits nothing by itself. Adoption comes with the rules of step 3.
  if (policy.isAutomatic && ctx.settings.isProduction)
    throw new Refusal(listingMessages.automaticNeedsAdoptedBasis, { status: 409 })
  await transaction(ctx, async (tx) => {
    await upsertPolicy(tx, policy, ctx.now())
    await recordAudit(ctx, tx, {
      action: 'identifiers.policy-set',
      subjectKind: 'policy',
      subjectId: `${policy.organisationId}/${policy.kind}`,
      legalBasis: policy.legalBasis,
      detail: { minimumReports: policy.minimumReports, isAutomatic: policy.isAutomatic, expiryDays: policy.expiryDays },
    })
  })
}
