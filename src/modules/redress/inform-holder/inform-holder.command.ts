// SPDX-License-Identifier: EUPL-1.2
import { asSystem, type Context, transaction } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import type { Tx } from '#foundation/db'
import { Refusal, webMessages } from '#foundation/web'
import { listedIdentifier } from '#modules/identifiers'
import { findIssuer } from '#modules/partners'
import { disclose } from '#modules/sharing'
import { daysAfter, dutchDay, Withheld } from '#values'
import { type Decider, deciderOf, refuseFields } from '../decide-objection/decider.query.ts'
import { isHeld } from '../hold-effects/hold.store.ts'
import { redressMessages } from '../objection/objection.text.ts'
import { informMessages } from './inform-holder.text.ts'
import { informWithinDays, longestPostponementDays, mustBeInformed, type Notice } from './notice.ts'
import { insertNotice, lockNotice, markInformed, postpone } from './notice.store.ts'

/** A warning about somebody's account or number is published: a task to let its holder know begins. */
export async function beginNotices(ctx: Context, listingIds: readonly string[]): Promise<void> {
  const system = asSystem(ctx, 'redress.begin-notices')
  await transaction(system, async (tx) => {
    for (const listingId of listingIds) {
      const listing = await listedIdentifier(tx, listingId)
      if (!listing || !mustBeInformed(listing.kind)) continue
      const { kind, canonical, organisationId } = listing
      const dueOn = daysAfter(dutchDay(ctx.now()), informWithinDays)
      if (await insertNotice(tx, { listingId, organisationId, kind, canonical, listedAt: ctx.now(), dueOn }))
        await recordAudit(system, tx, { action: 'redress.notice-begun', subjectKind: 'listing', subjectId: listingId })
    }
  })
}

/** Has the holder told by the partner that gave out the account or number. Refused when no partner takes part, or while a hold lasts. */
export async function informByPartner(ctx: Context, listingId: string): Promise<void> {
  const by = deciderOf(ctx)
  const system = asSystem(ctx, 'redress.inform-holder')
  const { notice, receiverId } = await transaction(system, async (tx) => {
    const found = await lockOwnNotice(tx, by, listingId)
    const listing = await listedIdentifier(tx, listingId)
    if (listing?.status !== 'active') throw new Refusal(informMessages.notListed, { status: 409 })
    if (await isHeld(tx, [found], ctx.now())) throw new Refusal(informMessages.held, { status: 409 })
    return { notice: found, receiverId: await findIssuer(tx, found.kind, found.canonical) }
  })
  if (receiverId === null || receiverId === by.organisationId)
    throw new Refusal(informMessages.noPartner, { status: 409 })
  const { went } = await disclose(system, {
    exchange: 'notice-to-holder',
    senderId: notice.organisationId,
    receiverId,
    purpose: 'answer-data-subject',
    items: [
      {
        kind: 'holder-notice',
        id: listingId,
        categories: [notice.kind === 'iban' ? 'account-number' : 'phone-number'],
        evidence: 'confirmed-by-authority',
        receivedAt: null,
        understoodAt: null,
        payload: new Withheld({
          occurredOn: null,
          lossInCents: null,
          identifiers: [{ kind: notice.kind, value: notice.canonical }],
          narrative: `Laat de houder weten: er is een waarschuwing over dit gegeven. Zij bewijst niet dat de houder iets verkeerd deed. Bezwaar maken kan zonder account op ${ctx.settings.baseUrl}/bezwaar.`,
        }),
      },
    ],
  })
  if (went.length === 0) throw new Refusal(informMessages.noPartner, { status: 409 })
  await transaction(ctx, (tx) => finish(ctx, tx, by, listingId, 'partner'))
}

/** Somebody told the holder in another way, and writes down how. */
export async function informOtherwise(ctx: Context, listingId: string, how: string): Promise<void> {
  const by = deciderOf(ctx)
  if (how.trim().length < 10) refuseFields([{ field: `how-${listingId}`, code: informMessages.howNeeded }])
  await transaction(ctx, async (tx) => {
    await lockOwnNotice(tx, by, listingId)
    await finish(ctx, tx, by, listingId, how.trim())
  })
}

/** Telling the holder now would harm: later, with a reason, by a person, and until a day. */
export async function postponeNotice(
  ctx: Context,
  listingId: string,
  given: { reason: string; until: string | null },
): Promise<void> {
  const by = deciderOf(ctx)
  const reason = given.reason.trim()
  const today = dutchDay(ctx.now())
  const last = daysAfter(today, longestPostponementDays)
  refuseFields([
    ...(reason.length < 10 ? [{ field: `reason-${listingId}`, code: informMessages.whyLater }] : []),
    ...(given.until === null ? [{ field: `until-${listingId}`, code: redressMessages.dayWrong }] : []),
    ...(given.until && given.until <= today ? [{ field: `until-${listingId}`, code: redressMessages.dayPast }] : []),
    ...(given.until && given.until > last ? [{ field: `until-${listingId}`, code: informMessages.tooLong }] : []),
  ])
  const until = given.until ?? today
  await transaction(ctx, async (tx) => {
    await lockOwnNotice(tx, by, listingId)
    await postpone(tx, listingId, { until, reason, by })
    await recordAudit(ctx, tx, {
      action: 'redress.notice-postponed',
      subjectKind: 'listing',
      subjectId: listingId,
      detail: { until },
    })
  })
}

async function lockOwnNotice(tx: Tx, by: Decider, listingId: string): Promise<Notice> {
  const isId = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i.test(listingId)
  const notice = isId ? await lockNotice(tx, listingId) : null
  if (!notice || notice.organisationId !== by.organisationId)
    throw new Refusal(informMessages.noSuchTask, { status: 404 })
  if (notice.doneAt !== null) throw new Refusal(webMessages.changedMeanwhile, { status: 409 })
  return notice
}

async function finish(ctx: Context, tx: Tx, by: Decider, listingId: string, how: string): Promise<void> {
  await markInformed(tx, listingId, how, by.name, ctx.now())
  await recordAudit(ctx, tx, {
    action: 'redress.holder-informed',
    subjectKind: 'listing',
    subjectId: listingId,
    detail: { byPartner: how === 'partner' },
  })
}
