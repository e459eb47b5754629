// SPDX-License-Identifier: EUPL-1.2
import { defineJob } from '#foundation/jobs'
import { removeLooseContent } from '../attach-file/remove-content.command.ts'
import { wipeReports } from './expire-reports.command.ts'

/** Days between withdrawing and wiping: time to notice that it was a mistake or done under pressure. */
export const daysUntilWiped = 30

export const wipeWithdrawn = defineJob({
  name: 'reports.wipe-withdrawn',
  schedule: '20 3 * * *',
  async run(ctx) {
    const limit = new Date(ctx.now().getTime() - daysUntilWiped * 86_400_000)
    while ((await wipeReports(ctx, limit)) > 0);
    await removeLooseContent(ctx)
  },
})
