// SPDX-License-Identifier: EUPL-1.2
import { asSystem } from '#foundation/access'
import { listen } from '#foundation/events'
import { removeLooseContent } from '../attach-file/remove-content.command.ts'
import { ReportsDropped } from '../report/report.events.ts'

/** Bytes can belong to several reports, so they go after the report; who was told that it is erased need not wait for the hourly job. */
export const removeWhenErased = listen(ReportsDropped, {
  job: 'reports.remove-erased-content',
  run: async (ctx, { reason }) => {
    if (reason === 'erased') await removeLooseContent(asSystem(ctx, 'reports.remove-erased-content'))
  },
})
