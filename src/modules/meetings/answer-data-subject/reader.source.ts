// SPDX-License-Identifier: EUPL-1.2
import { followerSource } from '#foundation/mail'
import { mailing } from '../invite-members/reader.store.ts'
import { readerRetention } from '../invite-members/reader.tables.ts'

/** Where somebody who works here gets invitations. */
export const readerSource = followerSource(mailing, {
  title: 'uitnodigingen voor overleg',
  activity: 'meetings.mail-members',
  rhythms: { each: 'bij elk overleg' },
  retention: readerRetention['meetings.reader'],
})
