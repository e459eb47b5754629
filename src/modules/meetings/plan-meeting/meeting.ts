// SPDX-License-Identifier: EUPL-1.2

export type MeetingStatus = 'planned' | 'invited' | 'held' | 'cancelled'
export type MeetingStep = 'invite' | 'change' | 'cancel' | 'hold'

export const meetingSteps: Record<MeetingStatus, Partial<Record<MeetingStep, MeetingStatus>>> = {
  planned: { invite: 'invited', change: 'planned', cancel: 'cancelled', hold: 'held' },
  invited: { change: 'invited', cancel: 'cancelled', hold: 'held' },
  held: {},
  cancelled: {},
}

export type MinutesStatus = 'none' | 'draft' | 'sent' | 'approved'
export type MinutesStep = 'begin' | 'write' | 'send' | 'correct' | 'approve'

/** Once sent, nothing changes unseen: it is corrected, with what stood there before beside it. */
export const minutesSteps: Record<MinutesStatus, Partial<Record<MinutesStep, MinutesStatus>>> = {
  none: { begin: 'draft' },
  draft: { write: 'draft', send: 'sent' },
  sent: { correct: 'sent', approve: 'approved' },
  approved: { correct: 'approved' },
}

export interface Meeting {
  id: string
  groupId: string
  title: string
  startsAt: Date
  endsAt: Date
  place: string
  video: string
  status: MeetingStatus
  /** How often what stands in calendars changed. */
  sequence: number
  cancelledBecause: string
  minutes: MinutesStatus
  minutesSentAt: Date | null
  /** How often the minutes changed. */
  minutesRevision: number
  /** The later meeting that approved the minutes. */
  approvedIn: string | null
  approvedAt: Date | null
}

/** Whether calendars must be told of the difference: when, where, or what it is called. */
export function isNews(
  before: Pick<Meeting, 'title' | 'startsAt' | 'endsAt' | 'place' | 'video'>,
  after: Pick<Meeting, 'title' | 'startsAt' | 'endsAt' | 'place' | 'video'>,
): boolean {
  return (
    before.title !== after.title ||
    before.startsAt.getTime() !== after.startsAt.getTime() ||
    before.endsAt.getTime() !== after.endsAt.getTime() ||
    before.place !== after.place ||
    before.video !== after.video
  )
}

/** '9:30', '09.30' → '09:30'; null when it is no time of day. */
export function parseTime(text: string): string | null {
  const found = /^(\d{1,2})[:.](\d{2})$/.exec(text.trim())
  if (!found) return null
  const [hour, minute] = [Number(found[1]), Number(found[2])]
  if (hour > 23 || minute > 59) return null
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`
}
