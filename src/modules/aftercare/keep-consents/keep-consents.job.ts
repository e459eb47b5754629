// SPDX-License-Identifier: EUPL-1.2
import { defineJob } from '#foundation/jobs'
import { keepConsents } from './keep-consents.command.ts'

export const keepConsentsJob = defineJob({
  name: 'aftercare.keep-consents',
  schedule: '10 * * * *',
  run: keepConsents,
})
