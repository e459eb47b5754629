// SPDX-License-Identifier: EUPL-1.2
import { platforms } from '../platforms.ts'
import type { FoundRole, IsKnown } from '../in-text/found-identifier.ts'
import { isShownBesideReal, roleFromBefore } from './neighbour-roles.ts'
import { rolesByDomain } from './domain-owners.ts'
import { isGenuine } from './genuine-words.ts'
import type { Mention } from './mention.ts'
import { isPaidTo, isPaymentPage, payeeName, paymentRequest } from './money-words.ts'
import { isOwn } from './own-words.ts'
import { mailRole, nameRole, phoneRole } from './party-roles.ts'
import type { Story } from './story.ts'
import { wordsOf } from './words.ts'

/**
 * The role of each identifier of one text, by the words around it: whose it is first, then what its kind can be. One that stands twice can have
 * two roles. `isKnown`: belongs to somebody who is known, and so not to the other side.
 */
export function readRoles(mentions: readonly Mention[], story: Story, isKnown: IsKnown = () => false): FoundRole[] {
  const roles: FoundRole[] = []
  for (const [at, mention] of mentions.entries()) {
    const whose = ownerOf(mention, story, isKnown) ?? roleFromBefore(mention, mentions[at - 1], roles[at - 1], story)
    roles.push(whose ?? partOf(mention, story))
  }
  const hasSeller = roles.includes('seller')
  return rolesByDomain(mentions, roles).map((role, at) =>
    isShownBesideReal(mentions, roles, at) ? 'display' : hasSeller && role === 'contact' ? 'seller' : role,
  )
}

/** Whether no words can change the role: of whoever is known, of a page to pay at and of a platform itself. */
export function isSettled(identifier: Mention['identifier'], isKnown: IsKnown): boolean {
  const { kind, canonical } = identifier
  return (
    isKnown(identifier) || (kind === 'web-address' && (isPaymentPage(canonical) || hostsOfPlatforms.has(canonical)))
  )
}

function ownerOf(mention: Mention, story: Story, isKnown: IsKnown): FoundRole | null {
  if (isKnown(mention.identifier)) return 'genuine'
  if (isOwn(mention, story)) return 'own'
  return isGenuine(mention) ? 'genuine' : null
}

/** The part of something that is not known to be anybody else's. */
function partOf(mention: Mention, story: Story): FoundRole {
  const { identifier } = mention
  const { canonical } = identifier
  switch (identifier.kind) {
    case 'iban':
    case 'crypto-address':
    case 'merchant':
      return isPaidTo(mention, story) ? 'paid-to' : 'mentioned'
    case 'web-address':
      return isPaymentPage(canonical) || (identifier.detail.scope === 'path' && paymentRequest.test(mention.lead))
        ? 'paid-to'
        : hostsOfPlatforms.has(canonical)
          ? 'mentioned'
          : 'site'
    case 'user-name':
      return payeeName.test(mention.lead) ? 'paid-to' : nameRole(mention, story)
    case 'company-number':
      return sellerNamed.test(mention.lead) && !story.namesBill ? 'seller' : 'display'
    case 'email':
      return mailRole(mention, story)
    case 'phone':
      return phoneRole(mention, story)
    default:
      return 'mentioned'
  }
}

/** A number of the trade register on a page or a letter may be borrowed; only what is called a seller's counts as theirs. */
const sellerNamed = wordsOf('verkoper|verkoopster|winkel|webshop|webwinkel|winkelier|seller|shop')

const hostsOfPlatforms = new Set(platforms.flatMap(({ hosts }) => hosts))
