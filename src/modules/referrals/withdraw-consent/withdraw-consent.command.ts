// SPDX-License-Identifier: EUPL-1.2
import { asSystem, type Context, organisationOf, transaction } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import { announceEach } from '#foundation/events'
import { Refusal, webMessages } from '#foundation/web'
import { emptyMessages, recallItems } from '#modules/sharing'
import { isRowId } from '#values'
import { deleteColdOfReports } from '../find-points/cold-referral.store.ts'
import { makerOf } from '../hand-over/prepare.query.ts'
import { tellPerson } from '../hand-over/tell-person.command.ts'
import { HandOversEnded } from '../referral/referral.events.ts'
import { statusAfter } from '../referral/referral.ts'
import {
  deletePacket,
  endConsent,
  selectHandOver,
  selectOfReports,
  updateHandOver,
} from '../referral/referral.store.ts'
import type { Consent, HandOver } from '../referral/stored-referral.ts'

type By = NonNullable<Consent['withdrawnBy']>

/** For a call-taker, because the person asks for it on the phone. */
export async function withdrawForCaller(ctx: Context, id: string): Promise<void> {
  const own = makerOf(ctx)
  await withdraw(ctx, id, 'call-taker', ({ senderId }) => senderId === own)
}

/** Erases a referral on request, on behalf of the person who asked. */
export async function withdrawForDataSubject(ctx: Context, id: string): Promise<void> {
  const own = organisationOf(ctx.actor)
  await withdraw(ctx, id, 'person', ({ senderId }) => senderId === own)
}

/** For whoever holds the code of this report. */
export async function withdrawOwn(ctx: Context, id: string, reportId: string): Promise<void> {
  await withdraw(ctx, id, 'person', (known) => known.reportId === reportId)
}

/** What the log outside the database says was taken back. */
export const withdrawAgain = (ctx: Context, id: string) => withdraw(ctx, id, 'person', () => true)

/** The report is gone, and what hung on it. */
export async function withdrawOfReports(ctx: Context, reportIds: readonly string[]): Promise<void> {
  const system = asSystem(ctx, 'referrals.withdraw-dropped')
  const found = await transaction(system, (tx) => selectOfReports(tx, reportIds))
  for (const { id } of found) await withdraw(ctx, id, 'report', () => true)
  await transaction(system, (tx) => deleteColdOfReports(tx, reportIds))
}

/** What was kept goes in this transaction; the receiver hears it by the announcement, whatever happens meanwhile. */
async function withdraw(ctx: Context, id: string, by: By, isTheirs: (known: HandOver) => boolean): Promise<void> {
  const system = asSystem(ctx, 'referrals.withdraw-consent')
  await transaction(system, async (tx) => {
    const known = isRowId(id) ? await selectHandOver(tx, id, true) : null
    if (!known || !isTheirs(known)) throw new Refusal(webMessages.notThere, { status: 404 })
    const next = statusAfter(known.status, 'withdraw')
    if (next) {
      await updateHandOver(tx, id, { status: next, ended_at: known.endedAt ?? ctx.now() })
      await announceEach(system, tx, HandOversEnded, 'handOverIds', [id])
      if (by !== 'report') await tellPerson(ctx, tx, known, 'withdraw')
    }
    await deletePacket(tx, id)
    await endConsent(tx, id, by, ctx.now())
    await recordAudit(ctx, tx, {
      action: 'referrals.consent-withdrawn',
      subjectKind: 'hand-over',
      subjectId: id,
      purpose: 'help-victim',
      detail: { by },
    })
  })
}

/**
 * Takes back what the receiver of an ended hand-over has, and wipes it from the inbox. Doing it twice does it once.
 * No audit line: the exchange core writes one for each recall.
 */
export async function takeBack(ctx: Context, ids: readonly string[]): Promise<void> {
  const system = asSystem(ctx, 'referrals.take-back')
  for (const id of ids) {
    const known = await transaction(system, (tx) => selectHandOver(tx, id))
    if (!known || statusAfter(known.status, 'return')) continue
    await recallItems(ctx, 'hand-over', [id], known.status === 'withdrawn' ? 'withdrawn' : 'expired')
    await emptyMessages(ctx, 'hand-over', [id])
  }
}
