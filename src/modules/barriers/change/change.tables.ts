// SPDX-License-Identifier: EUPL-1.2
import type { RetentionOf } from '#foundation/db'
import type { ChangeStatus, Item, ItemKind } from './change.ts'

export interface ChangeTables {
  'barriers.change': {
    id: string
    kind: ItemKind
    item_id: string
    content: Item | null
    before: Item | null
    reason: string
    status: ChangeStatus
    proposed_by: string
    proposed_name: string
    proposed_organisation_id: string | null
    proposed_at: Date
    decided_by: string | null
    decided_name: string | null
    decided_organisation_id: string | null
    decided_at: Date | null
    decision_reason: string | null
    edition: number | null
  }
}

export const changeRetention: RetentionOf<ChangeTables> = {
  'barriers.change': {
    keep: '7 years',
    from: 'decided_at',
    because: 'as long as the audit record that names it; the edition that came of it stays',
  },
}
