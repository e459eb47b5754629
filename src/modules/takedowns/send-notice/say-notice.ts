// SPDX-License-Identifier: EUPL-1.2
import { formatDateTime, type Language, translate } from '#foundation/text'
import type { TakedownStatus } from '../takedown/takedown.ts'
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
function sayNotice(notice: SaidNotice, language: Language) {
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

export interface MailOfTakedown {
  takedown: { status: TakedownStatus }
  /** Null: erased. */
  address: string | null
  contacts: readonly { mailbox: string | null }[]
  notices: readonly SaidNotice[]
  mailRelay: object | null
  shieldDesk: string
}

/** What can be mailed about a takedown now, and what became of the last mail. */
export function noticePartOf(shown: MailOfTakedown, language: Language) {
  const { takedown, address, contacts, notices, mailRelay, shieldDesk: desk } = shown
  const steps = { drafted: 'send', sent: 'remind' } as const
  const step = address !== null && takedown.status in steps ? steps[takedown.status as keyof typeof steps] : null
  const last = notices.at(-1)
  const hasRelay = mailRelay !== null
  return {
    step,
    hasRelay,
    desk,
    last: last ? sayNotice(last, language) : null,
    /** The one thing to do first. */
    canMail: step === 'send' && hasRelay && contacts.some(({ mailbox }) => mailbox !== null),
  }
}
