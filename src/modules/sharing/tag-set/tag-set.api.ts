// SPDX-License-Identifier: EUPL-1.2
import { namespaces } from '@dijkwacht/check-client'
import { z } from 'zod'
import { bytesShape, defineApi } from '#foundation/modules'
import { mostDeltas, readBase, readDeltas } from './read-tag-set.query.ts'

const allow = { permission: 'disclosures:receive' } as const
const tag = 'Private checks'

export const which = z.object({
  namespace: z.enum(namespaces).describe('partner: what a check may find; device: suspicious devices'),
  epoch: z.coerce.number().int().min(0).max(1_000_000).describe('Number of the period: see /oprf/keys'),
})

export const readBaseApi = defineApi({
  method: 'GET',
  path: '/v1/oprf/:namespace/:epoch/base',
  allow,
  operationId: 'readTagSet',
  tag,
  summary: 'De hele verzameling van uw organisatie, in codes · The whole set of your organisation, in tags',
  description:
    'First line: a compact JWS (EdDSA, key at /oprf/keys) of {set, namespace, epoch, version, digest, count, kinds, lowBits, sha256}; kinds: of which kinds your agreements let warnings go in it, about others it says nothing (not for devices). After the line end: the first 40 bits of each tag, sorted, each step coded by Golomb-Rice with lowBits low bits. Then follow it with /delta.',
  params: which,
  responses: { 200: bytesShape },
  async run(ctx, { params }) {
    return { status: 200, body: await readBase(ctx, params) }
  },
})

export const readDeltaApi = defineApi({
  method: 'GET',
  path: '/v1/oprf/:namespace/:epoch/delta',
  allow,
  operationId: 'followTagSet',
  tag,
  summary: 'Wat er na een versie bij kwam en af ging · What came and went after a version',
  description: `At most ${mostDeltas} versions, each a compact JWS of {set, namespace, epoch, version, previous, count, kinds, added, removed}; previous is the SHA-256 of the version before, as it was signed. Ask at least every minute: a warning that ends must be gone everywhere.`,
  params: which,
  query: z.object({
    from: z.coerce.number().int().min(0).max(2_147_483_647).describe('The version that you work with'),
  }),
  responses: {
    200: z
      .object({ deltas: z.array(z.string()), newest: z.int().describe('The newest version; ask on until you have it') })
      .meta({ id: 'TagSetDeltas' }),
  },
  async run(ctx, { params, query }) {
    return { status: 200, body: await readDeltas(ctx, params, query.from) }
  },
})
