// SPDX-License-Identifier: EUPL-1.2
import { defineJob } from '#foundation/jobs'
import { keepRecalls } from './keep-recalls.command.ts'

export const keepRecallsJob = defineJob({
  name: 'recovery.keep-recalls',
  schedule: '25 * * * *',
  run: keepRecalls,
})
