// SPDX-License-Identifier: EUPL-1.2
import type { CalendarDate } from '#values'

export const eventKinds = ['conference', 'theme-week', 'visit', 'theme-meeting'] as const
export type EventKind = (typeof eventKinds)[number]

export const eventStatuses = ['draft', 'planned', 'held', 'cancelled'] as const
export type EventStatus = (typeof eventStatuses)[number]
export const audiences = ['everyone', 'entrepreneurs', 'partners', 'officials'] as const
export type Audience = (typeof audiences)[number]

export const budgetBands = ['unknown', 'none', 'up-to-5', 'up-to-25', 'up-to-100', 'more'] as const
export type BudgetBand = (typeof budgetBands)[number]

export const verdicts = ['reached', 'partly', 'not', 'unknown'] as const
export type Verdict = (typeof verdicts)[number]

/** So many goals at most: what one cannot count on one hand nobody looks at afterwards. */
export const mostGoals = 3
export const mostItems = 40

/** What should come of it, and how one will see that: said beforehand. */
export interface Goal {
  what: string
  seenBy: string
}

export interface EventContent {
  title: string
  titleEn: string
  about: string
  place: string
  /** How one gets in by wheelchair, follows it without hearing, and so on. */
  access: string
  audience: Audience
  /** Municipalities and safety regions: 'GM0599', 'VR17'. None: the whole country. */
  regions: string[]
  budget: BudgetBand
  goals: Goal[]
  /** The partner that organises it. */
  organiserId: string
}

export interface Event extends EventContent {
  id: string
  code: string
  kind: EventKind
  status: EventStatus
  ownerId: string
  isExample: boolean
  isOpen: boolean
  startsOn: CalendarDate
  endsOn: CalendarDate
  embargoUntil: Date | null
  sequence: number
  changedAt: Date
  plannedAt: Date | null
  cancelledAt: Date | null
  because: string
}

type Standing = Pick<Event, 'kind' | 'status' | 'isOpen' | 'embargoUntil' | 'plannedAt' | 'cancelledAt'>

/**
 * Whether only the organisation that keeps it may know of it. A working visit of a minister is secret until it was: who knows the place and the hour
 * could wait there. The database holds the same rule (gatherings.is_secret).
 */
export function isSecret(
  { kind, status, embargoUntil, cancelledAt }: Omit<Standing, 'isOpen' | 'plannedAt'>,
  now: Date,
): boolean {
  if (kind === 'visit') return status !== 'held'
  const at = status === 'cancelled' ? (cancelledAt ?? now) : now
  return embargoUntil !== null && embargoUntil > at
}

/** Whether anybody may know of it. What was cancelled while it was secret, never was. */
export function isPublic(event: Standing, now: Date): boolean {
  return event.isOpen && event.plannedAt !== null && event.status !== 'draft' && !isSecret(event, now)
}
