// SPDX-License-Identifier: EUPL-1.2
import { isOpen, type NameStatus } from '#modules/shield'
import type { TakedownStatus } from '#modules/takedowns'
import type { MessageStatus } from './message.ts'

/** What the reporter is told. Never that something is genuine or safe. */
export type Answer = 'known' | 'warned' | 'judging' | 'nothing' | 'not-read'

/** How the names and the pages that a message leads to stand now. A page is one that the DNS can do nothing about. */
export interface Leads {
  names: readonly { status: NameStatus }[]
  pages: readonly { status: TakedownStatus }[]
}

const actedOnNames: readonly NameStatus[] = ['listed', 'referred']
const actedOnPages: readonly TakedownStatus[] = ['drafted', 'sent', 'asked', 'refused', 'gone']

/** Whether a person must still decide about something that the message leads to; `judgement.store.ts` asks the database the same. */
export function isLeft({ names, pages }: Leads): boolean {
  return names.some(({ status }) => isOpen(status)) || pages.some(({ status }) => status === 'waiting')
}

/** What the reporter is told of a message with this status. `isWarned`: the check warns about something that stands in it. */
export function answerOf(status: MessageStatus, leads: Leads, isWarned: boolean): Answer {
  const isKnown =
    leads.names.some((name) => actedOnNames.includes(name.status)) ||
    leads.pages.some((page) => actedOnPages.includes(page.status))
  if (isKnown) return 'known'
  if (isWarned) return 'warned'
  if (status === 'received' || status === 'not-read' || isLeft(leads)) return 'judging'
  return status === 'lapsed' ? 'not-read' : 'nothing'
}
