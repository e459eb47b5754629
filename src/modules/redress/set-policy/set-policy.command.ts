// SPDX-License-Identifier: EUPL-1.2
import { type Context, mayDo, organisationOf, transaction } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import { Refusal } from '#foundation/web'
import { redressMessages } from '../objection/objection.text.ts'
import { promisedDays } from '../objection/promised-days.ts'
import type { RedressPolicy } from './policy.ts'
import { upsertPolicy } from './policy.store.ts'

/** A person of the authority says how fast it decides and how long it guards who was cleared. Holds for what comes in from now on. */
export async function setRedressPolicy(ctx: Context, policy: RedressPolicy): Promise<void> {
  const isOwn = ctx.actor.kind === 'system' || organisationOf(ctx.actor) === policy.organisationId
  if (!isOwn || !mayDo(ctx.actor, 'redress:decide')) throw new Refusal(redressMessages.mayNotDecide, { status: 403 })
  if (!isWithin(policy.decideWithinDays, 1, promisedDays))
    throw new Refusal(redressMessages.daysWrong, { fields: [{ field: 'days', code: redressMessages.daysWrong }] })
  if (!isWithin(policy.guardDays, 30, 1_826))
    throw new Refusal(redressMessages.guardWrong, { fields: [{ field: 'guard', code: redressMessages.guardWrong }] })
  await transaction(ctx, async (tx) => {
    await upsertPolicy(tx, policy, ctx.now())
    await recordAudit(ctx, tx, {
      action: 'redress.policy-set',
      subjectKind: 'policy',
      subjectId: policy.organisationId,
      detail: { decideWithinDays: policy.decideWithinDays, guardDays: policy.guardDays },
    })
  })
}

function isWithin(value: number, least: number, most: number): boolean {
  return Number.isInteger(value) && value >= least && value <= most
}
