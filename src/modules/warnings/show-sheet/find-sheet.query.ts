// SPDX-License-Identifier: EUPL-1.2
// No data about people: numbers of mails, and systems of organisations.
import { asSystem, type Context, mayDo, transaction } from '#foundation/access'
import { confirmedAmong } from '#modules/signals'
import { takenMessage } from '../propose-warning/taken-message.query.ts'
import { exampleDay } from '../propose-warning/start-warning.query.ts'
import { selectWaitingAbout } from '../propose-warning/proposal.store.ts'
import { findWarning } from '../show-warning/find-warning.query.ts'
import { countLettersAbout } from '../ask-mail/subscriber.store.ts'
import { countDeliveries, selectOwnDelivery } from '../call-webhooks/delivery.store.ts'
import { selectWarning } from '../warning/warning.store.ts'
import { deskTransaction, isOfDesk, readerOf } from '../warning/who.query.ts'

/** All that somebody needs who is asked about a warning, and what they can do with it. Null when there is none. */
export async function findSheet(ctx: Context, code: string) {
  const by = readerOf(ctx)
  const found = await findWarning(ctx, code)
  if (!found) return null
  const { actor } = ctx
  const mayWrite = mayDo(actor, 'warnings:write')
  const stored = await transaction(ctx, (tx) => selectWarning(tx, code))
  if (!stored) return null
  const { id, signalId, news, content, organisationId, form } = stored
  const agreed = await takenMessage(ctx, form)
  const isSame = agreed?.id === content.message?.id && agreed?.number === content.message?.number
  const waiting = isOfDesk(actor) ? await deskTransaction(ctx, (tx) => selectWaitingAbout(tx, id)) : null
  const system = asSystem(ctx, 'warnings.show-sheet')
  const told = await transaction(system, async (tx) => ({
    letters: await countLettersAbout(tx, id),
    deliveries: await countDeliveries(tx, id, news),
    own: await selectOwnDelivery(tx, { organisationId: by.organisationId, warningId: id, news }),
    isSignalOver: !(await confirmedAmong(system, tx, [signalId])).has(signalId),
  }))
  return {
    ...found,
    ...told,
    isMessageOld: !isSame,
    waiting: waiting?.id ?? null,
    mayWrite,
    isOurs: organisationId === by.organisationId,
    example: exampleDay(ctx),
  }
}
