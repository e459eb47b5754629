// SPDX-License-Identifier: EUPL-1.2
import { defineJob } from '#foundation/jobs'
import { keepCitizenTags } from '../citizen-register/keep-citizen-tags.command.ts'
import { turnKeys } from '../oprf-key/turn-keys.command.ts'
import { keepTagSets } from './tag-sets.command.ts'

/** New epochs, what was given meanwhile, and what waited for the second key holder. */
export const keepTagSetsJob = defineJob({
  name: 'sharing.keep-tag-sets',
  schedule: '* * * * *',
  async run(ctx) {
    await turnKeys(ctx)
    await keepTagSets(ctx)
    await keepTagSets(ctx, 'device')
    await keepCitizenTags(ctx)
  },
})
