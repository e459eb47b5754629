// SPDX-License-Identifier: EUPL-1.2
import { defineJob } from '#foundation/jobs'
import { watchAskers } from './watch-askers.command.ts'

export const watchAskersJob = defineJob({
  name: 'sharing.watch-askers',
  schedule: '* * * * *',
  run: async (ctx) => void (await watchAskers(ctx)),
})
