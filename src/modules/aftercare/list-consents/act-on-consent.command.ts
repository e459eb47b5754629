// SPDX-License-Identifier: EUPL-1.2
// The audit lines are written by what is done.
import { type Context, seeingAll, transaction } from '#foundation/access'
import { type FormEntries, Refusal, webMessages } from '#foundation/web'
import { isRowId } from '#values'
import { selectConsent } from '../consent/consent.store.ts'
import { helperOf } from '../consent/who.query.ts'
import { answerFollowUp, noteAsked } from '../follow-up/take-step.command.ts'
import { choosePath } from '../offer-path/choose-path.command.ts'
import { selectSamePerson } from '../recognise/token.store.ts'
import { eraseConsents } from '../withdraw-consent/erase.command.ts'

export type Deed = 'path' | 'ask' | 'remind' | 'answer' | 'withdraw'
export const deeds: readonly Deed[] = ['path', 'ask', 'remind', 'answer', 'withdraw']

/** What a call-taker does for somebody whom the own organisation helps. Of another organisation there is nothing here. */
export function actOnConsent(ctx: Context, id: string, deed: Deed, entries: FormEntries): Promise<void> {
  return transaction(ctx, async (tx) => {
    const { organisationId } = await helperOf(ctx, tx)
    const own = isRowId(id) ? await selectConsent(tx, id, ctx.now()) : null
    if (own?.organisationId !== organisationId) throw new Refusal(webMessages.notNow, { status: 404 })
    const moment = String(entries.moment)
    // What was shown must be what is changed.
    if (deed === 'path')
      return choosePath(ctx, tx, { ...own, version: Number(entries.version) || 0 }, String(entries.path))
    if (deed === 'ask' || deed === 'remind') return noteAsked(ctx, tx, own, { moment, step: deed })
    if (deed === 'answer') return answerFollowUp(ctx, tx, own, entries)
    const all = await seeingAll(ctx, tx, () => selectSamePerson(tx, id))
    return eraseConsents(ctx, tx, all, 'withdrawn')
  })
}
