// SPDX-License-Identifier: EUPL-1.2
import type { Secrets } from '#foundation/secrets'
import type { Debtor } from '../claim/stored-claim.ts'

/** Sealed as it is stored. `account` only in what the recovery organisation holds. */
export function sealHolder(secrets: Secrets, holder: Debtor & { account?: string }): Buffer {
  return secrets.seal('claims.holder', JSON.stringify(holder))
}

export function openHolder(secrets: Secrets, sealed: Buffer): Debtor & { account?: string } {
  return JSON.parse(secrets.open('claims.holder', sealed))
}

/** Equal for the same person: name and day of birth, or name and address where the day is not known. Keyed, so that nobody is found by it. */
export function digestOf(secrets: Secrets, { name, bornOn, address }: Debtor): Buffer {
  const folded = (text: string) =>
    text
      .normalize('NFKD')
      .replace(/\p{M}|[^\p{L}\p{N}]/gu, '')
      .toLowerCase()
  return secrets.digest('claims.person', `${folded(name)} ${bornOn || folded(address)}`)
}
