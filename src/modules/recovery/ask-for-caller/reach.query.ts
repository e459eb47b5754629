// SPDX-License-Identifier: EUPL-1.2
// No audit line: it says of banks whether they may be asked, and nothing of anybody.
import type { Context } from '#foundation/access'
import { translate } from '#foundation/text'
import { banksThatTakePart } from '#modules/partners'
import { whyNotDisclosed } from '#modules/sharing'
import { asked } from '../ask-recall/compose-packet.ts'
import { followerOf } from '../list-recalls/list-recalls.query.ts'
import { reachText } from './caller.text.ts'

export interface Reach {
  /** Ids of banks that this organisation may not ask about a payment of their customer now. */
  closed: string[]
  /** No bank can be asked by this organisation. */
  isNobody: boolean
  /** What to say before anything is asked; null: every bank can be asked. */
  warning: string | null
}

/** Which banks the own organisation can ask money back from, known before somebody on the phone is promised anything. */
export async function recallReach(ctx: Context): Promise<Reach> {
  const senderId = followerOf(ctx)
  const t = translate(reachText, ctx.language)
  const banks = await banksThatTakePart(ctx)
  const whyNot = await Promise.all(
    banks.map(({ id }) => whyNotDisclosed(ctx, { ...asked.sending, senderId, receiverId: id })),
  )
  const closed = banks.filter((_, at) => whyNot[at] !== null)
  const names = closed.map(({ name }) => name).join(', ')
  return {
    closed: closed.map(({ id }) => id),
    isNobody: closed.length === banks.length,
    warning: closed.length === banks.length ? t('nobody') : closed.length > 0 ? t('some', { banks: names }) : null,
  }
}

/** Whether nothing can be asked of this bank from here: there is no agreement, or it does not take part (`id` null). */
export const isClosed = (reach: Reach, { id }: { id: string | null }): boolean =>
  id === null || reach.closed.includes(id)
