// SPDX-License-Identifier: EUPL-1.2
import { defineJob } from '#foundation/jobs'
import { writeOfReviews, writeOfWeek } from './write-letters.command.ts'

/** Every morning: the weekly mail on the first day of the week that the program runs, and who has to look at an article. */
export const writeLettersJob = defineJob({
  name: 'knowledge.write-letters',
  schedule: '0 7 * * *',
  async run(ctx) {
    await writeOfWeek(ctx)
    await writeOfReviews(ctx)
  },
})
