// SPDX-License-Identifier: EUPL-1.2
import { defineJob } from '#foundation/jobs'
import { gatherReplies } from '../gather-replies/gather-replies.command.ts'
import { tellReplies } from './tell-replies.command.ts'
import { writeOfDay } from './write-letters.command.ts'

export const tellRepliesJob = defineJob({
  name: 'replies.tell',
  schedule: '*/10 * * * *',
  run: async (ctx) => {
    await gatherReplies(ctx)
    await tellReplies(ctx)
  },
})

export const writeOfDayJob = defineJob({ name: 'replies.write-of-day', schedule: '20 7 * * *', run: writeOfDay })
