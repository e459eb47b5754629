// SPDX-License-Identifier: EUPL-1.2
import { type Context, organisationOf, transaction } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import { Refusal } from '#foundation/web'
import { showListing, type ShownListing } from '#modules/identifiers'
import { type Decision, selectDecisions } from '../decide-objection/decision.store.ts'
import { askPolicy } from '../suspend-listing/advice.query.ts'
import { selectSuspensions, type Suspension } from '../suspend-listing/suspension.store.ts'
import type { PolicyRow } from '../suspend-listing/suspension-policy.ts'
import { countEarlier, type Objection, selectContact, selectObjection } from '../objection/objection.store.ts'
import { redressMessages } from '../objection/objection.text.ts'

export interface ShownObjection {
  objection: Objection
  /** A number was asked for until December 2026. */
  contact: { email: string | null; phone?: string | null }
  decisions: Decision[]
  earlier: { objections: number; upheld: number }
  listing: ShownListing | null
  /** What the policy says about suspending as long as nobody looked further. */
  advice: PolicyRow | null
  suspensions: Suspension[]
}

/** Everything that the organisation that decides may weigh about one objection. The look is written down, also at the contact details. */
export function showObjection(ctx: Context, id: string, purpose: string): Promise<ShownObjection> {
  const isId = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i.test(id)
  return transaction(ctx, async (tx) => {
    const objection = isId ? await selectObjection(tx, id) : null
    if (!objection || objection.organisationId !== organisationOf(ctx.actor))
      throw new Refusal(redressMessages.noSuchObjection, { status: 404 })
    const sealed = await selectContact(tx, id)
    await recordAudit(ctx, tx, { action: 'redress.objection-read', subjectKind: 'objection', subjectId: id, purpose })
    const listing = objection.listingId ? await showListing({ ...ctx, tx }, objection.listingId, purpose) : null
    const unseen = { isPopular: null, isContentPresent: null }
    const asked = listing && { ...listing.listing, listedAt: listing.listing.decidedAt ?? listing.listing.proposedAt }
    return {
      objection,
      contact: sealed ? JSON.parse(ctx.secrets.open('redress.contact', sealed)) : { email: null },
      decisions: await selectDecisions(tx, id),
      earlier: await countEarlier(tx, objection),
      listing,
      advice: asked && (await askPolicy(tx, objection, asked, unseen, ctx.now())).row,
      suspensions: await selectSuspensions(tx, id),
    }
  })
}
