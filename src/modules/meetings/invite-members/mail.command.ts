// SPDX-License-Identifier: EUPL-1.2
// No audit line: `mailWishes` writes it.
import { mailWishes } from '#foundation/mail'
import { readerOf } from '../group/who.query.ts'
import { LetterDue } from './invite.events.ts'
import { mailMessages } from './mail.text.ts'
import { beginReader, mailing, type Rhythm } from './reader.store.ts'

/** Invitations by mail, to an address whose owner said yes. */
export const { askForMail, changeMail, confirmMail, stopMail, mailState } = mailWishes<Rhythm>({
  mailing,
  rhythms: ['each'],
  audit: 'meetings.following',
  messages: mailMessages,
  who: readerOf,
  begin: beginReader,
  due: LetterDue,
})
