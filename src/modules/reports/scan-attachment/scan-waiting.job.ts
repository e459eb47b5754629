// SPDX-License-Identifier: EUPL-1.2
import { defineJob } from '#foundation/jobs'
import { scanWaiting } from './scan-attachment.command.ts'

/** Every ten minutes: files that came while the scanner was away or could not tell, and those from before there was one. */
export const scanWaitingFiles = defineJob({
  name: 'reports.scan-waiting',
  schedule: '*/10 * * * *',
  run: scanWaiting,
})
