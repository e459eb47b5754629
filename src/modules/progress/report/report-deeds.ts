// SPDX-License-Identifier: EUPL-1.2
import { deedTable } from '#foundation/deeds'
import type { ReportStatus } from './report.ts'

interface Kept {
  status: ReportStatus
  organisationId: string
  changes: number
  changedBy: string | null
}

/** Another than who wrote last freezes it. What was sent never changes: Parliament only gives it a number. */
export const reportDeeds = deedTable<Kept, ReportStatus>()({
  may: 'progress:write',
  of: ({ status, organisationId, changes, changedBy }) => ({
    status,
    ownerId: organisationId,
    sequence: changes,
    hands: { writer: changedBy },
  }),
  begins: { status: 'draft', hand: 'writer' },
  byTwo: ['sent'],
  deeds: {
    // Their lines say how much was written, what it reads like, and which number it has.
    write: { from: { draft: 'draft' }, by: 'owner', seen: true, hand: 'writer', done: null, at: 'page' },
    send: { from: { draft: 'sent' }, by: 'owner', another: ['writer'], seen: true, done: null, at: 'page' },
    number: { from: { sent: 'sent' }, by: 'owner', seen: true, done: null, at: 'page' },
  },
})
export type ReportDeed = keyof (typeof reportDeeds)['deeds']
