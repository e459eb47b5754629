// SPDX-License-Identifier: EUPL-1.2

/** What the engine keeps about one report that counts. Ids are UUIDs, lists are sorted and without doubles. */
export interface LinkedReport {
  reportId: string
  /** Null: it stands alone. */
  caseId: string | null
  controllerOrganisationId: string
  /** Of its controller; everything else about it is within that. */
  circle: string
  origin: string
  receivedAt: Date
  /** Priority form or "other". */
  form: string | null
  lossInCents: number | null
  isVerified: boolean
  /** Named by a split that holds. */
  isSeparated: boolean
  /** Named by a merge or a split that holds. */
  isRuled: boolean
  /** Accounts and wallets that link. */
  accounts: string[]
  /** Every other identifier that links. */
  others: string[]
  texts: string[]
  /** Sites as numbers of 32 bits. */
  sites: number[]
  lone: LoneText[]
}

/** The same where only matters on what it hangs: many are read for each that is written. */
export type HungReport = Omit<LinkedReport, 'lone'>

/** A text that no other report has. `signature`: base64. */
export interface LoneText {
  text: string
  signature: string
  bands: number[]
}
