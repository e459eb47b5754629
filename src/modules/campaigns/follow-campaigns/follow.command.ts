// SPDX-License-Identifier: EUPL-1.2
// No audit line: `mailWishes` writes it.
import { mailWishes } from '#foundation/mail'
import { adviserOf } from '../message/who.query.ts'
import { LetterDue } from '../tell-followers/letter.events.ts'
import { beginFollower, mailing, type Rhythm } from './follow.store.ts'
import { mailMessages } from './follow.text.ts'

/** Mail about the calendar, to an address whose owner said yes. */
export const { askForMail, changeMail, confirmMail, stopMail, mailState } = mailWishes<Rhythm>({
  mailing,
  rhythms: ['weekly'],
  audit: 'campaigns.following',
  messages: mailMessages,
  who: adviserOf,
  begin: beginFollower,
  due: LetterDue,
})
