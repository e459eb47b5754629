// SPDX-License-Identifier: EUPL-1.2
import type { Measure, RequestStatus } from './request.ts'

/** When what happened; null: not yet, or never. */
export interface Times {
  askedAt: Date
  receivedAt: Date | null
  understoodAt: Date | null
  decidedAt: Date | null
  inForceAt: Date | null
  /** When it was taken back, while it still had to be lifted. */
  toLiftAt: Date | null
  liftedAt: Date | null
}

export const moments = ['received', 'understood', 'decided', 'in-force', 'lifted'] as const
export type Moment = (typeof moments)[number]

/**
 * Hours within which we expect it, from asking; lifting: from the recall. A proposal that no partner has signed: an agreement may say otherwise, and
 * then these numbers change here. Money that leaves an account is gone within hours, a warning is not.
 */
export const limits: Record<Measure, Record<Moment, number>> = {
  freeze: { received: 1, understood: 2, decided: 4, 'in-force': 4, lifted: 4 },
  delay: { received: 1, understood: 2, decided: 8, 'in-force': 8, lifted: 8 },
  block: { received: 4, understood: 8, decided: 24, 'in-force': 24, lifted: 8 },
  'take-down': { received: 4, understood: 8, decided: 24, 'in-force': 24, lifted: 24 },
  warn: { received: 24, understood: 24, decided: 72, 'in-force': 72, lifted: 72 },
}

export interface Clock {
  moment: Moment
  at: Date | null
  due: Date
  /** Later than we expect, or not there while it should be. */
  isLate: boolean
  /** It does not come any more, or was never asked: no clock runs. */
  isOff: boolean
}

const hour = 3_600_000
const waitingFor: Record<RequestStatus, readonly Moment[]> = {
  asked: ['received', 'understood', 'decided', 'in-force'],
  received: ['understood', 'decided', 'in-force'],
  understood: ['decided', 'in-force'],
  promised: ['in-force'],
  'in-force': [],
  'to-lift': ['lifted'],
  lifted: [],
  refused: [],
  withdrawn: [],
}

/** What is awaited first in each status. */
export const awaitedFirst: Partial<Record<RequestStatus, Moment>> = Object.fromEntries(
  Object.entries(waitingFor).flatMap(([status, [first]]) => (first ? [[status, first]] : [])),
)

/** The five clocks of one request, in their order. */
export function clocksOf(measure: Measure, times: Times, status: RequestStatus, now: Date): Clock[] {
  const at: Record<Moment, Date | null> = {
    received: times.receivedAt,
    understood: times.understoodAt,
    decided: times.decidedAt,
    'in-force': times.inForceAt,
    lifted: times.liftedAt,
  }
  return moments.map((moment) => {
    const from = moment === 'lifted' ? (times.toLiftAt ?? times.askedAt) : times.askedAt
    const due = new Date(from.getTime() + limits[measure][moment] * hour)
    const isAwaited = waitingFor[status].includes(moment)
    // What was in force until its day was asked of nobody to be lifted by then.
    const isTimed = moment !== 'lifted' || times.toLiftAt !== null
    return {
      moment,
      at: at[moment],
      due,
      isLate: isTimed && (at[moment] ? at[moment] > due : isAwaited && now > due),
      isOff: at[moment] === null && !isAwaited,
    }
  })
}

/** What is awaited and late, the first of it; null when nothing is. */
export function lateMoment(measure: Measure, times: Times, status: RequestStatus, now: Date): Clock | null {
  return clocksOf(measure, times, status, now).find(({ at, isLate }) => at === null && isLate) ?? null
}

export const mostReminders = 2

/**
 * Whether it is time to remind whoever was asked: as soon as something is late, once more after the same time again, and then never again. What must be
 * lifted is reminded of by its recall, which stays open with whoever has it.
 */
export function isReminderDue(
  measure: Measure,
  times: Times,
  status: RequestStatus,
  reminders: number,
  now: Date,
): boolean {
  if (reminders >= mostReminders || status === 'to-lift') return false
  const late = lateMoment(measure, times, status, now)
  if (!late) return false
  const patience = (late.due.getTime() - times.askedAt.getTime()) * reminders
  return now.getTime() > late.due.getTime() + patience
}
