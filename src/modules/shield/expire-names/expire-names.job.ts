// SPDX-License-Identifier: EUPL-1.2
import { defineJob } from '#foundation/jobs'
import { expireNames } from './expire-names.command.ts'
import { returnNames } from './return-names.command.ts'

/** Copies carry the end themselves; this takes the name off the list within a minute of it, and puts back what one person took off for too long. */
export const expireNamesJob = defineJob({
  name: 'shield.expire-names',
  schedule: '* * * * *',
  run: async (ctx) => {
    await expireNames(ctx)
    await returnNames(ctx)
  },
})
