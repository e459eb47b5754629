// SPDX-License-Identifier: EUPL-1.2
import { listen } from '#foundation/events'
import { sendSubmissions } from './send-submissions.command.ts'
import { SubmissionsDue } from './submission.events.ts'

export const sendWhenAsked = listen(SubmissionsDue, {
  job: 'shield.send-submissions-now',
  run: sendSubmissions,
})
