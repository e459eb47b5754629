// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod'
import { defineApi } from '#foundation/modules'
import { callMinutes, lastDigits } from './call-limits.ts'
import { callMessages } from './call.text.ts'
import { endCall, openCall, ownCall } from './open-call.command.ts'

const route = { allow: { permission: 'calls:open' }, tag: 'Calls' } as const
const params = z.object({ callId: z.uuid() })
const callShape = z
  .object({
    id: z.uuid(),
    endsAt: z.iso.datetime().describe('The words are good for nothing after this moment'),
    lookedUp: z.int().describe('How often they were looked up; more than once: ask for new ones'),
  })
  .meta({ id: 'Call' })

export const openCallApi = defineApi({
  ...route,
  method: 'POST',
  path: '/v1/calls',
  operationId: 'openCall',
  summary: 'Twee woorden vragen voor een gesprek dat u begint · Ask for two words for a call that you make',
  description: `For a number that you call, never for somebody who calls you. Ask when the person has the page open, and read the words out then. They hold for ${callMinutes} minutes. Nothing is kept of the call but counts of the day. 503: the key holders are away; have the person hang up and call you.`,
  body: z.object({
    endsIn: z
      .string()
      .regex(lastDigits, { error: callMessages.fourDigits })
      .describe('The last four digits of the number that you call, and no more of it'),
    language: z.enum(['nl', 'en']).default('nl').describe('Language of the words'),
  }),
  responses: { 201: callShape.extend({ words: z.array(z.string()).length(2) }).meta({ id: 'OpenedCall' }) },
  async run(ctx, { body }) {
    const { id, words, endsAt } = await openCall(ctx, body)
    return { status: 201, body: { id, words: [...words], endsAt: endsAt.toISOString(), lookedUp: 0 } }
  },
})

export const showCallApi = defineApi({
  ...route,
  method: 'GET',
  path: '/v1/calls/:callId',
  operationId: 'showCall',
  summary: 'Zien of de woorden zijn opgezocht · See whether the words were looked up',
  description: 'Only a call that this client opened, until it ends.',
  params,
  responses: { 200: callShape },
  async run(ctx, { params: { callId } }) {
    const { id, endsAt, lookedUp } = await ownCall(ctx, callId)
    return { status: 200, body: { id, endsAt: endsAt.toISOString(), lookedUp } }
  },
})

export const endCallApi = defineApi({
  ...route,
  method: 'DELETE',
  path: '/v1/calls/:callId',
  operationId: 'endCall',
  summary: 'Een gesprek afsluiten · End a call',
  description: 'The words are good for nothing from then on.',
  params,
  responses: { 204: z.undefined() },
  async run(ctx, { params: { callId } }) {
    await endCall(ctx, callId)
    return { status: 204 }
  },
})
