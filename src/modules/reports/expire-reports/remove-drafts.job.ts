// SPDX-License-Identifier: EUPL-1.2
import { defineJob } from '#foundation/jobs'
import { removeLooseContent } from '../attach-file/remove-content.command.ts'
import { draftHours } from '../submit-report/draft.query.ts'
import { deleteOldDrafts } from './remove-drafts.command.ts'

/** Every hour: deletes drafts of more than a day old, and then bytes of files that belong to nothing any more. */
export const removeDrafts = defineJob({
  name: 'reports.remove-drafts',
  schedule: '17 * * * *',
  async run(ctx) {
    await deleteOldDrafts(ctx, new Date(ctx.now().getTime() - draftHours * 3_600_000))
    await removeLooseContent(ctx)
  },
})
