// SPDX-License-Identifier: EUPL-1.2
import { listen } from '#foundation/events'
import { ComplaintMoved, ComplaintSilent } from '../complaint/complaint.events.ts'
import { callWebhook, lineUp } from './call-webhook.command.ts'
import { ComplaintNewsDue } from './webhook.events.ts'

export const lineUpWhenMoved = listen(ComplaintMoved, {
  job: 'complaints.line-up-news',
  run: (ctx, { complaintId, change: version, status, reason, at }) =>
    lineUp(ctx, { complaintId, version, news: 'status', status, reason, happenedAt: new Date(at) }),
})

export const lineUpWhenSilent = listen(ComplaintSilent, {
  job: 'complaints.line-up-silence',
  run: (ctx, { complaintId, change: version, status }) =>
    lineUp(ctx, { complaintId, version, news: 'silence', status, reason: null, happenedAt: ctx.now() }),
})

export const callWhenDue = listen(ComplaintNewsDue, {
  job: 'complaints.call-webhook',
  run: (ctx, { deliveryId }) => callWebhook(ctx, deliveryId),
})
