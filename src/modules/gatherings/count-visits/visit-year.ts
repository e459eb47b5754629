// SPDX-License-Identifier: EUPL-1.2
import type { EventKind, EventStatus } from '../event/event.ts'

/** The plan promises at least so many working visits of ministers in a year. */
export const promisedVisits = 3

interface Dated {
  kind: EventKind
  status: EventStatus
  startsOn: string
}

export interface VisitYear {
  held: number
  planned: number
  promised: number
  /** Visits that are neither held nor planned yet. */
  lacking: number
  /** 'kept': enough were held. 'on-course': with what is planned it comes out. 'overdue': a planned day is past and nobody said whether it was. */
  standing: 'kept' | 'on-course' | 'short' | 'overdue'
  /** Day of each planned visit that is past. */
  unsaid: string[]
}

/**
 * How a year stands against the promise. A visit counts in the year of its first day, and only when somebody said that it was held; drafts and what
 * was cancelled count for nothing. A year that is over can lack visits, and never be on course.
 */
export function visitYear(events: readonly Dated[], year: number, today: string): VisitYear {
  const visits = events.filter(({ kind, startsOn }) => kind === 'visit' && startsOn.startsWith(`${year}-`))
  const held = visits.filter(({ status }) => status === 'held').length
  const planned = visits.filter(({ status }) => status === 'planned')
  const unsaid = planned.filter(({ startsOn }) => startsOn < today).map(({ startsOn }) => startsOn)
  const coming = planned.length - unsaid.length
  const lacking = Math.max(0, promisedVisits - held - coming)
  const standing =
    held >= promisedVisits ? 'kept' : lacking === 0 ? 'on-course' : unsaid.length > 0 ? 'overdue' : 'short'
  return { held, planned: coming, promised: promisedVisits, lacking, standing, unsaid }
}

export interface Mark {
  id: string
  kind: EventKind
  status: EventStatus
  title: string
  number: number
  x: number
  y: number
}

/** Units of the picture: twelve months beside each other. */
export const strip = { width: 720, left: 8, head: 26, lane: 26, apart: 22 } as const

/** Where each event of a year stands in the strip; what would lie over another goes a lane lower. */
export function stripOf(
  events: readonly (Dated & { id: string; title: string })[],
  year: number,
): { marks: Mark[]; height: number } {
  const ends: number[] = []
  const marks = events
    .filter(({ startsOn, status }) => startsOn.startsWith(`${year}-`) && status !== 'cancelled')
    .map(({ id, kind, status, title, startsOn }, at) => {
      const x = xOf(startsOn)
      const free = ends.findIndex((end) => end + strip.apart <= x)
      const lane = free < 0 ? ends.length : free
      ends[lane] = x
      return { id, kind, status, title, number: at + 1, x, y: strip.head + lane * strip.lane + strip.lane / 2 }
    })
  return { marks, height: strip.head + Math.max(1, ends.length) * strip.lane + 6 }
}

/** The left side of a month, from 1. */
export function monthX(month: number): number {
  return strip.left + ((month - 1) / 12) * (strip.width - 2 * strip.left)
}

function xOf(day: string): number {
  const [, month = 1, date = 1] = day.split('-').map(Number)
  return Math.round(monthX(month) + ((date - 0.5) / 31) * (monthX(2) - monthX(1)))
}
