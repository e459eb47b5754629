// SPDX-License-Identifier: EUPL-1.2
import { defineJob } from '#foundation/jobs'
import { forgetUnanswered } from './ask-mail.command.ts'

export const forgetUnansweredJob = defineJob({
  name: 'warnings.forget-unanswered',
  schedule: '40 3 * * *',
  run: forgetUnanswered,
})
