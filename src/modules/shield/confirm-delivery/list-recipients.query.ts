// SPDX-License-Identifier: EUPL-1.2
// Names of providers and their resolvers: no data about people.
import { type Context, transaction } from '#foundation/access'
import { currentRecipients, type Recipient } from './recipient.store.ts'

/** The recipients that one may see: those of the own organisation. */
export function listRecipients(ctx: Context): Promise<Recipient[]> {
  return transaction(ctx, currentRecipients)
}
