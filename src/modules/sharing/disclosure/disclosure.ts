// SPDX-License-Identifier: EUPL-1.2
import type { DataCategory, EvidenceLevel, ExchangeId, Purpose } from '#modules/agreements'
import type { Withheld } from '#values'

/**
 * What can be disclosed: a listing of an identifier, a report, a code that a partner passes on to the holder of an account or number, or word to
 * that holder that there is a listing, a version of a set of listings, word to the bank of an account that enough people reported it, a
 * request to do something about it, word that a dossier lies ready, a payment that the payer wants back, a claim of victims on its holder, or
 * somebody who agreed to be handed over to who can help them further.
 */
export const itemKinds = [
  'listing',
  'report',
  'holder-code',
  'holder-notice',
  'set',
  'bank-notice',
  'measure-request',
  'dossier',
  'recall-packet',
  'claim-packet',
  'hand-over',
] as const
export type ItemKind = (typeof itemKinds)[number]

/** Kinds of which a module downstream has a desk: an answer there is the receipt, and people answer nowhere else. */
export const kindsWithDesk = [
  'measure-request',
  'dossier',
  'recall-packet',
  'claim-packet',
  'hand-over',
] as const satisfies readonly ItemKind[]

export type Payload = Record<string, unknown>

/** One thing to disclose; what it says stays closed until the rules were asked. */
export interface DisclosureItem {
  kind: ItemKind
  id: string
  /** Of what counts its own versions; left out: one more than the recipient has. */
  version?: number
  /** Which kinds of data are in the payload, at least one. */
  categories: readonly DataCategory[]
  evidence: EvidenceLevel
  /** When the report came in, and when its identifiers were known: the first two times of the clock. */
  receivedAt: Date | null
  understoodAt: Date | null
  payload: Withheld<Payload>
}

export interface DisclosureRequest {
  exchange: ExchangeId
  senderId: string
  receiverId: string
  purpose: Purpose
  items: readonly DisclosureItem[]
}

/** Why something did not go. The words for people are in disclosure.text.ts. */
export type Missing =
  | 'no-agreement'
  | 'not-signed'
  | 'not-started'
  | 'expired'
  | 'suspended'
  | 'ended'
  | 'cap-reached'
  | 'dpia-overdue'
  | 'rules-forbid'
  | 'rules-not-established'
  | 'no-rule-known'
  | 'purpose-not-agreed'
  | 'data-not-agreed'
  | 'no-such-organisation'

export type Went = { item: DisclosureItem; number: number; isNew: boolean }
export type Kept = { item: DisclosureItem; why: Missing }

/** What became of each item of a batch: every item is in exactly one of the two. */
export interface DisclosureReport {
  went: Went[]
  kept: Kept[]
}

/** Why a disclosure is taken back or changed at its source. */
export const recallReasons = ['withdrawn', 'corrected', 'cleared', 'expired'] as const
export type RecallReason = (typeof recallReasons)[number]
