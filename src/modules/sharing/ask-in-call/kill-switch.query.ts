// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import type { Tx } from '#foundation/db'
import { exchangeQuestion, listGiversTo } from '#modules/agreements'
import { dutchDay } from '#values'
import { groundFor } from '../disclose/ground.query.ts'

const exchange = 'in-call-signal'

/**
 * Whether this organisation may ask: only under an agreement with somebody who may tell, and rules that a jurist adopted. Drafts never open
 * it, not even where they count elsewhere: the law forbids this today.
 */
export async function mayAskInCall(ctx: Context, tx: Tx, receiverId: string): Promise<boolean> {
  const at = ctx.now()
  const { purpose, dataCategories: categories, evidenceLevel: evidence } = exchangeQuestion(exchange, dutchDay(at))
  for (const senderId of await listGiversTo(tx, { exchange, receiverId, at })) {
    const ground = await groundFor(ctx, tx, { exchange, senderId, receiverId, purpose, categories, evidence, at })
    if (!('missing' in ground) && ground.rules.every(({ status }) => status === 'adopted')) return true
  }
  return false
}
