// SPDX-License-Identifier: EUPL-1.2
import { defineJob } from '#foundation/jobs'
import { removeOldUploads } from './remove-uploads.command.ts'

/** Every half hour: a file that was handed in and left alone does not lie about. */
export const removeUploads = defineJob({
  name: 'reports.remove-uploads',
  schedule: '7,37 * * * *',
  run: removeOldUploads,
})
