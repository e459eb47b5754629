// SPDX-License-Identifier: EUPL-1.2
import { listen } from '#foundation/events'
import { ReportsDropped } from '#modules/reports'
import { followErasure } from './erase-with-report.command.ts'

export const eraseWithReport = listen(ReportsDropped, {
  job: 'complaints.erase-with-report',
  run: async (ctx, { reportIds, reason }) => {
    if (reason === 'erased' || reason === 'expired') await followErasure(ctx, reportIds, reason)
  },
})
