// SPDX-License-Identifier: EUPL-1.2
import type { EverydayKind } from '#values'

/**
 * Who gets what follows from a count: `public`: everybody who checks, by a listing; `bank-notice`: the bank that holds the account;
 * `civil-cluster`: nobody yet, it says that a claim can be made together.
 */
export const receivers = ['public', 'bank-notice', 'civil-cluster'] as const
export type Receiver = (typeof receivers)[number]

/** What one authority decided beforehand about one kind of identifier and one receiver. Another decision is another version. */
export interface Policy {
  organisationId: string
  kind: EverydayKind
  receiver: Receiver
  version: number
  authorityName: string
  /** So many sources are needed. */
  minimumReports: number
  /** Of one organisation no more than so many sources count, but for the police; null: no limit. */
  mostOfOne: number | null
  /** Reports older than this do not count. */
  countsForDays: number
  /** True: the authority decided beforehand that reaching the threshold is enough for a listing. */
  isAutomatic: boolean
  /** How long a listing lasts that the policy itself makes. */
  expiryDays: number
  legalBasis: string
  reason: string
  validFrom: Date
  changedAt: Date
  /** Null: the program, or somebody before this was kept. */
  setBy: string | null
  setByName: string | null
  /** The second person of the authority; null: the program set it, or nobody approved it yet. */
  approvedByName: string | null
  /** From then on it can hold; null: it waits for a second person. */
  approvedAt: Date | null
}

/** Phone numbers are given out again after half a year to a year, domains every year; an account stays with its holder. */
const countsForDays: Record<EverydayKind, number> = {
  iban: 1_095,
  phone: 270,
  email: 730,
  'web-address': 365,
  'crypto-address': 1_095,
  'user-name': 365,
  'company-number': 1_095,
  // Providers close what was reported, and names can be taken again.
  merchant: 730,
}

const usual = {
  public: { minimumReports: 3, mostOfOne: null },
  'bank-notice': { minimumReports: 3, mostOfOne: 2 },
  'civil-cluster': { minimumReports: 5, mostOfOne: 3 },
} as const

type Numbers = Pick<Policy, 'minimumReports' | 'mostOfOne' | 'countsForDays'>

/** As long as an authority stored nothing else. */
export function usualNumbers(receiver: Receiver, kind: EverydayKind): Numbers {
  return { ...usual[receiver], countsForDays: countsForDays[kind] }
}

/** A bank holds accounts, and nothing else. */
export function isPolicyFor(receiver: Receiver, kind: EverydayKind): boolean {
  return receiver !== 'bank-notice' || kind === 'iban'
}
