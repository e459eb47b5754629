// SPDX-License-Identifier: EUPL-1.2
import { type CalendarDate, dutchHour, parseCalendarDate } from '#values'

/** What was written as the moment of a payment: with a time, or at least the day. Null: no real day. */
export type When = { at: Date } | { day: CalendarDate }

export function readWhen(text: string): When | null {
  const at = readMoment(text)
  if (at) return { at }
  const day = parseCalendarDate(text.trim())
  return day.ok ? { day: day.value } : null
}

/**
 * The moment that somebody wrote down as a day and a time on a Dutch clock: '27-11-2026 14:05', '27 november 2026 om 14.05 uur'. Null without a
 * time: of which hour a payment was decides whether a bank can still stop it.
 */
export function readMoment(text: string): Date | null {
  const parts = /^(.+?)(?:,|T|\s)+(?:om\s+|at\s+)?(\d{1,2})[:.](\d{2})(?:[:.]\d{2})?(?:\s*uur)?$/i.exec(text.trim())
  const [hour, minute] = [Number(parts?.[2]), Number(parts?.[3])]
  const day = parts?.[1] === undefined ? null : parseCalendarDate(parts[1].trim())
  if (!day?.ok || hour > 23 || minute > 59) return null
  return new Date(dutchHour(day.value, hour).getTime() + minute * 60_000)
}
