// SPDX-License-Identifier: EUPL-1.2
// No audit line: public facts, which only the program itself writes.
import { type Context, transaction } from '#foundation/access'
import { upsertIssuer } from './issuer.store.ts'

/** From now on this partner is the one that gave out accounts or numbers that begin so ('NLDYKW', '+316'). Only the program itself may. */
export function nameIssuer(
  ctx: Context,
  kind: 'iban' | 'phone',
  prefix: string,
  organisationId: string,
): Promise<void> {
  if (ctx.actor.kind !== 'system') throw new Error('only the program itself names issuers')
  return transaction(ctx, (tx) => upsertIssuer(tx, kind, prefix, organisationId))
}
