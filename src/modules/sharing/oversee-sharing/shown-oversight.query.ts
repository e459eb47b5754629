// SPDX-License-Identifier: EUPL-1.2
import { formatDate, formatDateTime, type Language } from '#foundation/text'
import { purposes, purposeText } from '#modules/agreements'
import { type CalendarDate, dutchDay, formatCalendarDate } from '#values'
import type { Overseen } from './oversee-sharing.query.ts'

const most = 5

/** What the page shows, in words: no rows of the database and no names of the code. */
export function shownOversight(overseen: Overseen, language: Language, now: Date) {
  const { shared, totals, toWatch, holds, seal, log, page, pages } = overseen
  const daysSince = (at: Date | null) => (at === null ? 0 : Math.floor((now.getTime() - at.getTime()) / 86_400_000))
  const day = (date: string) => formatCalendarDate(date as CalendarDate, language)
  const to = (path: string) => (language === 'en' ? `/en${path}` : path)
  const sayPurpose = (name: string) => {
    const known = purposes.find((purpose) => purpose === name)
    return known ? purposeText[language][known] : name
  }
  const rest = totals.receivers.slice(most).reduce((sum, { given }) => sum + given, 0)
  return {
    page,
    pages,
    given: totals.receivers.reduce((sum, { given }) => sum + given, 0),
    open: totals.open,
    openDays: daysSince(totals.openSince),
    late: totals.late,
    lateRecalls: totals.lateRecalls,
    bars: totals.receivers.slice(0, most),
    rest,
    shared: shared.map((row) => ({
      key: `${row.agreementId} ${row.receiverId}`,
      receiver: row.receiver,
      agreement: row.agreement && { ...row.agreement, href: to(row.agreement.path) },
      purposes: row.purposes.map(sayPurpose).join('; '),
      given: row.given,
      recalled: row.recalled,
      last: formatDate(row.lastAt, language),
      open: row.open,
      days: daysSince(row.openSince),
      late: row.late,
      lateRecalls: row.lateRecalls,
    })),
    toWatch: {
      total: toWatch.total,
      agreements: toWatch.agreements.map((agreement) => ({
        ...agreement,
        href: to(agreement.path),
        ends: day(agreement.endsOn),
        dpia: agreement.dpiaReviewOn && day(agreement.dpiaReviewOn),
        isPast: agreement.dpiaReviewOn === null || agreement.dpiaReviewOn < dutchDay(now),
      })),
    },
    holds: { count: holds.count, firstEnd: holds.firstEnd && day(holds.firstEnd) },
    seal: {
      waiting: seal.waiting,
      newest: seal.newest && { ...seal.newest, signedAt: formatDateTime(seal.newest.signedAt, language) },
    },
    log: {
      isOn: log.isOn,
      waiting: log.waiting,
      failures: log.failures,
      records: log.records,
      sentAt: log.sentAt && formatDateTime(log.sentAt, language),
    },
  }
}

export type ShownOversight = ReturnType<typeof shownOversight>
