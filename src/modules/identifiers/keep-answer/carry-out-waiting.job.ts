// SPDX-License-Identifier: EUPL-1.2
import { defineJob } from '#foundation/jobs'
import { carryOutWaiting } from './carry-out-waiting.command.ts'

export const carryOutWaitingJob = defineJob({
  name: 'identifiers.carry-out-waiting',
  schedule: '*/10 * * * *',
  run: async (ctx) => void (await carryOutWaiting(ctx)),
})
