// SPDX-License-Identifier: EUPL-1.2
import { asSystem, type Context, transaction } from '#foundation/access'
import type { Tx } from '#foundation/db'
import { selectIssuer, selectIssuers } from './issuer.store.ts'

/** The partner that gave out this account or number, by its canonical form; null when none takes part. In a transaction of the program. */
export function findIssuer(tx: Tx, kind: string, canonical: string): Promise<string | null> {
  return selectIssuer(tx, kind, kind === 'iban' ? canonical.slice(0, 2) + canonical.slice(4) : canonical)
}

/** Whether any partner gave out accounts: where no bank takes part, nobody is told that banks can be asked. */
export async function doBanksTakePart(ctx: Context): Promise<boolean> {
  return (await banksThatTakePart(ctx)).length > 0
}

/** By name, for whoever wants to know whether the own bank is one. */
export function banksThatTakePart(ctx: Context): Promise<{ id: string; name: string }[]> {
  return transaction(asSystem(ctx, 'partners.banks-that-take-part'), (tx) => selectIssuers(tx, 'iban'))
}
