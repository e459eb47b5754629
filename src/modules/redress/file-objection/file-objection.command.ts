// SPDX-License-Identifier: EUPL-1.2
import { type Context, transaction } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import { demandReceiver } from '#modules/partners'
import { standingListings } from '#modules/identifiers'
import { dutchDay, receiptCodeOf, workingDaysAfter } from '#values'
import { insertContact, insertObjection, presentReceipt } from '../objection/objection.store.ts'
import { promisedDays } from '../objection/promised-days.ts'
import { selectPolicy } from '../set-policy/policy.store.ts'
import type { ReadObjection } from './read-objection.ts'

/**
 * Receives an objection, in the same way and by the same statements whether anything is answered about the identifier or not. Without a listing
 * the organisation that receives reports looks at it. Returns the code of the receipt; sending the same form again gives the same code and
 * stores nothing; changed and sent again it is another objection.
 */
export async function fileObjection(ctx: Context, formToken: string, given: ReadObjection): Promise<string> {
  const { identifier, ground, story, email } = given
  const sent = JSON.stringify([formToken, identifier.kind, identifier.canonical, ground, story, email])
  const code = receiptCodeOf(ctx.secrets.digest('redress.receipt-of-form', sent))
  const receiptDigest = ctx.secrets.digest('redress.receipt', code)
  const [listing] = await standingListings(ctx, identifier)
  await demandReceiver(ctx)
  const organisationId = listing?.organisationId ?? ctx.settings.intakeOrganisation
  const now = ctx.now()
  const today = dutchDay(now)
  const id = ctx.newId()
  await transaction(ctx, async (tx) => {
    await presentReceipt(tx, receiptDigest)
    const { decideWithinDays } = await selectPolicy(tx, organisationId)
    const isNew = await insertObjection(tx, {
      id,
      organisationId,
      listingId: listing?.id ?? null,
      kind: identifier.kind,
      canonical: identifier.canonical,
      ground,
      narrative: story,
      language: ctx.language,
      receiptDigest,
      receivedAt: now,
      promisedOn: workingDaysAfter(today, promisedDays),
      dueOn: workingDaysAfter(today, decideWithinDays),
      status: 'received',
      closedAt: null,
      provenAt: null,
    })
    if (!isNew) return
    // Also when it is empty, so that no row tells who can be reached.
    await insertContact(tx, id, ctx.secrets.seal('redress.contact', JSON.stringify({ email })), now)
    await recordAudit(ctx, tx, {
      action: 'redress.objection-received',
      subjectKind: 'objection',
      subjectId: id,
      detail: { ground },
    })
  })
  return code
}
