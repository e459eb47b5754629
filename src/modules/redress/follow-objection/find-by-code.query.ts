// SPDX-License-Identifier: EUPL-1.2
import { type Context, transaction } from '#foundation/access'
import { organisationNames } from '#modules/partners'
import { recallReceipts, type RecallReceipts } from '#modules/sharing'
import { type CalendarDate, type EverydayKind, parseReceiptCode } from '#values'
import { selectApproved } from '../decide-objection/decision.store.ts'
import { isTold, type ObjectionGround, type Outcome } from '../objection/objection.ts'
import { presentReceipt, selectPresented } from '../objection/objection.store.ts'

/**
 * What somebody who objected may know. Before the end it is the same for everybody who asked the same on the same day: nothing here follows from
 * whether something is listed, by whom, who reported, what was proposed, or whether a hold lies on it.
 */
export interface FollowedObjection {
  id: string
  kind: EverydayKind
  canonical: string
  ground: ObjectionGround
  narrative: string
  receivedAt: Date
  promisedOn: CalendarDate
  told: Told | null
}

export interface Told {
  outcome: Outcome
  reason: string
  at: Date
  /** The organisation that decided. */
  authority: string
  /** At how many organisations it was, and how many say that it is gone; null when nothing had to go. */
  recipients: RecallReceipts | null
}

const nothing = '00000000-0000-0000-0000-000000000000'

/** Null for a code that is wrong or that nobody has: all take the same way through the database. */
export async function findByCode(ctx: Context, text: string): Promise<FollowedObjection | null> {
  const digest = ctx.secrets.digest('redress.receipt', parseReceiptCode(text) ?? 'no code')
  const { objection, decision } = await transaction(ctx, async (tx) => {
    await presentReceipt(tx, digest)
    const found = await selectPresented(tx, digest)
    return { objection: found, decision: await selectApproved(tx, found?.id ?? nothing) }
  })
  const authorityId = objection?.organisationId ?? ctx.settings.intakeOrganisation
  const names = await organisationNames(ctx, [authorityId])
  const recipients = await recallReceipts(ctx, 'listing', objection?.listingId ?? nothing)
  if (!objection) return null
  const { id, kind, canonical, ground, narrative, receivedAt, promisedOn, status, closedAt } = objection
  const told: Told | null =
    isTold(status) && decision && closedAt
      ? {
          outcome: decision.outcome,
          reason: decision.reason,
          at: closedAt,
          authority: names.get(authorityId) ?? authorityId,
          recipients: decision.outcome === 'clear' || decision.outcome === 'correct' ? recipients : null,
        }
      : null
  return { id, kind, canonical, ground, narrative, receivedAt, promisedOn: promisedOn as CalendarDate, told }
}
