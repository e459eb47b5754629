// SPDX-License-Identifier: EUPL-1.2
import { defineJob } from '#foundation/jobs'
import { askRecipients } from './confirm-delivery.command.ts'

export const confirmDeliveryJob = defineJob({
  name: 'shield.confirm-delivery',
  schedule: '* * * * *',
  run: askRecipients,
})
