// SPDX-License-Identifier: EUPL-1.2
import { defineJob } from '#foundation/jobs'
import { takeAllClaims } from '../show-identity/show-identity.command.ts'
import { lapseNeverShown, noteLateTasks } from './watch-clock.command.ts'

export const watchClock = defineJob({
  name: 'data-requests.watch-clock',
  schedule: '20 5 * * *',
  async run(ctx) {
    await takeAllClaims(ctx)
    await lapseNeverShown(ctx)
    await noteLateTasks(ctx)
  },
})
