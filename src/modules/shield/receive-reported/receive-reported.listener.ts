// SPDX-License-Identifier: EUPL-1.2
import { listen } from '#foundation/events'
import { ReportsSighted } from '#modules/identifiers'
import { receiveReported } from './receive-reported.command.ts'

export const receiveWhenSighted = listen(ReportsSighted, {
  job: 'shield.receive-reported',
  run: (ctx, { reportIds }) => receiveReported(ctx, reportIds),
})
