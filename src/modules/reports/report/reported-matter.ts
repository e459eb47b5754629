// SPDX-License-Identifier: EUPL-1.2
import type { IdentifierKind } from '#values'
import type { IdentifierRole } from './identifier-role.ts'
import type { ReportOrigin } from './report.ts'

/** What the reporter stated about one identifier, as typed. It may not parse: a victim can go on with what we do not understand. */
export interface StatedIdentifier {
  kind: IdentifierKind
  text: string
  platform?: string
  role: IdentifierRole
  /** When whoever answers for the report changed what it was, oldest first. */
  corrections?: RoleCorrection[]
}

export interface RoleCorrection {
  /** ISO moment. */
  at: string
  /** What it was before; null: nobody had read it. */
  was: IdentifierRole | null
  reason: string
}

export interface OwnIdentifier {
  kind: IdentifierKind
  text: string
}

/** How the partner that filed a report classified it itself: kept as given, never replaced. */
export interface PartnerCode {
  scheme: string
  code: string
  version?: string
  label?: string
}

/** The part of a report from which identifiers are recorded. For the program itself, never for a screen. */
export interface ReportedMatter {
  id: string
  receivedAt: Date
  isVerified: boolean
  isDropped: boolean
  /** The organisation that received the report and answers for it. */
  controllerOrganisationId: string
  /** What was told, answers to later questions included. '' when nothing was told, or when it was wiped. */
  narrative: string
  stated: StatedIdentifier[]
  /** The victim's own account and numbers: these never become suspect. */
  own: OwnIdentifier[]
  origin: ReportOrigin
  /** As stated, concepts of the taxonomy; null when nothing was stated. */
  fraudForm: string | null
  contactChannel: string | null
  lossInCents: number | null
  victimKind: 'citizen' | 'company' | null
  partnerCodes: PartnerCode[]
  /** What shows where it came from: reports that share a mark are of one source. */
  marks: string[]
  /** What the reporter answered to the deciding questions of the form: question → answer. */
  answers: Record<string, string>
}

/** The part by which reports are linked: nothing of the victim's own. */
export type ReportedStory = Pick<
  ReportedMatter,
  | 'id'
  | 'receivedAt'
  | 'isVerified'
  | 'isDropped'
  | 'controllerOrganisationId'
  | 'narrative'
  | 'origin'
  | 'fraudForm'
  | 'lossInCents'
>
