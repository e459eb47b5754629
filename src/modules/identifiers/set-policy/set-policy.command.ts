// SPDX-License-Identifier: EUPL-1.2
import { mustBeAnother } from '#foundation/desk'
import { type Context, mayDo, organisationOf, seeingAll, transaction } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import type { Tx } from '#foundation/db'
import { Refusal, webMessages } from '#foundation/web'
import { dutchDay } from '#values'
import { publisherOf } from '../decide-listing/decide-listing.command.ts'
import { refuseFields } from '../decide-listing/publishable.query.ts'
import { listingMessages } from '../listing/listing.text.ts'
import { isPolicyFor, type Policy, usualNumbers } from '../policy/policy.ts'
import { approveVersion, deleteWaiting, insertVersion, lockNewest } from '../policy/policy.store.ts'
import { recountKind } from '../weigh-reports/weigh.store.ts'
import { policyMessages } from './set-policy.text.ts'

type Usual = 'receiver' | 'mostOfOne' | 'countsForDays' | 'validFrom'
type ByPeople = 'version' | 'changedAt' | 'setBy' | 'setByName' | 'approvedByName' | 'approvedAt'

/** What is left out is as usual, and holds at once. */
export type NewPolicy = Omit<Policy, Usual | ByPeople> &
  Partial<Pick<Policy, Usual>> & {
    /** The version that one looked at; when there is a newer one meanwhile it is refused. */
    basedOn?: number | null
  }

/**
 * An authority decides beforehand what it takes. What it decided before stays on record as an earlier version, and what rests on it is counted again
 * from the day on which the new one holds. A person only puts a version forward: it holds once a second person of the authority said yes
 * (judgePolicy). Saying the same again makes no version. Returns the version.
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
      throw new Refusal(webMessages.changedMeanwhile, { status: 409 })
    if (newest && saysTheSame(newest, policy)) return newest.version
    if (newest?.approvedAt === null) throw new Refusal(policyMessages.waitsAlready, { status: 409 })
    const set = { ...policy, version: (newest?.version ?? 0) + 1 }
    await insertVersion(tx, set)
    if (set.approvedAt) await recount(ctx, tx, set)
    await recordAudit(ctx, tx, lineOf(set.approvedAt ? 'identifiers.policy-set' : 'identifiers.policy-proposed', set))
    return set.version
  })
}

export interface PolicyVerdict extends Pick<Policy, 'receiver' | 'kind' | 'version'> {
  step: 'approve' | 'return'
  /** Why it is given back, or taken back by whoever proposed it. */
  reason: string
}

/** A second person of the authority says yes to exactly what stands there, or gives it back with a reason; whoever proposed it can take it back. */
export async function judgePolicy(
  ctx: Context,
  { receiver, kind, version, step, reason }: PolicyVerdict,
): Promise<void> {
  const { id, name, organisationId } = publisherOf(ctx)
  if (step === 'return' && reason.trim().length < 3)
    refuseFields([{ field: 'returnReason', code: listingMessages.returnReasonNeeded }])
  await transaction(ctx, async (tx) => {
    const policy = await lockNewest(tx, { organisationId, kind, receiver })
    if (policy?.version !== version || policy.approvedAt !== null)
      throw new Refusal(webMessages.changedMeanwhile, { status: 409 })
    if (step === 'return') {
      await deleteWaiting(tx, policy)
      return recordAudit(ctx, tx, lineOf('identifiers.policy-returned', policy))
    }
    mustBeAnother(ctx, policy.setBy)
    const at = ctx.now()
    await approveVersion(tx, policy, { id, name }, at)
    const validFrom = policy.validFrom > at ? policy.validFrom : at
    await recount(ctx, tx, { ...policy, validFrom })
    await recordAudit(ctx, tx, lineOf('identifiers.policy-set', { ...policy, validFrom }))
  })
}

/** Identifiers of other organisations' reports are the program's. */
function recount(ctx: Context, tx: Tx, { kind, validFrom }: Policy): Promise<void> {
  return seeingAll(ctx, tx, () => recountKind(tx, kind, dutchDay(validFrom)))
}

function lineOf(action: string, policy: Policy) {
  const { organisationId, receiver, kind, version, legalBasis, validFrom } = policy
  const { minimumReports, mostOfOne, countsForDays, isAutomatic, expiryDays } = policy
  return {
    action,
    subjectKind: 'policy',
    subjectId: `${organisationId}/${receiver}/${kind}`,
    legalBasis,
    detail: {
      version,
      minimumReports,
      mostOfOne,
      countsForDays,
      isAutomatic,
      expiryDays,
      validFrom: validFrom.toISOString(),
    },
  }
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
    ...(ctx.actor.kind === 'person'
      ? { setBy: ctx.actor.id, setByName: ctx.actor.name, approvedAt: null }
      : { setBy: null, setByName: null, approvedAt: now }),
    approvedByName: null,
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
    ...(policy.reason.trim().length >= 3 ? [] : [{ field: 'reason', code: webMessages.reasonNeeded }]),
    ...(policy.validFrom.getTime() >= early ? [] : [{ field: 'validFrom', code: policyMessages.validFromPast }]),
  ]
  refuseFields(fields)
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
