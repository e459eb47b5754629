// SPDX-License-Identifier: EUPL-1.2
import { defineJob } from '#foundation/jobs'
import { releaseHour } from './release.ts'
import { releaseFigures } from './release-figures.command.ts'

/** Tuesdays at eight: the week that ended eight days before, and what was missed. */
export const releaseFiguresJob = defineJob({
  name: 'statistics.release-figures',
  schedule: `0 ${releaseHour} * * 2`,
  run: async (ctx) => void (await releaseFigures(ctx)),
})
