// SPDX-License-Identifier: EUPL-1.2
import type { Tx } from '#foundation/db'
import type { CalendarDate } from '#values'
import { lockJoint, selectShares } from '../claim/claim.store.ts'
import { selectEntries } from '../claim/money.store.ts'
import { entryOf, type StoredClaim, type StoredEntry, type StoredShare } from '../claim/stored-claim.ts'
import { moneyRules } from '../money/claim-rules.data.ts'
import { settle, type Statement } from '../money/settle.ts'

export interface Book {
  /** The claim and those whose debts were joined with it. */
  claims: StoredClaim[]
  shares: StoredShare[]
  entries: StoredEntry[]
  statement: Statement
}

/** Consent was given once; who withdrew it has a line that says from when. */
const takesPart: readonly StoredShare['consent'][] = ['given', 'withdrawn', 'report-gone']

/** How it stands with the money of a claim on a day. Under lock of the claims when the program asks: of their organisations whoever may see it. */
export async function readBook(tx: Tx, claims: StoredClaim[], on: CalendarDate): Promise<Book> {
  const ids = claims.map(({ id }) => id)
  const shares = (await selectShares(tx, ids)).filter(({ consent }) => takesPart.includes(consent))
  const known = new Set(shares.map(({ id }) => id))
  const entries = (await selectEntries(tx, ids)).filter(({ shareId }) => shareId === null || known.has(shareId))
  const statement = settle(
    shares.map(({ id, principal, lostOn }) => ({ id, principal, lostOn })),
    entries.map(entryOf),
    moneyRules,
    on,
  )
  return { claims, shares, entries, statement }
}

/** The same with everything that is joined with it, locked. Only for the program. */
export async function lockBook(tx: Tx, claim: StoredClaim, on: CalendarDate): Promise<Book> {
  return readBook(tx, await lockJoint(tx, claim.jointId), on)
}
