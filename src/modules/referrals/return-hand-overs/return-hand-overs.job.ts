// SPDX-License-Identifier: EUPL-1.2
import { defineJob } from '#foundation/jobs'
import { returnHandOvers } from './return-hand-overs.command.ts'

export const returnHandOversJob = defineJob({
  name: 'referrals.return-hand-overs',
  schedule: '*/5 * * * *',
  run: returnHandOvers,
})
