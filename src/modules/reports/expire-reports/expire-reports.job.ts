// SPDX-License-Identifier: EUPL-1.2
import { defineJob } from '#foundation/jobs'
import { deleteOldReports } from './expire-reports.command.ts'

/** Years that a report is kept: as long as the offence can still come to court. */
export const yearsKept = 5

/** Every night: deletes reports of five years ago and tells everybody who keeps something of them. */
export const expireReports = defineJob({
  name: 'reports.expire-reports',
  schedule: '10 3 * * *',
  async run(ctx) {
    const limit = new Date(ctx.now())
    limit.setUTCFullYear(limit.getUTCFullYear() - yearsKept)
    while ((await deleteOldReports(ctx, limit)) > 0);
  },
})
