// SPDX-License-Identifier: EUPL-1.2
// The audit lines are written by eraseConsents in erase.command.ts.
import { type Context, seeingAll, transaction } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import { Refusal } from '#foundation/web'
import { aftercareMessages } from '../consent/consent.text.ts'
import { helperOf } from '../consent/who.query.ts'
import { readContact } from '../give-consent/read-consent.ts'
import { tokensOf } from '../give-consent/record-consent.command.ts'
import { countLook, selectByContact } from '../recognise/token.store.ts'
import { most } from '../recognise/limits.ts'
import { eraseConsents } from './erase.command.ts'

/**
 * Somebody lost the code and wants everything gone: erases all of their contact, at every organisation. Says nothing about whether there was anything:
 * whoever tries out numbers this way learns nothing.
 */
export async function eraseByContact(ctx: Context, written: string): Promise<void> {
  const contact = readContact(written)
  const fields = [{ field: 'contact', code: aftercareMessages.contactWrong }]
  if (!contact) throw new Refusal(aftercareMessages.contactWrong, { status: 422, fields })
  await transaction(ctx, async (tx) => {
    const who = await helperOf(ctx, tx)
    const before = await seeingAll(ctx, tx, () => countLook(tx, { id: ctx.newId(), ...who, at: ctx.now() }))
    if (before.hour >= most.hour || before.day >= most.day || before.organisation >= most.organisation)
      throw new Refusal(aftercareMessages.tooMany, { status: 429 })
  })
  const tokens = await tokensOf(ctx, contact, ['erase'])
  await transaction(ctx, async (tx) => {
    const { organisationId } = await helperOf(ctx, tx)
    const ids = await seeingAll(ctx, tx, () => selectByContact(tx, tokens))
    await recordAudit(ctx, tx, {
      action: 'aftercare.erasure-asked',
      subjectKind: 'organisation',
      subjectId: organisationId,
    })
    await eraseConsents(ctx, tx, ids, 'withdrawn')
  })
}
