// SPDX-License-Identifier: EUPL-1.2
import { type OrganisationKind, organisationKinds } from '../organisation/organisation.ts'
import type { Role } from '../organisation/role.ts'

export const applicationStatuses = ['asked', 'confirmed', 'checked', 'approved', 'joined', 'declined'] as const
export type ApplicationStatus = (typeof applicationStatuses)[number]
export type ApplicationStep = 'confirm' | 'check' | 'approve' | 'mail-again' | 'accept' | 'decline'

/** Every allowed step; the drawing in docs/ is made from this table. A new check asks a second person again. */
export const applicationSteps: Record<ApplicationStatus, Partial<Record<ApplicationStep, ApplicationStatus>>> = {
  asked: { confirm: 'confirmed' },
  confirmed: { check: 'checked', decline: 'declined' },
  checked: { check: 'checked', approve: 'approved', decline: 'declined' },
  approved: { check: 'checked', accept: 'joined', 'mail-again': 'approved', decline: 'declined' },
  joined: {},
  declined: {},
}

/**
 * What can come in by this way. An authority cannot: what police, prosecutor, ministry and supervisor may do is given by an operator who knows them.
 * A company uses the complaint desk without joining.
 */
const isJoining = {
  police: false,
  prosecutor: false,
  bank: true,
  telecom: true,
  marketplace: true,
  'reporting-point': true,
  municipality: true,
  ministry: false,
  supervisor: false,
  researcher: true,
  company: false,
  'recovery-organisation': false,
  other: true,
} as const satisfies Record<OrganisationKind, boolean>
export type JoiningKind = {
  [Kind in OrganisationKind]: (typeof isJoining)[Kind] extends true ? Kind : never
}[OrganisationKind]
export const joiningKinds = organisationKinds.filter((kind): kind is JoiningKind => isJoining[kind])

/** Beside administrator, which the first one always is: what a person does within the own organisation. */
export const joiningRoles = [
  'analyst',
  'call-taker',
  'communication-adviser',
  'privacy-officer',
  'system-integrator',
] as const satisfies readonly Role[]

/** What is made once the organisation agreed. */
export interface JoinPlan {
  organisationId: string
  /** Under which it comes in: what the admitter heard, not what a stranger typed. */
  name: string
  kind: JoiningKind
  /** Number of the first administrator at the sign-in service. */
  subject: string
  roles: Role[]
}

export interface Applicant {
  name: string
  address: string
}

export interface Application {
  id: string
  status: ApplicationStatus
  name: string
  companyNumber: string
  why: string
  brings: string
  asks: string
  sealedContact: Buffer
  language: 'nl' | 'en'
  askedAt: Date
  plan: JoinPlan | null
  checkedBy: string | null
  approvedBy: string | null
  because: string
  organisationId: string | null
}

/** Of the text that an organisation agrees to (`terms.text.ts`): a change of its words is a new version. */
export const termsVersion = 1

/** What is mailed to who asked. */
export type JoinLetterKind = 'confirm' | 'approved' | 'declined'

/** How long the code of a mail works, in days: to confirm an address, and to agree. */
export const codeDays = { confirm: 3, approved: 30 } as const
