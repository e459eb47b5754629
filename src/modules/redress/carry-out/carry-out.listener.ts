// SPDX-License-Identifier: EUPL-1.2
import { listen } from '#foundation/events'
import { recallItems } from '#modules/sharing'
import { ObjectionClosed, ObjectionDecided } from '../objection/objection.events.ts'
import { carryOut } from './carry-out.command.ts'

export const carryOutWhenDecided = listen(ObjectionDecided, {
  job: 'redress.carry-out-decided',
  run: async (ctx, { objectionId }) => void (await carryOut(ctx, objectionId)),
})

/** Everybody who was told of the listing is told that it was wrong, or that it says something else now. */
export const recallWhenClosed = listen(ObjectionClosed, {
  job: 'redress.recall-closed',
  run: async (ctx, { listingId, outcome }) => {
    if (listingId === null) return
    if (outcome === 'clear') await recallItems(ctx, 'listing', [listingId], 'cleared')
    if (outcome === 'correct') await recallItems(ctx, 'listing', [listingId], 'corrected')
  },
})
