// SPDX-License-Identifier: EUPL-1.2
import { isOpen, type NameStatus } from '#modules/shield'
import type { TakedownStatus } from '#modules/takedowns'
import type { MessageStatus } from './message.ts'

/** What the reporter is told. Never that something is genuine or safe. */
export type Answer = 'known' | 'warned' | 'likely' | 'judging' | 'nothing' | 'not-read'

/** How the names and the pages that a message leads to stand now. A page is one that the DNS can do nothing about. */
export interface Leads {
  names: readonly { status: NameStatus }[]
  pages: readonly { status: TakedownStatus }[]
}

const actedOnNames: readonly NameStatus[] = ['listed', 'referred']
/** Others are kept away from it. */
export const isActedOn = (status: NameStatus): boolean => actedOnNames.includes(status)
const actedOnPages: readonly TakedownStatus[] = ['drafted', 'sent', 'asked', 'refused', 'gone']

/** Whether a person must still decide about something that the message leads to; `judgement.store.ts` asks the database the same. */
export function isLeft({ names, pages }: Leads): boolean {
  return names.some(({ status }) => isOpen(status)) || pages.some(({ status }) => status === 'waiting')
}

/** What the check says of a message: it warns about something in it, or the words or an address look like fraud. */
export interface CheckSays {
  isWarned: boolean
  isLikely: boolean
}

/** What the reporter is told of a message with this status: never less than the check said of it. */
export function answerOf(status: MessageStatus, leads: Leads, { isWarned, isLikely }: CheckSays): Answer {
  const isKnown =
    leads.names.some(({ status: one }) => isActedOn(one)) ||
    leads.pages.some((page) => actedOnPages.includes(page.status))
  if (isKnown) return 'known'
  if (isWarned) return 'warned'
  if (isLikely) return 'likely'
  if (status === 'received' || status === 'not-read' || isLeft(leads)) return 'judging'
  return status === 'lapsed' ? 'not-read' : 'nothing'
}
