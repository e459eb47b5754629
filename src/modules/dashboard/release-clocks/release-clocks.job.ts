// SPDX-License-Identifier: EUPL-1.2
import { defineJob } from '#foundation/jobs'
import { releaseClocks } from './release-clocks.command.ts'

/** Every hour, so that a release has its clocks soon, also after we were away. */
export const releaseClocksJob = defineJob({
  name: 'dashboard.release-clocks',
  schedule: '20 * * * *',
  run: async (ctx) => void (await releaseClocks(ctx)),
})
