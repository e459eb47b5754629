// SPDX-License-Identifier: EUPL-1.2
import { type Context, mayDo, organisationOf, seeingAll, transaction } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import { Refusal } from '#foundation/web'
import { dutchDay } from '#values'
import { listingMessages } from '../listing/listing.text.ts'
import { isPolicyFor, type Policy, usualNumbers } from '../policy/policy.ts'
import { insertVersion, lockNewest } from '../policy/policy.store.ts'
import { recountKind } from '../weigh-reports/weigh.store.ts'
import { policyMessages } from './set-policy.text.ts'

type Usual = 'receiver' | 'mostOfOne' | 'countsForDays' | 'validFrom'

/** What is left out is as usual, and holds at once. */
export type NewPolicy = Omit<Policy, Usual | 'version' | 'changedAt' | 'setByName'> &
  Partial<Pick<Policy, Usual>> & {
    /** The version that one looked at; when there is a newer one meanwhile it is refused. */
    basedOn?: number | null
  }

/**
 * An authority decides beforehand what it takes. What it decided before stays on record as an earlier version, and what rests on it is counted again
 * from the day on which the new one holds. Saying the same again makes no version. Returns the version.
 */
export async function setPolicy(ctx: Context, given: NewPolicy): Promise<number> {
  const isOwn = ctx.actor.kind === 'system' || organisationOf(ctx.actor) === given.organisationId
  if (!isOwn || !mayDo(ctx.actor, 'identifiers:publish'))
    throw new Refusal(listingMessages.mayNotDecide, { status: 403 })
  // A basis that nobody adopted is a draft: in production it permits nothing by itself.
  if (given.isAutomatic && ctx.settings.isProduction)
    throw new Refusal(listingMessages.automaticNeedsAdoptedBasis, { status: 409 })
  const policy = completed(ctx, given)
  refuseWrong(ctx, policy)
  return transaction(ctx, async (tx) => {
    const newest = await lockNewest(tx, policy)
    if (given.basedOn !== undefined && given.basedOn !== (newest?.version ?? null))
      throw new Refusal(policyMessages.changedMeanwhile, { status: 409 })
    if (newest && saysTheSame(newest, policy)) return newest.version
    const version = (newest?.version ?? 0) + 1
    await insertVersion(tx, { ...policy, version })
    // Identifiers of other organisations' reports are the program's.
    await seeingAll(ctx, tx, () => recountKind(tx, policy.kind, dutchDay(policy.validFrom)))
    await recordAudit(ctx, tx, {
      action: 'identifiers.policy-set',
      subjectKind: 'policy',
      subjectId: `${policy.organisationId}/${policy.receiver}/${policy.kind}`,
      legalBasis: policy.legalBasis,
      detail: {
        version,
        minimumReports: policy.minimumReports,
        mostOfOne: policy.mostOfOne,
        countsForDays: policy.countsForDays,
        isAutomatic: policy.isAutomatic,
        expiryDays: policy.expiryDays,
        validFrom: policy.validFrom.toISOString(),
      },
    })
    return version
  })
}

function completed(ctx: Context, { basedOn: _, ...given }: NewPolicy): Policy {
  const receiver = given.receiver ?? 'public'
  const now = ctx.now()
  return {
    ...usualNumbers(receiver, given.kind),
    ...given,
    receiver,
    version: 1,
    validFrom: given.validFrom ?? now,
    changedAt: now,
    setByName: ctx.actor.kind === 'person' ? ctx.actor.name : null,
  }
}

/** Everything that is wrong, at once. */
function refuseWrong(ctx: Context, policy: Policy): void {
  const { minimumReports, mostOfOne, countsForDays, expiryDays, receiver, kind } = policy
  const early = ctx.now().getTime() - 60_000
  const fields = [
    ...(isPolicyFor(receiver, kind) ? [] : [{ field: 'kind', code: policyMessages.banksHoldAccounts }]),
    ...(isWithin(minimumReports, 2, 1_000) ? [] : [{ field: 'minimum', code: policyMessages.minimumWrong }]),
    ...(mostOfOne === null || isWithin(mostOfOne, 1, 1_000)
      ? []
      : [{ field: 'mostOfOne', code: policyMessages.mostOfOneWrong }]),
    ...(isWithin(countsForDays, 30, 1_826) ? [] : [{ field: 'countsFor', code: policyMessages.countsForWrong }]),
    ...(isWithin(expiryDays, 1, 1_095) ? [] : [{ field: 'expiry', code: policyMessages.expiryWrong }]),
    ...(policy.legalBasis.trim() ? [] : [{ field: 'legalBasis', code: listingMessages.basisNeeded }]),
    ...(policy.reason.trim().length >= 3 ? [] : [{ field: 'reason', code: listingMessages.reasonNeeded }]),
    ...(policy.validFrom.getTime() >= early ? [] : [{ field: 'validFrom', code: policyMessages.validFromPast }]),
  ]
  const [first] = fields
  if (first) throw new Refusal(first.code, { fields })
}

function isWithin(value: number, least: number, most: number): boolean {
  return Number.isInteger(value) && value >= least && value <= most
}

function saysTheSame(one: Policy, other: Policy): boolean {
  const same = ['authorityName', 'minimumReports', 'mostOfOne', 'countsForDays', 'isAutomatic', 'expiryDays'] as const
  return (
    [...same, 'legalBasis' as const, 'reason' as const].every((key) => one[key] === other[key]) &&
    one.validFrom <= other.validFrom
  )
}
