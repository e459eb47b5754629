// SPDX-License-Identifier: EUPL-1.2
import { defineJob } from '#foundation/jobs'
import { removeLooseFiles } from './attach-file.command.ts'

export const removeLooseFilesJob = defineJob({
  name: 'complaints.remove-loose-files',
  schedule: '35 4 * * *',
  run: removeLooseFiles,
})
