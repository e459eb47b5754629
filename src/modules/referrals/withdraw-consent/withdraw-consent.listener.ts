// SPDX-License-Identifier: EUPL-1.2
import { listen } from '#foundation/events'
import { ReportsDropped } from '#modules/reports'
import { HandOversEnded } from '../referral/referral.events.ts'
import { takeBack, withdrawOfReports } from './withdraw-consent.command.ts'

export const takeBackWhenEnded = listen(HandOversEnded, {
  job: 'referrals.take-back',
  run: (ctx, { handOverIds }) => takeBack(ctx, handOverIds),
})

/** Who withdraws a report, or has it erased, is not helped on by others either. A duplicate is still somebody. */
export const withdrawWhenDropped = listen(ReportsDropped, {
  job: 'referrals.withdraw-dropped',
  run: async (ctx, { reportIds, reason }) => {
    if (reason === 'withdrawn' || reason === 'erased') await withdrawOfReports(ctx, reportIds)
  },
})
