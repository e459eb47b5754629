// SPDX-License-Identifier: EUPL-1.2
import type { EntryCategory } from './entry-category.ts'
import { registerNumbers } from '#modules/partners'
import shipped from './organisations.json' with { type: 'json' }

/**
 * How sure it is that a number or site belongs to the organisation: read on its own site or on one of a public body; read in a list that names such a
 * page; or known to whoever collected it, and read nowhere.
 */
export type Certainty = 'confirmed' | 'second-hand' | 'unconfirmed'

/** A number or site of an organisation that fraudsters imitate, with the day and the page of reading. */
export interface KnownAddress {
  organisation: string
  kind: 'phone' | 'web-address'
  canonical: string
  /** 'exact': users put their own pages or payment links under it. */
  covers: 'exact' | 'domain'
  category: Extract<EntryCategory, 'bank' | 'public-body' | 'organisation'>
  certainty: Certainty
  readOn: string
  /** Empty when it was read nowhere. */
  source: string
  note: string
}

const publicKinds = new Set(['government', 'police', 'justice', 'municipality-service', 'helpline'])

const collected = shipped.rows.map((row): KnownAddress => {
  const [organisation = '', kind = '', canonical = '', covers, certainty, readOn = '', source = '', note = ''] =
    row.split('|')
  return {
    organisation,
    kind: canonical.startsWith('+') ? 'phone' : 'web-address',
    canonical,
    covers: covers === 'domain' ? 'domain' : 'exact',
    category: kind === 'bank' ? 'bank' : publicKinds.has(kind) ? 'public-body' : 'organisation',
    certainty: certainty as Certainty,
    readOn,
    source,
    note,
  }
})

/** Of the register, and of whom our pages lead to who do not want to go on. */
const shown = new Set([...registerNumbers.map(({ canonical }) => canonical), '+318000113'])

/** What was collected, and the numbers of the register of reporting points that are not among it. */
export const knownAddresses: readonly KnownAddress[] = [
  ...collected,
  ...registerNumbers
    .filter(({ canonical }, place) => {
      const isFirst = registerNumbers.findIndex((one) => one.canonical === canonical) === place
      return isFirst && !collected.some((one) => one.canonical === canonical)
    })
    .map(({ organisation, isBank, canonical, source, readOn }): KnownAddress => {
      const category = isBank ? 'bank' : 'organisation'
      const whose = { organisation, kind: 'phone', canonical, covers: 'exact', category } as const
      return { ...whose, certainty: 'second-hand', readOn, source, note: '' }
    }),
]

/**
 * What protects without anybody of this installation: what was confirmed, sites that stand in a list, because refusing to block a site is the safe
 * side, and numbers that a page of ours shows as theirs: there and in the check they are the same. Any other number that nobody read on a page of the
 * organisation waits for two people.
 */
export function isInForce({
  kind,
  canonical,
  certainty,
}: Pick<KnownAddress, 'kind' | 'canonical' | 'certainty'>): boolean {
  return certainty === 'confirmed' || (kind === 'phone' ? shown.has(canonical) : certainty === 'second-hand')
}

/** The others: perhaps genuine, so nobody blocks or publishes one alone. */
export const doubtfulAddresses: readonly KnownAddress[] = knownAddresses.filter((one) => !isInForce(one))
