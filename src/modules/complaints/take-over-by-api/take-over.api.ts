// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod'
import { defineApi } from '#foundation/modules'
import { receiveReceipt } from './receive-receipt.command.ts'
import { inboxAnswer, inboxQuery, receiptAnswer, receiptInput, wholeComplaint } from './take-over.schema.ts'
import { listWaiting, readWhole } from './take-over.query.ts'

const takeOver = { allow: { permission: 'complaints:take-over' }, tag: 'Complaints for police systems' } as const
const params = z.object({ complaintId: z.uuid() })

export const listComplaintInboxApi = defineApi({
  ...takeOver,
  method: 'GET',
  path: '/v1/complaint-inbox',
  operationId: 'listComplaintInbox',
  summary: 'Aangiften die uw systeem nog niet heeft · Complaints that your system does not hold yet',
  description:
    'For a system of the police. What was signed, added, answered or decided and has no receipt yet; there is no cursor that could skip one. What you refused comes last. Ask again until `waiting` is 0.',
  query: inboxQuery,
  responses: { 200: inboxAnswer },
  async run(ctx, { query: { limit } }) {
    return { status: 200, body: await listWaiting(ctx, limit) }
  },
})

export const readComplaintWholeApi = defineApi({
  ...takeOver,
  method: 'GET',
  path: '/v1/complaint-inbox/:complaintId',
  operationId: 'readComplaintWhole',
  summary: 'Eén aangifte met alles erbij · One complaint with everything about it',
  description: 'Also of one that you hold already. 404: none, or not at your organisation.',
  params,
  responses: { 200: wholeComplaint },
  async run(ctx, { params: { complaintId } }) {
    return { status: 200, body: await readWhole(ctx, complaintId) }
  },
})

export const receiveComplaintReceiptApi = defineApi({
  ...takeOver,
  method: 'POST',
  path: '/v1/complaint-inbox/:complaintId/receipts',
  operationId: 'receiveComplaintReceipt',
  summary: 'Zeggen dat uw systeem een aangifte heeft · Say that your system holds a complaint',
  description:
    'Send it after you stored the complaint for good. Sending it again, late or out of order is harmless. 409: another number or another hash than we know. It decides nothing: that is `POST /v1/complaints/{complaintId}/steps`.',
  params,
  body: receiptInput,
  responses: { 200: receiptAnswer },
  async run(ctx, { params: { complaintId }, body }) {
    return { status: 200, body: await receiveReceipt(ctx, complaintId, body) }
  },
})
