// SPDX-License-Identifier: EUPL-1.2

/** A name of a site on the list of the shield. The list is there for everybody to read, so nothing of it is withheld. */
export interface ShieldedName {
  /** In Punycode: this name and everything under it. */
  name: string
  authorityName: string
  legalBasis: string
  /** Who is imitated; null when that is not known. */
  imitates: string | null
  decidedAt: Date
  expiresAt: Date
}
