// SPDX-License-Identifier: EUPL-1.2
import { defineJob } from '#foundation/jobs'
import { tellOfSilence } from './tell-of-silence.command.ts'

/** Early in the morning: a clock passes with its day. */
export const tellOfSilenceJob = defineJob({
  name: 'complaints.tell-of-silence',
  schedule: '20 6 * * *',
  run: async (ctx) => void (await tellOfSilence(ctx)),
})
