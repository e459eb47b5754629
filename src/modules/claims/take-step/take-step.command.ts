// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import type { Tx } from '#foundation/db'
import { type FormEntries, FormReader, Refusal } from '#foundation/web'
import { dutchDay, formatCalendarDate } from '#values'
import { type ClaimStep, clockOf, stepRules } from '../claim/claim.ts'
import { claimMessages } from '../claim/claim.text.ts'
import type { StoredClaim } from '../claim/stored-claim.ts'
import { selectOpenReply } from '../answer-letter/reply.store.ts'
import { endPlan } from '../claim/money.store.ts'
import { moveClaim } from './move-claim.command.ts'
import { type Asked, changeClaim, type WorkingParty } from './party.query.ts'

/** Steps that are taken with nothing but words why; the others have a form of their own. */
export const plainSteps = [
  'allow',
  'object',
  'decline',
  'end-instalments',
  'find-no-means',
  'summon',
  'get-judgment',
  'lose-in-court',
  'enforce',
  'send-back',
  'close',
] as const satisfies readonly ClaimStep[]
export type PlainStep = (typeof plainSteps)[number]

const longestReason = 1_000

/** A person of the organisation whose step it is takes it. */
export function takeStep(ctx: Context, asked: Asked, step: PlainStep, entries: FormEntries): Promise<void> {
  const { by, needsReason } = stepRules[step]
  const read = new FormReader(ctx, entries)
  const reason = read.text('reason', longestReason, needsReason)
  read.done()
  return changeClaim(ctx, asked, by as WorkingParty, async ({ tx, claim }) => {
    if (step === 'summon') await refuseTooSoon(ctx, tx, claim)
    if (step === 'end-instalments') await endPlan(tx, claim.id, dutchDay(ctx.now()))
    await moveClaim(ctx, tx, claim, { step, reason })
  })
}

/** Nobody is summoned while the term of the letter runs, or while what they answered lies unread. */
async function refuseTooSoon(ctx: Context, tx: Tx, claim: StoredClaim): Promise<void> {
  if (await selectOpenReply(tx, claim.id)) throw new Refusal(claimMessages.openDefence, { status: 409 })
  const clock = clockOf(claim.status, claim.statusOn)
  if (clock && dutchDay(ctx.now()) <= clock.due)
    throw new Refusal(claimMessages.waitForTerm, {
      status: 409,
      values: { due: formatCalendarDate(clock.due, ctx.language) },
    })
}
