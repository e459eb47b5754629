// SPDX-License-Identifier: EUPL-1.2
import type { Channel } from '../message/message.ts'
import type { HeardAddress } from '#modules/shield'
import type { FoundLink, UnderstoodMessage } from '../understand-message/understood-message.ts'

/** More links than this are a newsletter, or meant to keep us busy. */
const mostLinks = 500

interface Handed {
  id: string
  channel: Channel
  organisationId: string | null
  receivedAt: Date
}

/** Links through a mailer are of each recipient apart, so that a few of them say as much as all. */
const mostThroughMailer = 3

/** The addresses that a message leads to, as they are taken in. */
export function heardIn(understood: UnderstoodMessage, message: Handed): HeardAddress[] {
  const { brand, features, sha256 } = understood
  const imitated = brand && !brand.isItself ? brand.name : null
  return leadingLinks(understood, imitated !== null).map((link) => ({
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

/**
 * No pictures, tracking or unsubscribing, for most messages are harmless. But whoever hands in an address means that one, and what imitates a brand
 * and leads nowhere but through a mailer, leads there: only the mailer can stop it.
 */
function leadingLinks({ kind, links }: UnderstoodMessage, isImitation: boolean): FoundLink[] {
  if (kind === 'url') return links.slice(0, mostLinks)
  const pages = links.filter(({ role }) => role === 'page').slice(0, mostLinks)
  if (pages.length > 0 || !isImitation) return pages
  return links
    .filter(({ role, places }) => role === 'tracking' && places.some((place) => place !== 'picture'))
    .slice(0, mostThroughMailer)
}
