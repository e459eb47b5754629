// SPDX-License-Identifier: EUPL-1.2
import { defineJob } from '#foundation/jobs'
import { sendSubmissions } from './send-submissions.command.ts'

export const sendSubmissionsJob = defineJob({
  name: 'shield.send-submissions',
  schedule: '* * * * *',
  run: sendSubmissions,
})
