// SPDX-License-Identifier: EUPL-1.2
import { listen } from '#foundation/events'
import { ReportsDropped } from '#modules/reports'
import { PacketsWithdrawn } from '../recall/recall.events.ts'
import { recallPackets, withdrawOfOrigins } from './withdraw-recall.command.ts'

export const recallWhenWithdrawn = listen(PacketsWithdrawn, {
  job: 'recovery.recall-packets',
  run: (ctx, { packetIds }) => recallPackets(ctx, packetIds),
})

/** A duplicate is still somebody's payment: that request goes on. */
export const withdrawWhenDropped = listen(ReportsDropped, {
  job: 'recovery.withdraw-dropped',
  run: async (ctx, { reportIds, reason }) => {
    if (reason !== 'duplicate') await withdrawOfOrigins(ctx, 'report', reportIds, 'report-gone')
  },
})
