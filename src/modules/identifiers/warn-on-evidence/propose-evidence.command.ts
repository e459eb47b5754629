// SPDX-License-Identifier: EUPL-1.2
import { type Context, transaction } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import type { Tx } from '#foundation/db'
import { Refusal } from '#foundation/web'
import { publisherOf } from '../decide-listing/decide-listing.command.ts'
import type { Problem } from '#values'
import { missingIn, refuseFields, refuseGenuine } from '../decide-listing/publishable.query.ts'
import { insertListings, insertSteps } from '../listing/listing.store.ts'
import { listingMessages } from '../listing/listing.text.ts'
import type { Policy } from '../policy/policy.ts'
import { selectPolicy } from '../policy/policy.store.ts'
import { weighReports } from '../weigh-reports/weigh-reports.query.ts'
import { identifierToWarnAbout, type KnownIdentifier } from './about-identifier.query.ts'
import { insertEvidence, lockOpen } from './evidence.store.ts'

export interface EvidenceGiven {
  identifierId: string
  legalBasis?: string
  /** What everybody who checks is told. */
  reason: string
  /** What proves it, for the second person and the file. */
  proof: string
  expiresAt?: Date
  /** What was typed as the last day and is none. */
  wrongDay?: Problem
}

const shortestProof = 10

/**
 * The first of two people of a publishing authority puts one identifier forward to be warned about on evidence of their own, with fewer reports than the
 * policy asks and at least one that was confirmed. Nobody is warned yet. Refuses what is protected, what is published or put forward already, and a kind
 * without a policy. Returns the id of the listing at which the second one decides.
 */
export async function proposeEvidence(ctx: Context, given: EvidenceGiven): Promise<string> {
  const { id: personId, name, organisationId } = publisherOf(ctx)
  const { legalBasis, expiresAt } = given
  const [reason, proof] = [given.reason.trim(), given.proof.trim()]
  refuseFields([...wrongIn(proof), ...missingIn(ctx, given)])
  return transaction(ctx, async (tx) => {
    const identifier = await identifierToWarnAbout(ctx, tx, given.identifierId)
    await refuseGenuine(ctx, tx, { ...identifier, identifierId: identifier.id })
    const policy = await selectPolicy(tx, { organisationId, kind: identifier.kind, receiver: 'public' }, ctx.now())
    if (!policy) throw new Refusal(listingMessages.noPolicy, { status: 409 })
    const verifiedReports = (await weighReports(tx, [identifier.id], ctx.now()))(identifier.id, policy).counts
    if (verifiedReports === 0) throw new Refusal(listingMessages.noConfirmedReport, { status: 409 })
    const open = await lockOpen(tx, identifier.id, organisationId)
    if (open && open.status !== 'suspended') throw new Refusal(listingMessages.waitsAlready, { status: 409 })
    const by = { id: personId, name }
    const listingId = open?.id ?? (await openListing(ctx, tx, { identifier, policy, verifiedReports, reason, by }))
    const isNew = await insertEvidence(tx, {
      id: ctx.newId(),
      listingId,
      legalBasis: legalBasis ?? '',
      reason,
      ground: 'own-evidence',
      asks: 'publish',
      proof,
      expiresAt: expiresAt ?? ctx.now(),
      verifiedReports,
      proposedBy: personId,
      proposedByName: name,
      proposedAt: ctx.now(),
    })
    if (!isNew) throw new Refusal(listingMessages.waitsAlready, { status: 409 })
    await recordAudit(ctx, tx, {
      action: 'identifiers.listing-evidence-proposed',
      subjectKind: 'listing',
      subjectId: listingId,
      detail: { verifiedReports, policyVersion: policy.version },
    })
    return listingId
  })
}

function wrongIn(proof: string) {
  if (proof === '') return [{ field: 'proof', code: listingMessages.proofNeeded }]
  const isShort = proof.length < shortestProof
  return isShort ? [{ field: 'proof', code: listingMessages.proofTooShort, values: { least: shortestProof } }] : []
}

interface Opened {
  identifier: KnownIdentifier
  policy: Policy
  verifiedReports: number
  reason: string
  by: { id: string; name: string }
}

async function openListing(ctx: Context, tx: Tx, { identifier, policy, verifiedReports, reason, by }: Opened) {
  const [id, now] = [ctx.newId(), ctx.now()]
  await insertListings(tx, [
    {
      id,
      identifierId: identifier.id,
      kind: identifier.kind,
      canonical: identifier.canonical,
      organisationId: policy.organisationId,
      authorityName: policy.authorityName,
      status: 'proposed',
      ground: 'own-evidence',
      needsReview: true,
      reviewBy: null,
      verifiedReports,
      policyVersion: policy.version,
      legalBasis: null,
      reason: null,
      expiresAt: null,
      proposedAt: now,
      decidedAt: null,
      decidedBy: null,
      decidedByName: null,
      endedAt: null,
      endedByPerson: false,
      changedAt: now,
    },
  ])
  const step = { listingId: id, at: now, step: 'propose', fromStatus: null, toStatus: 'proposed' as const, reason }
  await insertSteps(tx, [{ ...step, actorKind: 'person', actorId: by.id, actorName: by.name }])
  return id
}
