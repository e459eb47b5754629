// SPDX-License-Identifier: EUPL-1.2
import { defineJob } from '#foundation/jobs'
import { publishZone } from './publish-zone.command.ts'

/** For what no announcement brought: a server that was away, a serial without names. */
export const publishZoneJob = defineJob({
  name: 'shield.publish-zone',
  schedule: '* * * * *',
  run: (ctx) => publishZone(ctx),
})

/** Once a night everything is compared, so that whatever went wrong unseen lasts a day at most. */
export const compareZoneJob = defineJob({
  name: 'shield.compare-zone',
  schedule: '20 4 * * *',
  run: (ctx) => publishZone(ctx, { compare: true }),
})
