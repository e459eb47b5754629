// SPDX-License-Identifier: EUPL-1.2
import type { Channel } from '../message/message.ts'
import type { HeardAddress } from '../receive-names/heard-address.ts'
import type { UnderstoodMessage } from '../understand-message/understood-message.ts'

/** More links than this are a newsletter, or meant to keep us busy. */
const mostLinks = 500

interface Handed {
  id: string
  channel: Channel
  organisationId: string | null
  receivedAt: Date
}

/** The addresses that a message leads to, as they are taken in: no pictures, tracking or unsubscribing. */
export function heardIn({ links, brand, features, sha256 }: UnderstoodMessage, message: Handed): HeardAddress[] {
  const imitated = brand && !brand.isItself ? brand.name : null
  return links
    .filter(({ role }) => role === 'page')
    .slice(0, mostLinks)
    .map((link) => ({
      text: link.url,
      source: message.organisationId === null ? 'citizen' : 'partner',
      organisationId: message.organisationId,
      messageId: message.id,
      brand: imitated,
      features: [...link.features, ...features],
      evidence: [{ what: 'message', sha256 }],
      receivedAt: message.receivedAt,
    }))
}
