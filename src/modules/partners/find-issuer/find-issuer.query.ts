// SPDX-License-Identifier: EUPL-1.2
import type { Tx } from '#foundation/db'
import { selectIssuer } from './issuer.store.ts'

/** The partner that gave out this account or number, by its canonical form; null when none takes part. In a transaction of the program. */
export function findIssuer(tx: Tx, kind: string, canonical: string): Promise<string | null> {
  return selectIssuer(tx, kind, kind === 'iban' ? canonical.slice(0, 2) + canonical.slice(4) : canonical)
}
