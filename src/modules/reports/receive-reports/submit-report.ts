// SPDX-License-Identifier: EUPL-1.2
import type { IdentifierKind, MunicipalityCode, ProvinceCode } from '#values'
import type { IdentifierRole } from '../report/identifier-role.ts'
import type { ReportId, ReportOrigin, ReportStatus } from '../report/report.ts'

export const victimKinds = ['citizen', 'company'] as const
export type VictimKind = (typeof victimKinds)[number]

/** One report as it is handed in, by form, API or file. Everything but the identifiers may be left out. */
/** Scheme of the codes for danger that a caller named; their label says it in words. */
export const dangerScheme = 'gevaar-in-gesprek'

export interface SubmitReport {
  /** The partner's own number: unique per organisation, so that sending again stores nothing twice. */
  partnerReference?: string | undefined
  /** Concept of the taxonomy, 'FF-410'. Left out: not known. */
  fraudForm?: string | undefined
  /** ISO date. */
  occurredOn?: string | undefined
  /** Concept of the taxonomy, 'CH-010'. */
  contactChannel?: string | undefined
  narrative?: string | undefined
  lossInCents?: number | undefined
  victimKind?: VictimKind | undefined
  province?: ProvinceCode | undefined
  /** Where the victim lives, code of Statistics Netherlands; the province follows from it. Only to count by. */
  municipality?: MunicipalityCode | undefined
  /** The reporter reports for somebody else. */
  isForSomebodyElse?: boolean | undefined
  /** The reporter asked to be called or written to. */
  wantsHelp?: boolean | undefined
  identifiers: { kind: IdentifierKind; value: string; platform?: string | undefined; role: IdentifierRole }[]
  own?: { kind: IdentifierKind; value: string }[] | undefined
  /** The partner's own classification, kept as given. */
  partnerCodes?:
    | { scheme: string; code: string; version?: string | undefined; label?: string | undefined }[]
    | undefined
}

/** Only from the web form: how to reach the reporter. Encrypted apart. */
export interface ContactDetails {
  name?: string | undefined
  email?: string | undefined
  phone?: string | undefined
}

export interface SubmitOptions {
  /** 'web' when left out for a visitor, 'api' for all others. */
  origin?: ReportOrigin
  /** Only for the web form, one report: the code on the receipt, of which only a digest is stored. */
  receiptCode?: string
  contact?: ContactDetails
  /** Only for the web form, one report: question → answer of the deciding questions. */
  answers?: Readonly<Record<string, string>>
  /** Only for the web form: from where it came, of which only a digest is stored under a key of one day. */
  origins?: { network: string | null; browser: string | null }
  /** Per report, in the order of the inputs. Only for the program itself (demo, import of older reports). */
  receivedAt?: readonly Date[]
  /** Who received them. Only for the program itself; others file for their own organisation. */
  controllerOrganisationId?: string
}

export interface ReportReceipt {
  reportId: ReportId
  partnerReference: string | null
  status: ReportStatus
  receivedAt: Date
  /** This partner reference was filed before; nothing new was stored. */
  isAlreadyKnown: boolean
}
