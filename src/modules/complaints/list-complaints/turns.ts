// SPDX-License-Identifier: EUPL-1.2
import { partyInTurn } from '../complaint/clock.ts'
import { type ComplaintStatus, complaintStatuses, type Party } from '../complaint/complaint.ts'
import type { StoredComplaint } from '../complaint/stored-complaint.ts'

/** Statuses in which it is the turn of this party. */
export function turnOf(party: Exclude<Party, 'system'>): ComplaintStatus[] {
  return complaintStatuses.filter((status) => partyInTurn(status) === party)
}

/** Statuses in which it is somebody's turn. */
export const inTurn: readonly ComplaintStatus[] = [...turnOf('filer'), ...turnOf('police'), ...turnOf('prosecutor')]

/** What waits for the own organisation, what it writes, what waits for another, and what is over: by their Dutch names in an address. */
export const lists = { mine: '', drafts: 'concepten', others: 'anderen', done: 'klaar' } as const
export type ComplaintList = keyof typeof lists
export const listsOf = {
  filer: ['mine', 'drafts', 'others', 'done'],
  handler: ['mine', 'others', 'done'],
} as const satisfies Record<string, readonly ComplaintList[]>

export interface ListedComplaint extends StoredComplaint {
  /** Who said that it can be signed; absent: nobody. */
  readyBy?: string | undefined
}

export interface ComplaintsPage {
  complaints: ListedComplaint[]
  counts: Record<ComplaintList, number>
  pages: number
}
