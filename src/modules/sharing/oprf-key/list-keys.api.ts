// SPDX-License-Identifier: EUPL-1.2
import { namespaces } from '@dijkwacht/check-client'
import { z } from 'zod'
import { defineApi } from '#foundation/modules'
import { jwkShape } from '#foundation/secrets'
import { listKeys } from './list-keys.query.ts'

const hex = z.string().regex(/^[\da-f]{64}$/)

export const listKeysApi = defineApi({
  method: 'GET',
  path: '/v1/oprf/keys',
  allow: 'anyone',
  operationId: 'listCheckKeys',
  tag: 'Private checks',
  summary:
    'Openbare sleutels en tijdvakken van de vertrouwelijke controle · Public keys and epochs of the private check',
  description:
    'Epochs in which you may ask now, with the public key of our half and that of the second key holder, as 32 bytes in hexadecimals. Compare evaluatorKey with what the second key holder says itself: a proof is worth as much as the key that you check it with.',
  responses: {
    200: z
      .object({
        suite: z.literal('ristretto255-SHA512'),
        evaluator: z.url().nullable().describe('Address of the second key holder; null: the private check is off'),
        setKey: jwkShape.describe('JSON Web Key that sets are signed with'),
        setKeys: z.array(jwkShape).describe('That one, and those that sets of before may be signed with'),
        keys: z.array(
          z.object({
            namespace: z.enum(namespaces),
            epoch: z.int(),
            begins: z.iso.datetime(),
            ends: z.iso.datetime(),
            publicKey: hex,
            evaluatorKey: hex,
            bucketBits: z
              .int()
              .min(0)
              .max(24)
              .nullable()
              .describe('Only in namespace citizen: bits that number its buckets; null: there are none to ask for now'),
          }),
        ),
      })
      .meta({ id: 'CheckKeys' }),
  },
  async run(ctx) {
    return { status: 200, body: await listKeys(ctx), headers: { 'cache-control': 'public, max-age=60' } }
  },
})
