// SPDX-License-Identifier: EUPL-1.2

export const organisationKinds = [
  'police',
  'prosecutor',
  'bank',
  'telecom',
  'marketplace',
  'reporting-point',
  'municipality',
  'ministry',
  'supervisor',
  'researcher',
  'company',
  'recovery-organisation',
  'other',
] as const

export type OrganisationKind = (typeof organisationKinds)[number]

export interface Organisation {
  /** A slug, such as 'politie-demo'. */
  id: string
  name: string
  kind: OrganisationKind
  /** Fictitious: exists only to try the product out. */
  isDemo: boolean
  /** May decide on listings: a competent authority such as the police. */
  isPublishing: boolean
}

/** A company only uses the complaint desk: it takes part in nothing else. */
export type PartnerKind = Exclude<OrganisationKind, 'company'>

export type Partner = Organisation & { kind: PartnerKind }
