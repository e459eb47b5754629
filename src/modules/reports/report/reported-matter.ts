// SPDX-License-Identifier: EUPL-1.2
import type { IdentifierKind } from '#values'
import type { IdentifierRole } from './identifier-role.ts'

/** What the reporter stated about one identifier, as typed. It may not parse: a victim can go on with what we do not understand. */
export interface StatedIdentifier {
  kind: IdentifierKind
  text: string
  platform?: string
  role: IdentifierRole
}

export interface OwnIdentifier {
  kind: IdentifierKind
  text: string
}

/** The part of a report from which identifiers are recorded. For the program itself, never for a screen. */
export interface ReportedMatter {
  id: string
  receivedAt: Date
  isVerified: boolean
  isDropped: boolean
  /** The organisation that received the report and answers for it. */
  controllerOrganisationId: string
  /** '' when nothing was told, or when it was wiped. */
  narrative: string
  stated: StatedIdentifier[]
  /** The victim's own account and numbers: these never become suspect. */
  own: OwnIdentifier[]
}
