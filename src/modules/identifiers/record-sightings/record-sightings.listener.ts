// SPDX-License-Identifier: EUPL-1.2
import { listen, listenTogether } from '#foundation/events'
import { ReportsAmended, ReportsDropped, ReportsReceived, ReportsVerified } from '#modules/reports'
import { amendSightings, dropSightings, recordSightings, verifySightings } from './record-sightings.command.ts'

export const recordWhenReceived = listenTogether(ReportsReceived, 'reportIds', {
  job: 'identifiers.record-sightings',
  run: (ctx, { reportIds }) => recordSightings(ctx, reportIds),
})

export const countWhenVerified = listen(ReportsVerified, {
  job: 'identifiers.verify-sightings',
  run: (ctx, { reportIds }) => verifySightings(ctx, reportIds),
})

export const forgetWhenDropped = listen(ReportsDropped, {
  job: 'identifiers.drop-sightings',
  run: (ctx, { reportIds, reason }) => dropSightings(ctx, reportIds, reason),
})

export const recordWhenAmended = listen(ReportsAmended, {
  job: 'identifiers.amend-sightings',
  run: (ctx, { reportIds }) => amendSightings(ctx, reportIds),
})
