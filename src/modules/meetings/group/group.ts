// SPDX-License-Identifier: EUPL-1.2
import type { CalendarDate } from '#values'

export const groupKinds = ['core', 'working-group', 'gathering'] as const
export type GroupKind = (typeof groupKinds)[number]

export const memberRoles = ['chair', 'secretary', 'member'] as const
export type MemberRole = (typeof memberRoles)[number]

export interface Group {
  id: string
  code: string
  kind: GroupKind
  name: string
  mandate: string
  cadence: string
  endedAt: Date | null
}

export interface ListedGroup extends Group {
  /** How many are in it today. */
  members: number
  /** When it meets next; null when that is not planned. */
  nextAt: Date | null
}

export interface Member {
  id: string
  groupId: string
  personId: string
  organisationId: string
  role: MemberRole
  fromOn: CalendarDate
  /** The last day; null while there is none. */
  untilOn: CalendarDate | null
}

/** Somebody of the same organisation who comes instead of a member, up to and with a day. */
export interface StandIn {
  id: string
  memberId: string
  personId: string
  fromOn: CalendarDate
  untilOn: CalendarDate
}

/** Whether somebody is a member, or stands in, on that day. */
export function holdsOn({ fromOn, untilOn }: { fromOn: string; untilOn: string | null }, day: string): boolean {
  return fromOn <= day && (untilOn === null || untilOn >= day)
}

/** Nobody stands in on a day later than this. */
export const mostDaysStandingIn = 366
