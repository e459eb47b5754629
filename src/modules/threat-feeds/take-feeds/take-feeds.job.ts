// SPDX-License-Identifier: EUPL-1.2
import { defineJob } from '#foundation/jobs'
import { takeFeeds } from './take-feeds.command.ts'

export const takeFeedsJob = defineJob({
  name: 'threat-feeds.take-feeds',
  schedule: '*/5 * * * *',
  run: async (ctx) => void (await takeFeeds(ctx)),
})
