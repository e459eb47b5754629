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
