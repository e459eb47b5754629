// SPDX-License-Identifier: EUPL-1.2
import { type Context, isBy, organisationOf, transaction } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import { Refusal } from '#foundation/web'
import { selectWaiting, type WaitingDecision } from '../keep-answer/held-answer.store.ts'
import { isId } from '../listing/is-id.ts'
import { hasNewer, type Listing, selectListing, selectSteps, type StepRow } from '../listing/listing.store.ts'
import { listingMessages } from '../listing/listing.text.ts'
import { weighForListing } from '../weigh-reports/weigh-reports.query.ts'
import type { Weight } from '../weigh-reports/weigh.ts'
import { confirmersOf } from '../warn-on-evidence/about-identifier.query.ts'
import { type Evidence, selectEvidence, selectWaitingEvidence } from '../warn-on-evidence/evidence.store.ts'
import { type RoleCount, selectOwnReports, selectRoleCounts } from './show-listing.store.ts'

export interface ShownListing {
  listing: Listing
  steps: StepRow[]
  /** What was decided and is not carried out yet. */
  waiting: WaitingDecision | null
  /** Reports per role and month over all organisations: numbers, not reports. */
  counts: RoleCount[]
  /** Ids of reports that this organisation itself received. */
  ownReports: { reportId: string; seenAt: Date; isVerified: boolean }[]
  minimumReports: number
  /** What the reports weigh now. */
  weight: Weight
  /** Put forward on own evidence, the oldest first. */
  evidence: Evidence[]
  /** The one of those that waits, and why this reader does not judge it; null: does. */
  toJudge: { evidence: Evidence; notBy: 'proposer' | 'confirmer' | null } | null
  /** The authority has a later listing about the same. */
  hasNewer: boolean
}

/** Everything that the deciding authority may weigh about one of its listings. */
export async function showListing(ctx: Context, id: string, purpose: string): Promise<ShownListing> {
  const organisationId = organisationOf(ctx.actor) ?? ''
  const shown = await transaction(ctx, async (tx) => {
    const listing = isId(id) ? await selectListing(tx, id) : null
    if (!listing || listing.organisationId !== organisationId)
      throw new Refusal(listingMessages.noSuchListing, { status: 404 })
    const weighed = await weighForListing(tx, listing, ctx.now())
    await recordAudit(ctx, tx, { action: 'identifiers.listing-seen', subjectKind: 'listing', subjectId: id, purpose })
    return {
      listing,
      steps: await selectSteps(tx, id),
      waiting: await selectWaiting(tx, id),
      counts: await selectRoleCounts(tx, listing.identifierId),
      ownReports: await selectOwnReports(tx, listing.identifierId, organisationId),
      minimumReports: weighed.minimumReports,
      weight: weighed.weight,
      evidence: await selectEvidence(tx, id),
      hasNewer: await hasNewer(tx, listing),
      evidenceToJudge: await selectWaitingEvidence(tx, id),
    }
  })
  // Asked of the program, so outside the transaction of whoever reads.
  const { evidenceToJudge, ...rest } = shown
  return { ...rest, toJudge: evidenceToJudge && (await judgedBy(ctx, evidenceToJudge, rest.listing)) }
}

async function judgedBy(ctx: Context, evidence: Evidence, { identifierId }: Listing) {
  const confirmers = evidence.asks === 'publish' ? [...(await confirmersOf(ctx, identifierId))] : []
  const isConfirmer = confirmers.some((id) => isBy(ctx.actor, id))
  const notBy = isBy(ctx.actor, evidence.proposedBy)
    ? ('proposer' as const)
    : isConfirmer
      ? ('confirmer' as const)
      : null
  return { evidence, notBy }
}
