// SPDX-License-Identifier: EUPL-1.2
import { asSystem, type Context, transaction } from '#foundation/access'
import type { Tx } from '#foundation/db'
import { type FormEntries, Refusal } from '#foundation/web'
import type { StoredConsent } from '../consent/consent.ts'
import { aftercareMessages } from '../consent/consent.text.ts'
import { answerFollowUp } from '../follow-up/take-step.command.ts'
import { choosePath } from '../offer-path/choose-path.command.ts'
import { eraseConsents } from '../withdraw-consent/erase.command.ts'
import { selectSamePerson } from '../recognise/token.store.ts'
import { consentOf } from './find-own.query.ts'

/** Does something with what this code belongs to. The audit lines are written by what is done. */
function withOwn<Result>(
  ctx: Context,
  code: string,
  work: (ctx: Context, tx: Tx, own: StoredConsent) => Promise<Result>,
) {
  const system = asSystem(ctx, 'aftercare.own')
  return transaction(system, async (tx) => {
    const consent = await consentOf(ctx, tx, code)
    if (!consent) throw new Refusal(aftercareMessages.codeUnknown, { status: 404 })
    return work({ ...system, tx }, tx, consent)
  })
}

/** Erases everything of the person whose code this is, also what other organisations have of the same contact. */
export function withdrawOwn(ctx: Context, code: string): Promise<void> {
  return withOwn(ctx, code, async (system, tx, { id }) =>
    eraseConsents(system, tx, await selectSamePerson(tx, id), 'withdrawn'),
  )
}

export function chooseOwnPath(ctx: Context, code: string, pathId: string): Promise<void> {
  return withOwn(ctx, code, (system, tx, own) => choosePath(system, tx, own, pathId))
}

export function answerOwn(ctx: Context, code: string, entries: FormEntries): Promise<void> {
  return withOwn(ctx, code, (system, tx, own) => answerFollowUp(system, tx, own, entries))
}
