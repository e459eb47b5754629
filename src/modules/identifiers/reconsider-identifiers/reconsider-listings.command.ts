// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import type { Tx } from '#foundation/db'
import { announceEach } from '#foundation/events'
import { ListingActivated, ListingEnded } from '../listing/listing.events.ts'
import {
  insertListings,
  insertSteps,
  type Listing,
  type ListingChange,
  selectLatest,
  selectListings,
  updateListings,
} from '../listing/listing.store.ts'
import { ruleReasons } from '../listing/listing.text.ts'
import { type ListingStatus, nextStatus } from '../listing/listing.ts'
import { type Consequence, consequenceOf } from '../listing/listing-threshold.ts'
import { daysAfter, dutchDay, endOfDay } from '#values'
import type { Policy } from '../policy/policy.ts'
import type { Matter } from './matter.ts'

type RuleStep = Exclude<Consequence, 'none'>

/** Proposals, suspensions, and listings where the policy itself decides. */
export async function reconsiderListings(ctx: Context, tx: Tx, matters: readonly Matter[]): Promise<void> {
  if (matters.length === 0) return
  const ids = [...new Set(matters.map(({ identifier }) => identifier.id))]
  const latest = new Map((await selectLatest(tx, ids)).map((row) => [`${row.identifierId} ${row.organisationId}`, row]))
  const steps = matters.flatMap((matter) => {
    const { identifier, policy, weight } = matter
    const standing = latest.get(`${identifier.id} ${policy.organisationId}`) ?? null
    const isProtected = identifier.protectedAs !== null
    const allowed = { ...policy, isAutomatic: policy.isAutomatic && !identifier.needsPerson }
    const step = consequenceOf({ policy: allowed, verifiedReports: weight.counts, isProtected, latest: standing })
    return step === 'none' ? [] : [{ step, matter, standing }]
  })
  if (steps.length === 0) return
  const whole = await selectListings(
    tx,
    steps.flatMap(({ standing }) => standing?.id ?? []),
  )
  const decisions = steps.map(({ step, matter, standing }) =>
    decisionOf(ctx, step, matter, whole.get(standing?.id ?? '') ?? null),
  )
  await insertListings(
    tx,
    decisions.flatMap((decision) => (decision.isNew ? [decision.row] : [])),
  )
  await updateListings(
    tx,
    decisions.flatMap((decision) => (decision.isNew ? [] : [decision.row])),
  )
  await insertSteps(
    tx,
    decisions.map(({ row, step, from }) => ({
      listingId: row.id,
      at: ctx.now(),
      step,
      fromStatus: from,
      toStatus: row.status,
      actorKind: 'system',
      actorId: null,
      actorName: null,
      reason: ruleReasons[step],
    })),
  )
  await recordAudit(
    ctx,
    tx,
    decisions.map(({ row, step }) => ({
      action: `identifiers.listing-${row.status}`,
      subjectKind: 'listing',
      subjectId: row.id,
      detail: { step, verifiedReports: row.verifiedReports, policyVersion: row.policyVersion },
    })),
  )
  const activated = decisions.filter(({ row }) => row.status === 'active').map(({ row }) => row.id)
  const ended = decisions
    .filter(({ from, row }) => from === 'active' && row.status !== 'active')
    .map(({ row }) => row.id)
  await announceEach(ctx, tx, ListingActivated, 'listingIds', activated)
  await announceEach(ctx, tx, ListingEnded, 'listingIds', ended)
}

type Row = Parameters<typeof insertListings>[1][number]

function decisionOf(
  ctx: Context,
  step: RuleStep,
  { identifier, policy, weight }: Matter,
  known: Listing | null,
): { isNew: boolean; from: ListingStatus | null; step: RuleStep; row: Row } {
  const now = ctx.now()
  const isNew = step === 'propose' || step === 'activate'
  const status =
    step === 'propose' ? 'proposed' : step === 'activate' ? 'active' : nextStatus(known?.status ?? 'proposed', step)
  if (status === null) throw new Error(`a listing that is ${known?.status} cannot ${step}`)
  const isEnd = status === 'declined' || status === 'withdrawn'
  const base = {
    id: isNew || !known ? ctx.newId() : known.id,
    identifierId: identifier.id,
    kind: policy.kind,
    canonical: identifier.canonical,
    organisationId: policy.organisationId,
    authorityName: policy.authorityName,
    proposedAt: isNew || !known ? now : known.proposedAt,
  }
  const change: ListingChange = {
    id: base.id,
    status,
    needsReview: status === 'proposed' || status === 'suspended',
    verifiedReports: weight.counts,
    policyVersion: policy.version,
    endedAt: isEnd ? now : null,
    endedByPerson: false,
    changedAt: now,
    ...(step === 'activate' ? byPolicy(policy, now) : ofBefore(isNew ? null : known)),
  }
  return { isNew, from: isNew ? null : (known?.status ?? null), step, row: { ...base, ...change } }
}

function byPolicy(policy: Policy, now: Date) {
  const { legalBasis, reason, expiryDays } = policy
  const expiresAt = endOfDay(daysAfter(dutchDay(now), expiryDays))
  return { legalBasis, reason, expiresAt, decidedAt: now, decidedBy: 'policy', decidedByName: null }
}

/** What was decided stays on record when a rule takes it down. */
function ofBefore(known: Listing | null) {
  return {
    legalBasis: known?.legalBasis ?? null,
    reason: known?.reason ?? null,
    expiresAt: known?.expiresAt ?? null,
    decidedAt: known?.decidedAt ?? null,
    decidedBy: known?.decidedBy ?? null,
    decidedByName: known?.decidedByName ?? null,
  }
}
