// SPDX-License-Identifier: EUPL-1.2
import { listen } from '#foundation/events'
import { ComplaintMoved, ComplaintSubmitted, type ComplaintStatus } from '#modules/complaints'
import { withdrawOfOrigins } from '../withdraw-recall/withdraw-recall.command.ts'
import { askForComplaint } from './ask-for-complaint.command.ts'

export const askWhenSubmitted = listen(ComplaintSubmitted, {
  job: 'recovery.ask-for-complaint',
  run: (ctx, { complaintId }) => askForComplaint(ctx, complaintId),
})

const given: readonly ComplaintStatus[] = ['withdrawn', 'no-offence', 'referred']

export const withdrawWithComplaint = listen(ComplaintMoved, {
  job: 'recovery.withdraw-with-complaint',
  run: async (ctx, { complaintId, status }) => {
    if (given.includes(status)) await withdrawOfOrigins(ctx, 'complaint', [complaintId], 'report-gone')
  },
})
