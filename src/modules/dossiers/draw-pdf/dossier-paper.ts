// SPDX-License-Identifier: EUPL-1.2
import type { DossierContent, Flow, IdentifierEntry, ReportEntry } from '../dossier/content.ts'

/** A report as a line of the list of reports. */
export interface ReportLine {
  ref: string
  receivedOn: string
  day: string | null
  form: string
  lossInCents: number | null
  isVerified: boolean
  accounts: string[]
}

/** Everything that is printed. */
export interface DossierPaper {
  content: DossierContent
  lines: readonly ReportLine[]
  flows: readonly Flow[]
  /** The most reported ones; `identifiersInAll` says how many there are. */
  identifiers: readonly IdentifierEntry[]
  identifiersInAll: number
  /** What reporters told; only of a small case. */
  stories: readonly Pick<ReportEntry, 'ref' | 'narrative'>[] | null
  previousNumber: string | null
}
