// SPDX-License-Identifier: EUPL-1.2
import { defineJob } from '#foundation/jobs'
import { giveSets } from './give-sets.command.ts'

/** New listings, an agreement that begins today, a rule that was adopted, a listing that ran out. */
export const giveSetsJob = defineJob({
  name: 'sharing.give-sets',
  schedule: '*/5 * * * *',
  run: async (ctx) => void (await giveSets(ctx)),
})
