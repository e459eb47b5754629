// SPDX-License-Identifier: EUPL-1.2
import { defineJob } from '#foundation/jobs'
import { writeOfDay } from './write-letters.command.ts'

/** Every morning, before people begin to work. */
export const writeLettersJob = defineJob({ name: 'signals.write-letters', schedule: '30 6 * * *', run: writeOfDay })
