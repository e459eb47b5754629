// SPDX-License-Identifier: EUPL-1.2
import type { RetentionOf } from '#foundation/db'

interface DossierTables {
  'dossiers.dossier': { asked_at: Date }
  'dossiers.file': { dossier_id: string }
  'dossiers.part': { dossier_id: string }
  'dossiers.report': { dossier_id: string }
  'dossiers.identifier': { dossier_id: string }
  'dossiers.outcome': { dossier_id: string }
}

const parent = 'dossiers.dossier'

export const dossierRetention: RetentionOf<DossierTables> = {
  'dossiers.dossier': {
    keep: '61 months',
    from: 'asked_at',
    because: 'as long as the reports in it: shows what was handed over, to whom and why; its files go after 30 days',
  },
  'dossiers.file': { keep: 'with-parent', parent, because: 'names and sums of the files of a dossier' },
  'dossiers.part': {
    keep: 'with-parent',
    parent,
    because: 'bytes of the files, sealed; the job dossiers.empty-dossiers deletes them 30 days after they were made',
  },
  'dossiers.report': { keep: 'with-parent', parent, because: 'which reports are in a dossier' },
  'dossiers.identifier': { keep: 'with-parent', parent, because: 'which accounts and numbers are in a dossier' },
  'dossiers.outcome': { keep: 'with-parent', parent, because: 'what became of a dossier' },
}
