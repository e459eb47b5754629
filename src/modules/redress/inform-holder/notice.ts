// SPDX-License-Identifier: EUPL-1.2
import type { EverydayKind } from '#values'

export interface Notice {
  listingId: string
  organisationId: string
  kind: EverydayKind
  canonical: string
  listedAt: Date
  dueOn: string
  doneAt: Date | null
  doneHow: string | null
  doneByName: string | null
  postponedUntil: string | null
  postponedReason: string | null
  postponedByName: string | null
}

/** A month in which every month has so many days. */
export const informWithinDays = 28
export const longestPostponementDays = 180

/** What a person has, behind which we know nobody: only who gave it out can reach them. */
export function mustBeInformed(kind: EverydayKind): boolean {
  return kind === 'iban' || kind === 'phone'
}

export type NoticeState = 'done' | 'postponed' | 'late' | 'open'

export function noticeStateOf(notice: Pick<Notice, 'doneAt' | 'dueOn' | 'postponedUntil'>, today: string): NoticeState {
  if (notice.doneAt !== null) return 'done'
  if (notice.postponedUntil !== null) return notice.postponedUntil >= today ? 'postponed' : 'late'
  return notice.dueOn < today ? 'late' : 'open'
}
