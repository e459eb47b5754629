// SPDX-License-Identifier: EUPL-1.2
import { type Context, transaction } from '#foundation/access'
import { identifierKey, parseIdentifier } from '#values'
import { doubtfulAddresses, type KnownAddress } from '../protected-list/organisations.ts'
import { selectKnownKeys } from '../protected-list/protected-entry.store.ts'
import { protection } from '../protected-list/protection.ts'
import type { LeftAddress } from './left-address.ts'
import { selectLeft } from './left-address.store.ts'

export const addressesPerPage = 50

/**
 * Numbers and sites that came with the program and that nobody confirmed yet: numbers first, because a site of a list is protected already. What somebody
 * proposed or two people approved is not among them; `gone`: what somebody looked up in vain, the latest first.
 */
export async function listDoubtful(
  ctx: Context,
  page: number,
): Promise<{ addresses: KnownAddress[]; total: number; numbers: number; gone: (LeftAddress & KnownAddress)[] }> {
  const { known, gone } = await transaction(ctx, async (tx) => ({
    known: await selectKnownKeys(tx, open),
    gone: await selectLeft(tx),
  }))
  const hasLeft = new Set(gone.map(identifierKey))
  const left = open.filter((one) => !known.has(identifierKey(one)) && !hasLeft.has(identifierKey(one)))
  return {
    addresses: left.slice((page - 1) * addressesPerPage, page * addressesPerPage),
    total: left.length,
    numbers: left.filter(({ kind }) => kind === 'phone').length,
    gone: gone.flatMap((one) => {
      const address = doubtfulAddress(one.canonical)
      return address ? [{ ...address, ...one }] : []
    }),
  }
}

/** The one with this value, or null. */
export function doubtfulAddress(canonical: string): KnownAddress | null {
  return open.find((one) => one.canonical === canonical) ?? null
}

const open: readonly KnownAddress[] = doubtfulAddresses
  .filter(({ kind, canonical }) => {
    const read = parseIdentifier(kind, canonical)
    return read.ok && protection(read.value) === null
  })
  .toSorted((a, b) => rank(a) - rank(b) || a.organisation.localeCompare(b.organisation, 'nl'))

function rank({ kind, certainty }: KnownAddress): number {
  return (kind === 'phone' ? 0 : 2) + (certainty === 'second-hand' ? 0 : 1)
}
