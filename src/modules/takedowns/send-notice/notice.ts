// SPDX-License-Identifier: EUPL-1.2

export const noticeStatuses = ['waiting', 'sent', 'refused', 'unsure', 'given-up', 'cancelled'] as const
/** 'sent': our mail server took it. 'unsure': it may have been taken, and is not sent again by itself. 'cancelled': no longer needed. */
export type NoticeStatus = (typeof noticeStatuses)[number]

export type NoticeStep = 'take' | 'refuse' | 'lose-sight' | 'give-up' | 'cancel'

/** Every allowed step. The drawing in docs/ is made from this table. */
export const noticeTable: Record<NoticeStatus, Partial<Record<NoticeStep, NoticeStatus>>> = {
  waiting: {
    take: 'sent',
    refuse: 'refused',
    'lose-sight': 'unsure',
    'give-up': 'given-up',
    cancel: 'cancelled',
  },
  sent: {},
  refused: {},
  unsure: {},
  'given-up': {},
  cancelled: {},
}

/** Minutes to wait after each attempt that found nobody: eight attempts in about a day. */
const waits = [1, 5, 15, 60, 240, 480, 720]

/** When it is tried again after so many attempts; null: it is given up. */
export function nextAttempt(attempts: number, now: Date): Date | null {
  const minutes = waits[attempts - 1]
  return minutes === undefined ? null : new Date(now.getTime() + minutes * 60_000)
}

/** Nobody is handing over a mail for longer than this, in milliseconds: whoever began was stopped. */
const longestAttempt = 120_000

/** What to do with a notice that waits, seen by somebody who wants to send it now. */
export function readinessOf(
  { nextAt, beganAt }: { nextAt: Date; beganAt: Date | null },
  now: Date,
): 'send' | 'not-yet' | 'under-way' | 'lost-sight' {
  if (beganAt !== null) return now.getTime() - beganAt.getTime() > longestAttempt ? 'lost-sight' : 'under-way'
  return nextAt.getTime() > now.getTime() ? 'not-yet' : 'send'
}
