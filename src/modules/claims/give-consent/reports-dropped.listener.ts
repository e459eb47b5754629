// SPDX-License-Identifier: EUPL-1.2
import { listen } from '#foundation/events'
import { ReportsDropped } from '#modules/reports'
import { endPartsOf } from './end-part.command.ts'

/** A report that was withdrawn, rejected or erased claims nothing any more. One that only grew old does: the claim was made while it stood. */
export const endWhenReportDropped = listen(ReportsDropped, {
  job: 'claims.end-parts-of',
  run: async (ctx, { reportIds, reason }) => {
    if (reason !== 'expired') await endPartsOf(ctx, reportIds)
  },
})
