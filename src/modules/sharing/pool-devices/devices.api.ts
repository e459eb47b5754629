// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod'
import { messageOf } from '#foundation/text'
import { defineApi } from '#foundation/modules'
import {
  feedbackInput,
  hitInput,
  incidentsAnswer,
  incidentsInput,
  mostIncidents,
  recordedAnswer,
} from './devices.schema.ts'
import { giveFeedback } from './give-feedback.command.ts'
import { poolIncidents } from './pool-incidents.command.ts'
import { recordHit } from './record-hit.command.ts'
import { withdrawIncident } from './withdraw-incident.command.ts'

const route = { allow: { permission: 'devices:pool' }, tag: 'Devices' } as const
const gate = '403 and 409 say what is missing: a running pilot of which you are a participant, an agreement, or a rule.'

export const poolIncidentsApi = defineApi({
  ...route,
  method: 'POST',
  path: '/v1/devices/incidents',
  operationId: 'poolDeviceIncidents',
  summary: 'Voorvallen met een toestel inbrengen in de proef · Add incidents with a device to the pilot',
  description: `Up to ${mostIncidents} incidents. No characteristics of a device: only the token that you computed. Others can search for a token once two participants saw an attacker use the device, or one did and the police confirmed it. Each new incident counts for the sample of the pilot. ${gate}`,
  body: incidentsInput,
  idempotent: true,
  responses: { 200: incidentsAnswer },
  async run(ctx, { body }) {
    const items = (await poolIncidents(ctx, body.items)).map((one) =>
      one.outcome === 'not-pooled'
        ? { outcome: one.outcome, id: null, expiresAt: null, why: one.why, detail: messageOf(one.why, ctx.language) }
        : { outcome: one.outcome, id: one.id, expiresAt: one.expiresAt.toISOString(), why: null, detail: null },
    )
    return { status: 200, body: { items } }
  },
})

export const withdrawIncidentApi = defineApi({
  ...route,
  method: 'POST',
  path: '/v1/devices/incidents/:incidentId/_withdraw',
  operationId: 'withdrawDeviceIncident',
  summary: 'Een eigen voorval uit de proef halen · Take an own incident out of the pilot',
  description: 'Works at once, asks nobody, and also when the pilot is over.',
  params: z.object({ incidentId: z.uuid() }),
  responses: { 200: recordedAnswer },
  async run(ctx, { params }) {
    return { status: 200, body: { recordedAt: (await withdrawIncident(ctx, params.incidentId)).toISOString() } }
  },
})

export const giveFeedbackApi = defineApi({
  ...route,
  method: 'POST',
  path: '/v1/devices/feedback',
  operationId: 'giveDeviceFeedback',
  summary: 'Zeggen wat u over een toestel te weten kwam · Say what you found out about a device',
  description: `shared-device (family, library, repair shop, company) hides the token for everybody at once; two participants that say false hide it too; confirmed counts when the police say it. Your newest word holds. ${gate}`,
  body: feedbackInput,
  responses: { 200: recordedAnswer },
  async run(ctx, { body }) {
    return { status: 200, body: { recordedAt: (await giveFeedback(ctx, body)).toISOString() } }
  },
})

export const recordHitApi = defineApi({
  ...route,
  method: 'POST',
  path: '/v1/devices/hits',
  operationId: 'recordDeviceHit',
  summary: 'Vastleggen wat u na een treffer deed · Put on record what you did after a hit',
  description: `You search in your own copy of the set. A hit may lead to a delay or an extra step, never to a refusal. ${gate}`,
  body: hitInput,
  idempotent: true,
  responses: { 201: recordedAnswer },
  async run(ctx, { body }) {
    return { status: 201, body: { recordedAt: (await recordHit(ctx, body)).toISOString() } }
  },
})
