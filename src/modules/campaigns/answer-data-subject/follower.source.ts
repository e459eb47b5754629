// SPDX-License-Identifier: EUPL-1.2
import { followerSource as sourceOf } from '#foundation/mail'
import { mailing } from '../follow-campaigns/follow.store.ts'
import { followRetention } from '../follow-campaigns/follow.tables.ts'

/** Where somebody who works here gets mail about the calendar. */
export const followerSource = sourceOf(mailing, {
  title: 'mail over de campagnekalender',
  activity: 'campaigns.tell-followers',
  rhythms: { weekly: 'elke week' },
  retention: followRetention['campaigns.follower'],
})
