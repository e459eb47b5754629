// SPDX-License-Identifier: EUPL-1.2
import type { DisclosureItem } from '#modules/sharing'
import { Withheld } from '#values'
import type { Debtor, StoredClaim, StoredShare } from '../claim/stored-claim.ts'

interface Told {
  claim: Pick<StoredClaim, 'id' | 'reference' | 'addressee'>
  askedBy: string
  account: string
  holder: Debtor
  shares: readonly Pick<StoredShare, 'place' | 'principal' | 'lostOn'>[]
}

/**
 * The least with which a letter can be sent: who holds the account and where a letter reaches them, the account, and per person a number, an amount and a day. No
 * day of birth, no name of a victim, no report, no story.
 */
export function packetOf({ claim, askedBy, account, holder, shares }: Told): DisclosureItem {
  const total = shares.reduce((sum, { principal }) => sum + principal, 0)
  const sentences = [
    `${askedBy} draagt u een vordering over van ${shares.length} mensen die geld overmaakten naar deze rekening, met hun toestemming.`,
    'Twee mensen toetsten of dit een vordering kan zijn, en het Openbaar Ministerie heeft geen bezwaar.',
    claim.addressee === 'representative'
      ? 'De houder is jonger dan 18: schrijf alleen de wettelijk vertegenwoordiger.'
      : '',
    'De houder kan onschuldig zijn, of zelf slachtoffer. Komt er een terugroep, dan mag u niets meer vragen.',
  ]
  return {
    kind: 'claim-packet',
    id: claim.id,
    categories: ['name', 'contact-details', 'account-number', 'transaction'],
    evidence: 'threshold-reached',
    receivedAt: null,
    understoodAt: null,
    payload: new Withheld({
      claimId: claim.id,
      reference: claim.reference,
      askedBy,
      addressee: claim.addressee,
      holder: { name: holder.name, address: holder.address, representative: holder.representative },
      shares: shares.map(({ place, principal, lostOn }) => ({ place, principal, lostOn })),
      occurredOn: null,
      lossInCents: total,
      identifiers: [{ kind: 'iban', value: account }],
      narrative: sentences.filter(Boolean).join(' '),
    }),
  }
}
