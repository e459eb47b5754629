// SPDX-License-Identifier: EUPL-1.2
// No audit line: reports writes one for each notice, and the step that is told has its own.
import { asSystem, type Context } from '#foundation/access'
import type { Tx } from '#foundation/db'
import { formatDateTime } from '#foundation/text'
import { organisationNames } from '#modules/partners'
import { tellReporters } from '#modules/reports'
import type { HandOver } from '../referral/stored-referral.ts'
import { tellings } from './tell.text.ts'

/** Tells the person at "Mijn melding" how it stands. Names the receiver, never who works there. */
export async function tellPerson(
  ctx: Context,
  tx: Tx,
  { reportId, senderId, receiverId }: Pick<HandOver, 'reportId' | 'senderId' | 'receiverId'>,
  what: keyof typeof tellings,
): Promise<void> {
  const system = { ...asSystem(ctx, 'referrals.tell-person'), tx }
  const who = (await organisationNames(system, [receiverId])).get(receiverId) ?? receiverId
  const words = {
    nl: tellings[what](who, formatDateTime(ctx.now(), 'nl')).nl,
    en: tellings[what](who, formatDateTime(ctx.now(), 'en')).en,
  }
  await tellReporters(system, [reportId], { organisationId: senderId, words })
}
