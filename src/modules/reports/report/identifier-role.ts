// SPDX-License-Identifier: EUPL-1.2
import type { FoundRole, IdentifierKind } from '#values'

/**
 * What part a number, address or name played in what happened.
 * - `paid-to`: account or wallet that money went to
 * - `contact`: number, address or account that the victim called, wrote to or chatted with
 * - `site`: web address that was used
 * - `seller`: profile, user name or company number of the other party
 * - `display`: number or address that only appeared on the victim's screen: it can be spoofed
 * - `mentioned`: found in text, role unknown
 * - `own`: the victim's own; never becomes a suspect identifier
 * - `uninvolved`: stands in the story and has nothing to do with it, says whoever knows; neither does this
 */
export const identifierRoles = [
  'paid-to',
  'contact',
  'site',
  'seller',
  'display',
  'mentioned',
  'own',
  'uninvolved',
] as const

export type IdentifierRole = (typeof identifierRoles)[number]

const ofMoney = ['paid-to', 'mentioned', 'own', 'uninvolved'] as const
const ofCalls = ['display', 'contact', 'mentioned', 'own', 'uninvolved'] as const
const ofSites = ['site', 'mentioned', 'own', 'uninvolved'] as const
const ofParties = ['seller', 'contact', 'mentioned', 'own', 'uninvolved'] as const

/** What an identifier of each kind can have been, the likeliest first. */
export const rolesOfKind: Record<IdentifierKind, readonly IdentifierRole[]> = {
  iban: ofMoney,
  'crypto-address': ofMoney,
  phone: ofCalls,
  email: ofCalls,
  'web-address': ofSites,
  'page-fingerprint': ofSites,
  'user-name': ofParties,
  'company-number': ofParties,
  merchant: ['paid-to', 'seller', 'mentioned', 'own', 'uninvolved'],
}

/** What a role that was read in words is as one that somebody states: a number that rang and a sender can be forged as well as a display. */
export function statedRoleOf(role: FoundRole): IdentifierRole {
  if (role === 'genuine') return 'uninvolved'
  return role === 'caller' || role === 'sender' ? 'display' : role
}
