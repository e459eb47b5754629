// SPDX-License-Identifier: EUPL-1.2
import { formatDate, formatDateTime, type Language, localeOf, translate } from '#foundation/text'
import { daysAfter, dutchDay, lastDayBefore } from '#values'
import { clockText } from './clock.text.ts'
import { type Clock, endOf } from './order.ts'

export interface SaidClock {
  text: string
  /** The moment in full. */
  title: string
  /** `stop`: too late; `signal`: under two hours; `warn`: today; null: normal, or no clock. */
  tone: 'stop' | 'signal' | 'warn' | null
}

const minute = 60_000
const hour = 60 * minute
const day = 24 * hour

/** A clock in two or three words: what is left of it, or how long something without one waits. */
export function sayClock({ due, since, isMoney = false }: Clock, now: Date, language: Language): SaidClock {
  const t = translate(clockText, language)
  const end = endOf(due)
  if (due === null || end === null)
    return { text: span(now.getTime() - since.getTime()), title: formatDateTime(since, language), tone: null }
  const isDay = typeof due === 'string'
  const title = isDay ? formatDate(dayBefore(end), language) : formatDateTime(end, language)
  const left = end.getTime() - now.getTime()
  if (left <= 0) {
    // Of a day the first hours after it are a day as well.
    const over = isDay ? t('days', { count: Math.floor(-left / day) + 1 }) : span(-left)
    return { text: t('late', { over }), title, tone: 'stop' }
  }
  if (!isDay && (isMoney || left < day)) {
    const [hours, minutes] = [Math.floor(left / hour), Math.floor((left % hour) / minute)]
    const text =
      hours === 0
        ? t('minutesLeft', { minutes })
        : hours < 3
          ? t('hourLeft', { hours, minutes })
          : t('hoursLeft', { hours })
    return { text, title, tone: hours < 2 ? 'signal' : dutchDay(end) === dutchDay(now) ? 'warn' : null }
  }
  // What ends at midnight ends on the day before.
  const last = lastDayBefore(end)
  if (last === dutchDay(now)) return { text: t('today'), title, tone: 'warn' }
  if (last === daysAfter(dutchDay(now), 1)) return { text: t('tomorrow'), title, tone: null }
  return { text: shortDay(dayBefore(end), left < 7 * day, now, language), title, tone: null }

  function span(length: number): string {
    if (length < hour) return t('minutes', { count: Math.max(0, Math.floor(length / minute)) })
    if (length < 2 * day) return t('hours', { count: Math.floor(length / hour) })
    return t('days', { count: Math.floor(length / day) })
  }
}

/** In the last day of which this is the end. */
function dayBefore(end: Date): Date {
  return new Date(end.getTime() - 1)
}

/** 'vr 4 dec' within a week, '24 dec' after it, '4 jan 2027' in another year. */
export function shortDay(at: Date, isSoon: boolean, now: Date, language: Language): string {
  const isOtherYear = dutchDay(at).slice(0, 4) !== dutchDay(now).slice(0, 4)
  return new Intl.DateTimeFormat(localeOf(language), {
    ...(isSoon && { weekday: 'short' }),
    day: 'numeric',
    month: 'short',
    ...(isOtherYear && { year: 'numeric' }),
    timeZone: 'Europe/Amsterdam',
  }).format(at)
}
