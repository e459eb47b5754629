// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod'
import { defineApi } from '#foundation/modules'
import { handOver } from '../hand-over/hand-over.command.ts'
import { prepareHandOver } from '../hand-over/prepare.query.ts'
import { referenceOf } from '../referral/packet.ts'
import { answerHandOver } from './answer-hand-over.command.ts'
import {
  answerInput,
  handOverInput,
  handOverMade,
  handOverShape,
  handOversAnswer,
  handOversQuery,
} from './hand-over.schema.ts'
import { readOpen, readReceived, type ReceivedHandOver } from './read-hand-over.query.ts'

const receive = { allow: { permission: 'referrals:receive' }, tag: 'Hand-overs' } as const

function shown(one: ReceivedHandOver): z.input<typeof handOverShape> {
  const iso = (at: Date | null) => at?.toISOString() ?? null
  const { id, from, status, urgency, handedAt, dueAt, acceptedAt, endedAt, packet } = one
  return {
    id,
    from,
    status,
    urgency,
    handedAt: handedAt.toISOString(),
    dueAt: dueAt.toISOString(),
    acceptedAt: iso(acceptedAt),
    endedAt: iso(endedAt),
    packet,
  }
}

export const listHandOversApi = defineApi({
  ...receive,
  method: 'GET',
  path: '/v1/hand-overs',
  operationId: 'listHandOvers',
  summary: 'Wie naar u is doorverwezen · Who was handed over to you',
  description:
    'What is in the answer counts as read. The same lie in your inbox as messages about an item of kind hand-over; a recall means: wipe it and do not call.',
  query: handOversQuery,
  responses: { 200: handOversAnswer },
  async run(ctx, { query }) {
    const { rows, pages } = await readOpen(ctx, query.page)
    return { status: 200, body: { handOvers: rows.map(shown), pages } }
  },
})

export const answerHandOverApi = defineApi({
  ...receive,
  method: 'POST',
  path: '/v1/hand-overs/:handOverId/answers',
  operationId: 'answerHandOver',
  summary: 'Zeggen wat u met een doorverwijzing doet · Say what you do with a hand-over',
  description:
    'Saying the same again changes nothing. 409: not possible (any more): it went back because time was up, or the person withdrew consent. Then do not call.',
  params: z.object({ handOverId: z.uuid() }),
  body: answerInput,
  responses: { 200: handOverShape },
  async run(ctx, { params, body }) {
    await answerHandOver(ctx, params.handOverId, body)
    const one = await readReceived(ctx, params.handOverId)
    if (!one) throw new Error('a hand-over that was answered is gone')
    return { status: 200, body: shown(one) }
  },
})

export const makeHandOverApi = defineApi({
  allow: { permission: 'referrals:make' },
  tag: 'Hand-overs',
  method: 'POST',
  path: '/v1/hand-overs',
  operationId: 'makeHandOver',
  summary: 'Iemand die ja zei warm doorverwijzen · Hand over somebody who said yes',
  description:
    'Only what stands in `told` and what the triage says can go, and of that only what this receiver needs. 409: no agreement with the receiver, or this report is with it already.',
  body: handOverInput,
  responses: { 201: handOverMade },
  async run(ctx, { body }) {
    const { id, receiver: receiverId, plan, reportId, told: typed } = body
    const { words } = await prepareHandOver(ctx, { plan, receiverId, typed })
    const { pointId } = await handOver(ctx, { id, plan, receiverId, typed, hasConsent: body.consent, reportId })
    return { status: 201, body: { id, reference: referenceOf(id), words, pointId } }
  },
})
