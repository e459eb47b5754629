// SPDX-License-Identifier: EUPL-1.2
import { type Undo, writeUndo } from '../act-on-many/deed.ts'

/** What was done with one report, and what takes it back. */
export interface TakenDeed {
  kind: 'confirm' | 'reject' | 'duplicate' | 'assign'
  reportId: string
  undo: string
}

/** `assignedTo`: to whom the report was given before. Null for an intent that is none of the four. */
export function takenDeed(intent: string, reportId: string, assignedTo: string | null): TakenDeed | null {
  const taken = (kind: TakenDeed['kind'], undo: Undo) => ({ kind, reportId, undo: writeUndo(undo) })
  if (intent === 'confirm') return taken('confirm', { kind: 'unconfirm', reportId })
  if (intent === 'to-me') return taken('assign', { kind: 'assign', reportId, to: assignedTo })
  if (intent === 'reject') return taken('reject', { kind: 'restore', reportId, seenStatus: 'rejected' })
  return intent === 'duplicate' ? taken('duplicate', { kind: 'restore', reportId, seenStatus: 'duplicate' }) : null
}
