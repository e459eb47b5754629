// SPDX-License-Identifier: EUPL-1.2
import { defineApi } from '#foundation/modules'
import { setWebhook } from './set-webhook.command.ts'
import { showWebhook } from './show-webhook.query.ts'
import { webhookAnswer, webhookInput } from './webhook.schema.ts'

const prepare = {
  path: '/v1/complaint-webhook',
  allow: { permission: 'complaints:prepare' },
  tag: 'Complaints',
  responses: { 200: webhookAnswer },
} as const

export const setComplaintWebhookApi = defineApi({
  ...prepare,
  method: 'PUT',
  operationId: 'setComplaintWebhook',
  summary: 'Uw systeem bericht laten krijgen van elke stand · Have your system told of every status',
  description:
    'When a complaint of your organisation comes into another status, or a service clock passes in silence, we POST a compact JWS (EdDSA, key in `keys`, type dijkwacht-complaint+jwt) of {for, id, number, news, status, reason, version, at}: never a name or a story. We try eight times in some minutes; then `told` says `failed`, and /complaints still has it. Refuse what is signed otherwise, is for another, or has a `version` that you have.',
  body: webhookInput,
  async run(ctx, { body: { url } }) {
    await setWebhook(ctx, url)
    return { status: 200, body: await showWebhook(ctx) }
  },
})

export const showComplaintWebhookApi = defineApi({
  ...prepare,
  method: 'GET',
  operationId: 'showComplaintWebhook',
  summary: 'Uw webhook, en of die antwoordt · Your webhook, and whether it answers',
  async run(ctx) {
    return { status: 200, body: await showWebhook(ctx) }
  },
})
