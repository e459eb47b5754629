// SPDX-License-Identifier: EUPL-1.2
import { formatDateTime, type Language, translate } from '#foundation/text'
import type { NoticeStatus } from './notice.ts'
import { noticeText } from './notice.text.ts'

interface SaidNotice {
  status: NoticeStatus
  mailbox: string
  byName: string
  attempts: number
  askedAt: Date
  nextAt: Date
  statusAt: Date
  said: string
}

const looks = {
  waiting: 'warn',
  sent: 'ok',
  refused: 'stop',
  unsure: 'stop',
  'given-up': 'stop',
  cancelled: 'neutral',
} as const satisfies Record<NoticeStatus, string>

/** What became of a mail, in words. */
export function sayNotice(notice: SaidNotice, language: Language) {
  const t = translate(noticeText, language)
  const { status, mailbox, byName: name, attempts, said } = notice
  const time = (at: Date) => formatDateTime(at, language)
  const what =
    status === 'waiting'
      ? [
          t('waiting-since', { mailbox, name, at: time(notice.askedAt) }),
          ...(attempts > 0 ? [t('next', { attempts, at: time(notice.nextAt) })] : []),
        ]
      : [t(`${status}-at`, { mailbox, at: time(notice.statusAt) })]
  return {
    look: looks[status],
    state: t(status),
    isWaiting: status === 'waiting',
    lines: [...what, ...(said === '' ? [] : [t('said', { said })])],
  }
}
