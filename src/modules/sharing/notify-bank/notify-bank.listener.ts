// SPDX-License-Identifier: EUPL-1.2
import { listen } from '#foundation/events'
import { AgreementActivated } from '#modules/agreements'
import { ThresholdReached, ThresholdRetracted } from '#modules/identifiers'
import { recallItems } from '../recall-item/recall-item.command.ts'
import { notifyAllBanks, notifyBanks } from './notify-bank.command.ts'

export const notifyWhenReached = listen(ThresholdReached, {
  job: 'sharing.notify-banks',
  run: (ctx, { thresholdIds }) => notifyBanks(ctx, thresholdIds),
})

export const notifyWhenAgreed = listen(AgreementActivated, {
  job: 'sharing.notify-agreed',
  run: (ctx) => notifyAllBanks(ctx),
})

export const recallWhenRetracted = listen(ThresholdRetracted, {
  job: 'sharing.recall-notices',
  run: async (ctx, { thresholdIds }) => void (await recallItems(ctx, 'bank-notice', thresholdIds, 'withdrawn')),
})
