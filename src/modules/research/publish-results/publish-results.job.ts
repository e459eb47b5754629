// SPDX-License-Identifier: EUPL-1.2
import { defineJob } from '#foundation/jobs'
import { publishResults } from './publish-results.command.ts'

/** Every night, after the last day on which a round was open. */
export const publishResultsJob = defineJob({
  name: 'research.publish-results',
  schedule: '20 4 * * *',
  run: async (ctx) => void (await publishResults(ctx)),
})
