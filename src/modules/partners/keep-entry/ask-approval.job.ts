// SPDX-License-Identifier: EUPL-1.2
import { defineJob } from '#foundation/jobs'
import { askApproval } from './ask-approval.command.ts'

/** Every morning: a number that still has to be approved is asked again after a change of a person was decided. */
export const askApprovalJob = defineJob({
  name: 'partners.ask-approval',
  schedule: '10 7 * * *',
  async run(ctx) {
    await askApproval(ctx)
  },
})
