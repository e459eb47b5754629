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
  type ListingStanding,
  selectLatest,
  selectListings,
  setCounts,
  updateListings,
} from '../listing/listing.store.ts'
import { type Fall, ruleReasons, whyQuestioned } from '../listing/listing.text.ts'
import { type ListingStatus, lookWithin, nextStatus } from '../listing/listing.ts'
import { type Consequence, consequenceOf, standsOnOwnGround } from '../listing/listing-threshold.ts'
import { daysAfter, dutchDay, endOfDay } from '#values'
import type { Policy } from '../policy/policy.ts'
import type { Matter } from './matter.ts'

type RuleStep = Exclude<Consequence, 'none' | 'count'>

/** Whether the authority of this policy warns for this identifier on its own ground, so that what it told others holds too. */
export type OwnGround = (of: { identifier: { id: string }; policy: { organisationId: string } }) => boolean

/** Proposals, suspensions, questions to a person, and listings where the policy itself decides. */
export async function reconsiderListings(
  ctx: Context,
  tx: Tx,
  matters: readonly Matter[],
  fall: Fall,
): Promise<OwnGround> {
  const ids = [...new Set(matters.map(({ identifier }) => identifier.id))]
  const found = ids.length === 0 ? [] : await selectLatest(tx, ids, ctx.now())
  const latest = new Map(found.map((row) => [`${row.identifierId} ${row.organisationId}`, row]))
  const onOwnGround = new Set<string>()
  const judged = matters.map((matter) => {
    const { identifier, policy, weight } = matter
    const key = `${identifier.id} ${policy.organisationId}`
    const standing = latest.get(key) ?? null
    const isProtected = identifier.protectedAs !== null
    const allowed = { ...policy, isAutomatic: policy.isAutomatic && !identifier.needsPerson }
    const hasOwnReport = weight.organisations.includes(policy.organisationId)
    const situation = {
      policy: allowed,
      verifiedReports: weight.counts,
      hasOwnReport,
      isAged: fall === 'aged',
      isOtherPolicy: standing !== null && standing.policyVersion !== policy.version,
      isProtected,
      latest: standing,
    }
    const step = consequenceOf(situation)
    if (standsOnOwnGround(situation) && step !== 'suspend' && step !== 'withdraw') onOwnGround.add(key)
    return { step, matter, standing }
  })
  await setCounts(
    tx,
    judged.flatMap(({ step, matter, standing }) =>
      step === 'count' && standing ? [{ id: standing.id, verifiedReports: matter.weight.counts }] : [],
    ),
  )
  const steps = judged.flatMap(({ step, ...rest }) => (step === 'none' || step === 'count' ? [] : [{ step, ...rest }]))
  await takeSteps(ctx, tx, steps, fall)
  return ({ identifier, policy }) => onOwnGround.has(`${identifier.id} ${policy.organisationId}`)
}

interface Judged {
  step: RuleStep
  matter: Matter
  standing: ListingStanding | null
}

async function takeSteps(ctx: Context, tx: Tx, steps: readonly Judged[], fall: Fall): Promise<void> {
  if (steps.length === 0) return
  const whole = await selectListings(
    tx,
    steps.flatMap(({ standing }) => standing?.id ?? []),
  )
  const decisions = steps.map(({ step, matter, standing }) =>
    decisionOf(ctx, step, matter, { known: whole.get(standing?.id ?? '') ?? null, standing, fall }),
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
    decisions.map(({ row, step, from, reason }) => ({
      listingId: row.id,
      at: ctx.now(),
      step,
      fromStatus: from,
      toStatus: row.status,
      actorKind: 'system',
      actorId: null,
      actorName: null,
      reason,
    })),
  )
  await recordAudit(
    ctx,
    tx,
    decisions.map(({ row, step, from }) => ({
      action: `identifiers.listing-${from === row.status ? step : row.status}`,
      subjectKind: 'listing',
      subjectId: row.id,
      detail: { step, verifiedReports: row.verifiedReports, policyVersion: row.policyVersion },
    })),
  )
  const activated = decisions
    .filter(({ from, row }) => from !== 'active' && row.status === 'active')
    .map(({ row }) => row.id)
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
  { known, standing, fall }: { known: Listing | null; standing: ListingStanding | null; fall: Fall },
): { isNew: boolean; from: ListingStatus | null; step: RuleStep; row: Row; reason: string } {
  const now = ctx.now()
  const isNew = (step === 'propose' || step === 'activate') && known?.status !== 'proposed'
  const status = step === 'propose' ? 'proposed' : isNew ? 'active' : nextStatus(known?.status ?? 'proposed', step)
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
  const fallen = fallenSince(known, weight.counts, fall)
  const change: ListingChange = {
    id: base.id,
    status,
    ground: isNew || isByPolicy(step) ? 'reports' : (known?.ground ?? 'reports'),
    needsReview: status === 'proposed' || status === 'suspended' || step === 'question',
    reviewBy: step === 'question' ? (known?.reviewBy ?? new Date(now.getTime() + lookWithin)) : null,
    ...(step === 'question' && fallen),
    verifiedReports: weight.counts,
    policyVersion: policy.version,
    endedAt: isEnd ? now : null,
    endedByPerson: false,
    changedAt: now,
    ...(isByPolicy(step) ? byPolicy(policy, now) : ofBefore(isNew ? null : known)),
  }
  const reason =
    step === 'question'
      ? whyQuestioned({
          before: fallen.fallenFrom,
          now: weight.counts,
          needed: policy.minimumReports,
          fall: fallen.fallenBy,
        })
      : ruleReasons[step === 'suspend' && standing?.isUnanswered ? 'unanswered' : step]
  return { isNew, from: isNew ? null : (known?.status ?? null), step, row: { ...base, ...change }, reason }
}

/** What fell since somebody last looked: with a question that is still open, also what fell before. */
function fallenSince(known: Listing | null, counts: number, fall: Fall): { fallenFrom: number; fallenBy: Fall } {
  if (!known?.fallenFrom) return { fallenFrom: known?.verifiedReports ?? counts, fallenBy: fall }
  return { fallenFrom: known.fallenFrom, fallenBy: known.fallenBy === fall ? fall : 'changed' }
}

const isByPolicy = (step: RuleStep) => step === 'activate' || step === 'resume'

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
