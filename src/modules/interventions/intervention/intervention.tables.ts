// SPDX-License-Identifier: EUPL-1.2
import type { RetentionOf } from '#foundation/db'

interface InterventionTables {
  'interventions.intervention': { code: string }
  'interventions.proposal': { proposed_at: Date }
  'interventions.position': { code: string }
  'interventions.roll_out': { proposed_at: Date }
  'interventions.kit_use': { made_at: Date }
  'interventions.kit_style': { kept_at: Date }
}

export const interventionRetention: RetentionOf<InterventionTables> = {
  'interventions.intervention': {
    keep: 'for-ever',
    because: 'what is and was done against online fraud, of organisations; a stopped one holds its lesson',
  },
  'interventions.proposal': {
    keep: '7 years',
    from: 'proposed_at',
    because: 'who put a change forward and who approved it, as long as the audit record',
  },
  'interventions.position': {
    keep: 'for-ever',
    because: 'what an organisation does or will not do; changed by itself, and nobody is named',
  },
  'interventions.roll_out': {
    keep: '7 years',
    from: 'proposed_at',
    because: 'who proposed and who agreed to a decision that everybody reads, as long as the audit record',
  },
  'interventions.kit_style': {
    keep: '5 years',
    from: 'kept_at',
    because: 'the own colour, lines and logo of an organisation for its next kit; it can take them away at any time',
  },
  'interventions.kit_use': {
    keep: '5 years',
    from: 'made_at',
    because: 'which municipality used a kit and what came of it; nobody is named',
  },
}
