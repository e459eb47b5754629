// SPDX-License-Identifier: EUPL-1.2
import type { IdentifierKind } from '#values'

/** A hub is an identifier, or a family of texts that are nearly the same. */
export type HubKind = IdentifierKind | 'text'

/** What a hub is, whoever reports it. `fixed`: why it never joins by a rule, however many reports there are. */
export interface HubIdentity {
  kind: HubKind
  fixed: 'protected' | 'shared-platform' | null
}

/** Whether, and why not, what hangs on a hub belongs together. Only the two that link join reports. */
export type Standing =
  | 'links'
  | 'protected'
  | 'shared-platform'
  | 'many-sites'
  | 'unrelated-scams'
  | 'boilerplate'
  | 'judged-links'
  | 'judged-does-not-link'
  | 'judged-innocent-recipient'

export const judgements = ['links', 'does-not-link', 'innocent-recipient'] as const
export type Judgement = (typeof judgements)[number]

export function doesLink(standing: Standing): boolean {
  return standing === 'links' || standing === 'judged-links'
}

/** Accounts and wallets: where the money went. */
export function holdsMoney(kind: HubKind): boolean {
  return kind === 'iban' || kind === 'crypto-address'
}

/**
 * How strongly a hub of this kind says that two reports belong together, 0 to 1. What fewer reports share says more:
 * a hundred reports on one number halve it. Only for reading and order; it never cuts.
 */
export function weightOf(kind: HubKind, reports: number): number {
  const rarity = 2 / (2 + Math.log10(Math.max(1, reports)))
  return Math.round(ofKind[kind] * rarity * 100) / 100
}

const ofKind: Record<HubKind, number> = {
  iban: 1,
  'crypto-address': 1,
  phone: 0.9,
  email: 0.9,
  'user-name': 0.8,
  'web-address': 0.8,
  'company-number': 0.6,
  // A page or a kit is sold to many who do not know each other.
  merchant: 0.6,
  'page-fingerprint': 0.6,
  text: 0.5,
}
