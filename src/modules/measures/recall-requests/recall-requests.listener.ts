// SPDX-License-Identifier: EUPL-1.2
import { listen, listenTogether } from '#foundation/events'
import { CasesChanged } from '#modules/cases'
import { IdentifiersProtected, ListingEnded, SightingsRecorded, ThresholdRetracted } from '#modules/identifiers'
import { recallItems } from '#modules/sharing'
import { SignalNews } from '#modules/signals'
import { RequestsWithdrawn } from '../request/request.events.ts'
import { recheckGrounds } from './recheck-grounds.command.ts'

/** A message to whoever has it, after whatever they got before. */
export const recallWhenWithdrawn = listen(RequestsWithdrawn, {
  job: 'measures.recall-requests',
  run: async (ctx, { requestIds }) => void (await recallItems(ctx, 'measure-request', requestIds, 'withdrawn')),
})

export const recheckWhenListingEnds = listen(ListingEnded, {
  job: 'measures.recheck-listings',
  run: (ctx, { listingIds }) => recheckGrounds(ctx, { ground: 'listing', groundIds: listingIds }),
})

export const recheckWhenRetracted = listen(ThresholdRetracted, {
  job: 'measures.recheck-thresholds',
  run: (ctx, { thresholdIds }) => recheckGrounds(ctx, { ground: 'threshold', groundIds: thresholdIds }),
})

export const recheckWhenSignalChanges = listen(SignalNews, {
  job: 'measures.recheck-signals',
  run: (ctx, { signalId }) => recheckGrounds(ctx, { ground: 'signal', groundIds: [signalId] }),
})

export const recheckWhenSighted = listenTogether(SightingsRecorded, 'identifierIds', {
  job: 'measures.recheck-sighted',
  run: (ctx, { identifierIds }) => recheckGrounds(ctx, { identifierIds }),
})

export const recheckWhenProtected = listenTogether(IdentifiersProtected, 'identifierIds', {
  job: 'measures.recheck-protected',
  run: (ctx, { identifierIds }) => recheckGrounds(ctx, { identifierIds }),
})

/** A case that was divided or ended, or a hub in it that was judged anew. */
export const recheckWhenCasesChange = listen(CasesChanged, {
  job: 'measures.recheck-cases',
  run: (ctx, { reportIds, earlier = [] }) => recheckGrounds(ctx, { caseReportIds: [...reportIds, ...earlier] }),
})
