// SPDX-License-Identifier: EUPL-1.2
import { type ComplaintStatus, isOver } from '../complaint/complaint.ts'

export interface LineStation {
  status: ComplaintStatus
  state: 'done' | 'now' | 'later' | 'ended'
  /** When it came there; null: not yet. */
  at: Date | null
}

/** The way that most complaints go. */
const usual: readonly ComplaintStatus[] = [
  'draft',
  'submitted',
  'confirmed',
  'in-assessment',
  'in-investigation',
  'with-prosecutor',
  'closed',
]

/** How far along that way a status beside it stands; past its end: nothing usual follows. */
const beside: Partial<Record<ComplaintStatus, number>> = {
  'more-asked': 1,
  kept: 3,
  bundled: 3,
  'no-offence': usual.length,
  dismissed: 5,
  prosecution: 5,
  'out-of-court': 5,
}

/** Where it has been, where it stands, and what usually follows. A status that it came to twice stands where it came to it last. */
export function lineOf(
  complaint: { status: ComplaintStatus; createdAt: Date; statusAt: Date; confirmedAt: Date | null },
  steps: readonly { status: ComplaintStatus; at: Date }[],
): LineStation[] {
  const been = new Map<ComplaintStatus, Date>([['draft', complaint.createdAt]])
  for (const { status, at } of steps) {
    if ([...been.keys()].at(-1) === status) continue
    been.delete(status)
    been.set(status, at)
  }
  been.delete(complaint.status)
  const past = [...been].map(([status, at]): LineStation => ({ status, state: 'done', at }))
  const { status, statusAt, confirmedAt } = complaint
  const now: LineStation = { status, state: isOver(status) || status === 'closed' ? 'ended' : 'now', at: statusAt }
  if (now.state === 'ended') return [...past, now]
  const place = usual.includes(status) ? usual.indexOf(status) : (beside[status] ?? 0)
  const from = status === 'more-asked' && confirmedAt !== null ? 2 : place
  return [...past, now, ...usual.slice(from + 1).map((one): LineStation => ({ status: one, state: 'later', at: null }))]
}
