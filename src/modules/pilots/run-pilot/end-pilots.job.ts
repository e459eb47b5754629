// SPDX-License-Identifier: EUPL-1.2
import { defineJob } from '#foundation/jobs'
import { endPilots } from './run-pilot.command.ts'

/** A pilot does not run any more from its last minute on, whoever asks; this only writes it down. */
export const endPilotsJob = defineJob({
  name: 'pilots.end-pilots',
  schedule: '* * * * *',
  run: async (ctx) => void (await endPilots(ctx)),
})
