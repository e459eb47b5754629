// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod'
import { defineApi } from '#foundation/modules'
import { jwkShape, publicJwk } from '#foundation/secrets'
import { signalList, signalsQuery } from './card.schema.ts'
import { giveSignals } from './give-signals.query.ts'

/** What others may keep for a while: nothing that was given to a partner. */
const cached = { 'cache-control': 'public, max-age=300', vary: 'authorization' }

export const giveSignalsApi = defineApi({
  method: 'GET',
  path: '/v1/signals',
  allow: 'anyone',
  operationId: 'listSignals',
  tag: 'Signals',
  summary: 'Signalen van wat nu rondgaat · Signals of what goes round now',
  description:
    'Confirmed signals. Without a token those for everybody, without numbers of reports; with one that has signals:read those for partners too, those for your organisation, and what became of them: drop what is withdrawn, expired or joined.',
  query: signalsQuery,
  responses: { 200: signalList },
  async run(ctx, { query: { after, limit } }) {
    const body = await giveSignals(ctx, { after, limit })
    return { status: 200, body, ...(ctx.actor.kind === 'anyone' && { headers: cached }) }
  },
})

export const signalKeysApi = defineApi({
  method: 'GET',
  path: '/v1/signals/keys',
  allow: 'anyone',
  operationId: 'listSignalKeys',
  tag: 'Signals',
  summary: 'Sleutel waarmee webhooks zijn getekend · Key that signs webhooks',
  description:
    'When a signal for your organisation is confirmed, changed, withdrawn or joined, we POST a compact JWS (EdDSA, this key, type dijkwacht-signal+jwt) of the signal as in /signals, with `for` (your organisation) and `at`, to the address that the operator registered. We try eight times in some minutes. Refuse what is signed otherwise, is for another, or has a lower `version` than you have.',
  responses: {
    200: z.object({ keys: z.array(jwkShape) }).meta({ id: 'SignalKeys' }),
  },
  async run(ctx) {
    return { status: 200, body: { keys: ctx.secrets.signingKeys('signals.webhooks').map(publicJwk) }, headers: cached }
  },
})
