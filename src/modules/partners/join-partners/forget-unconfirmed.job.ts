// SPDX-License-Identifier: EUPL-1.2
import { defineJob } from '#foundation/jobs'
import { forgetUnconfirmed } from './apply.command.ts'

export const forgetUnconfirmedJob = defineJob({
  name: 'partners.forget-unconfirmed',
  schedule: '17 * * * *',
  run: forgetUnconfirmed,
})
