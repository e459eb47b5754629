// SPDX-License-Identifier: EUPL-1.2
import { defineJob } from '#foundation/jobs'
import { watchDeliveries } from './watch-deliveries.command.ts'

export const watchDeliveriesJob = defineJob({
  name: 'statistics.watch-deliveries',
  schedule: '10 6 * * *',
  run: async (ctx) => void (await watchDeliveries(ctx)),
})
