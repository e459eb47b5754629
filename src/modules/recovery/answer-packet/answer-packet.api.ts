// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod'
import { defineApi } from '#foundation/modules'
import { referenceOf } from '../ask-recall/compose-packet.ts'
import { limits } from '../recall/clocks.ts'
import { answerInput, packetShape, packetsAnswer, packetsQuery } from './answer.schema.ts'
import { answerPacket } from './answer-packet.command.ts'
import { listPackets, readPacket, type ReceivedPacket } from './read-packet.query.ts'

const route = { allow: { permission: 'recovery:answer' }, tag: 'Recall requests' } as const

function shown(packet: ReceivedPacket): z.input<typeof packetShape> {
  const { id, side, status, askedBy, askedAt, sentAt, content, ownReference, returnedInCents } = packet
  const iso = (at: Date | null) => at?.toISOString() ?? null
  return {
    id,
    side,
    status,
    isConfirmed: side === 'sending' || packet.confirmedAt !== null,
    reference: referenceOf(packet.recallId),
    askedBy,
    fraudForm: content?.fraudForm ?? null,
    origin: content?.origin ?? null,
    payment: content?.payment ?? null,
    ownReference,
    returnedInCents,
    askedAt: askedAt.toISOString(),
    acknowledgeBy: new Date((sentAt ?? askedAt).getTime() + limits.acknowledged * 60_000).toISOString(),
    receivedAt: iso(packet.receivedAt),
    acknowledgedAt: iso(packet.acknowledgedAt),
    confirmedAt: iso(packet.confirmedAt),
    decidedAt: iso(packet.decidedAt),
  }
}

export const listPacketsApi = defineApi({
  ...route,
  method: 'GET',
  path: '/v1/recall-requests',
  operationId: 'listRecallRequests',
  summary: 'Betalingen die een klant terug wil · Payments that a customer wants back',
  description:
    'What is in the answer counts as received. The same lie in your inbox as messages about an item of kind recall-packet; a confirmed one comes there again as a correction, and what was taken back as a recall. Ask every few seconds: money is passed on within hours. You decide; nothing here freezes or returns anything.',
  query: packetsQuery,
  responses: { 200: packetsAnswer },
  async run(ctx, { query }) {
    const { packets, pages } = await listPackets(ctx, query.page)
    return { status: 200, body: { requests: packets.map(shown), pages } }
  },
})

export const answerPacketApi = defineApi({
  ...route,
  method: 'POST',
  path: '/v1/recall-requests/:requestId/answers',
  operationId: 'answerRecallRequest',
  summary: 'Zeggen wat u met een terughaalverzoek doet · Say what you do with a recall request',
  description:
    'Saying the same again, or an earlier word that comes late, changes nothing. 409: not possible (any more): it was taken back, is over, or is at the recipient’s bank and not confirmed by the payer’s.',
  params: z.object({ requestId: z.uuid() }),
  body: answerInput,
  responses: { 200: packetShape },
  async run(ctx, { params, body }) {
    await answerPacket(ctx, params.requestId, body)
    const packet = await readPacket(ctx, params.requestId)
    if (!packet) throw new Error('a packet that was answered is gone')
    return { status: 200, body: shown(packet) }
  },
})
