// SPDX-License-Identifier: EUPL-1.2
import { defineJob } from '#foundation/jobs'
import { openLinks } from './open-links.command.ts'

/** Dead links turn an action back. */
export const openLinksJob = defineJob({
  name: 'action-plan.open-links',
  schedule: '20 4 * * *',
  run: async (ctx) => void (await openLinks(ctx)),
})
