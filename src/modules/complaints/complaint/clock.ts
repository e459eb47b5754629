// SPDX-License-Identifier: EUPL-1.2
import { type CalendarDate, dutchDay, workingDaysAfter } from '#values'
import type { ComplaintStatus, Party } from './complaint.ts'

/** Whose turn it is, and within how many working days the other side hears something. */
interface Turn {
  party: Exclude<Party, 'system'>
  workingDays: number
}

/** How long a filer waits in each status; null: nobody's turn. A proposal: no organisation has signed these terms, and then they change here. */
const turns: Record<ComplaintStatus, Turn | null> = {
  draft: null,
  submitted: { party: 'police', workingDays: 2 },
  confirmed: { party: 'police', workingDays: 5 },
  'more-asked': { party: 'filer', workingDays: 10 },
  'in-assessment': { party: 'police', workingDays: 20 },
  'no-offence': null,
  kept: { party: 'police', workingDays: 130 },
  bundled: { party: 'police', workingDays: 40 },
  'in-investigation': { party: 'police', workingDays: 60 },
  'with-prosecutor': { party: 'prosecutor', workingDays: 40 },
  dismissed: null,
  prosecution: { party: 'prosecutor', workingDays: 130 },
  'out-of-court': null,
  closed: null,
  withdrawn: null,
  referred: null,
}

export interface ServiceClock {
  party: Turn['party']
  /** The last day on which the other side hears something. */
  due: CalendarDate
  /** Silent past that day: both sides see it. */
  isLate: boolean
}

/** The clock that runs since it came into this status or somebody last said something; null when it is nobody's turn. */
export function clockOf(status: ComplaintStatus, since: Date, now: Date): ServiceClock | null {
  const turn = turns[status]
  if (!turn) return null
  const due = workingDaysAfter(dutchDay(since), turn.workingDays)
  return { party: turn.party, due, isLate: dutchDay(now) > due }
}

/** Whose turn it is in this status; null: nobody's. */
export function partyInTurn(status: ComplaintStatus): Turn['party'] | null {
  return turns[status]?.party ?? null
}

/** Working days that somebody has in this status; null: nobody's turn. */
export function workingDaysIn(status: ComplaintStatus): number | null {
  return turns[status]?.workingDays ?? null
}
