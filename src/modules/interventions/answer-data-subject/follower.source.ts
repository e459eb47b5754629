// SPDX-License-Identifier: EUPL-1.2
import { followerSource as sourceOf } from '#foundation/mail'
import { mailing } from '../follow-interventions/follow.store.ts'
import { followRetention } from '../follow-interventions/follow.tables.ts'

/** Where somebody who works here gets mail about the register. */
export const followerSource = sourceOf(mailing, {
  title: 'mail over het register van interventies',
  activity: 'interventions.tell-followers',
  rhythms: { weekly: 'elke week', 'at-once': 'meteen' },
  retention: followRetention['interventions.follower'],
})
