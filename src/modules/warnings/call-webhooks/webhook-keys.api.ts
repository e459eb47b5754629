// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod'
import { defineApi } from '#foundation/modules'
import { jwkShape, publicJwk } from '#foundation/secrets'

export const warningKeysApi = defineApi({
  method: 'GET',
  path: '/v1/warnings/keys',
  allow: 'anyone',
  operationId: 'listWarningKeys',
  tag: 'Signals',
  summary: 'Sleutel waarmee waarschuwingen voor systemen zijn getekend · Key that signs warnings for systems',
  description:
    'When a warning is published, corrected, extended, withdrawn or over, we POST a compact JWS (EdDSA, this key, type dijkwacht-warning+jwt) to the address that the operator registered for signals with `warnings`: id, version, status, url, form, provinces, municipalities, nl, en, endsOn, because, with `for` (your organisation) and `at`. We try eight times in some minutes. Refuse what is signed otherwise, is for another, or has a lower `version` than you have. The same is in the feeds at /waarschuwingen/atom.xml and /waarschuwingen/feed.json.',
  responses: {
    200: z
      .object({
        keys: z.array(jwkShape).max(10),
      })
      .meta({ id: 'WarningKeys' }),
  },
  async run(ctx) {
    const headers = { 'cache-control': 'public, max-age=300' }
    return { status: 200, body: { keys: ctx.secrets.signingKeys('warnings.webhooks').map(publicJwk) }, headers }
  },
})
