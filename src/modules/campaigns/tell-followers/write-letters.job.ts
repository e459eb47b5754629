// SPDX-License-Identifier: EUPL-1.2
import { defineJob } from '#foundation/jobs'
import { writeOfWeek } from './write-letters.command.ts'

/** Every morning: the digest on the first day of the week that the program runs. */
export const writeLettersJob = defineJob({
  name: 'campaigns.write-letters',
  schedule: '20 7 * * *',
  run: writeOfWeek,
})
