// SPDX-License-Identifier: EUPL-1.2
import { defineJob } from '#foundation/jobs'
import { keepRequests } from './keep-requests.command.ts'

export const keepRequestsJob = defineJob({
  name: 'measures.keep-requests',
  schedule: '*/15 * * * *',
  run: keepRequests,
})
