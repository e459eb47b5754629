// SPDX-License-Identifier: EUPL-1.2
import type { Sighting } from '#modules/identifiers'
import type { EvidenceFile, ReportedMatter, ReportFacts } from '#modules/reports'

/** One report with all that is in it, as it is read for a dossier. */
export interface ReportRead {
  id: string
  facts: ReportFacts
  matter: ReportedMatter
  sightings: Sighting[]
  evidence: EvidenceFile[]
}
