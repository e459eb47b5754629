// SPDX-License-Identifier: EUPL-1.2
// No audit line: `mailWishes` writes it.
import { mailWishes } from '#foundation/mail'
import { interventionMessages } from '../intervention/intervention.text.ts'
import { partnerOf } from '../intervention/who.query.ts'
import { LetterDue } from '../tell-followers/letter.events.ts'
import { beginFollower, mailing, type Rhythm } from './follow.store.ts'

/** Mail about what is new, to an address whose owner said yes. */
export const { askForMail, changeMail, confirmMail, stopMail, mailState } = mailWishes<Rhythm>({
  mailing,
  rhythms: ['weekly', 'at-once'],
  audit: 'interventions.following',
  messages: interventionMessages,
  who: partnerOf,
  begin: beginFollower,
  due: LetterDue,
})
