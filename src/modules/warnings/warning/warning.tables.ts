// SPDX-License-Identifier: EUPL-1.2
import type { RetentionOf } from '#foundation/db'

interface WarningTables {
  'warnings.proposal': { proposed_at: Date }
  'warnings.warning': { ended_at: Date | null }
  'warnings.edition': { warning_id: string }
}

export const warningRetention: RetentionOf<WarningTables> = {
  'warnings.proposal': {
    keep: '7 years',
    from: 'proposed_at',
    because: 'who proposed and who approved what everybody was told, as long as the audit record',
  },
  'warnings.warning': {
    keep: '5 years',
    from: 'ended_at',
    because: 'what everybody was warned about and until when can be looked up; it holds nothing about people',
  },
  'warnings.edition': {
    keep: 'with-parent',
    parent: 'warnings.warning',
    because: 'each text as it was published, the corrected ones too',
  },
}
