// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod'
import { defineApi } from '#foundation/modules'
import { listSerial, readDeltas, readPage } from './give-list.query.ts'

export const tag = 'Shield'
/** As long as a resolver may keep an answer: what goes off the list is gone everywhere within two minutes. */
export const caching = 'public, max-age=30'
/** Public and the same for everybody: a page or an extension of a browser may read it from anywhere. */
const forAnyPage = { 'access-control-allow-origin': '*' }
/** The list changed when its serial did. */
export const etagOf = (serial: number): string => `"${serial}"`

const headers = z.object({ 'if-none-match': z.string().max(200).optional() })
const serial = z.coerce.number().int().min(0).max(9_007_199_254_740_991)
const limit = z.coerce.number().int().min(1).max(10_000).default(1_000)
const listedUntil = z.iso.datetime().describe('From then on it is not on the list, also when you hear nothing more')
const listedSince = z.iso.datetime().describe('When it was decided')
const imitates = z.string().nullable().describe('Who is imitated, when that is known')

const page = z
  .object({
    serial: z.int().describe('Follow what changed from the serial of the first page'),
    authority: z.string().nullable().describe('The organisation that answers for the list'),
    items: z.array(
      z.object({
        name: z.string().describe('In Punycode: this name and everything under it'),
        level: z.enum(['domain', 'host']),
        imitates,
        listedSince,
        listedUntil,
      }),
    ),
    next: z.string().nullable().describe('Ask for the next page with after=…; null: this was the last'),
  })
  .meta({ id: 'ShieldNames' })

const query = z.object({
  after: z.string().max(253).default('').describe('The last name of the page before'),
  limit,
})

function namesApi(path: string, operationId: string, summary: string) {
  return defineApi({
    method: 'GET',
    path,
    allow: 'anyone',
    operationId,
    tag,
    summary,
    description:
      'Names of sites that people are kept from, in the order of their names. Then follow it with /v1/shield/names/_deltas. The whole list as one file: /v1/shield/names.txt and /v1/shield/names.csv. Public: whoever blocks with it does so on a ground of their own.',
    query,
    headers,
    responses: { 200: page },
    async run(ctx, { query: { after, limit: most }, headers: asked }) {
      const { serial: at, authority, names } = await readPage(ctx, after, most)
      const cache = { ...forAnyPage, etag: etagOf(at), 'cache-control': caching }
      if (asked['if-none-match'] === cache.etag) return { status: 304, headers: cache }
      const items = names.map(({ name, level, brand, listedAt, expiresAt }) => ({
        name,
        level,
        imitates: brand,
        listedSince: listedAt.toISOString(),
        listedUntil: expiresAt.toISOString(),
      }))
      const next = names.length < most ? null : (names.at(-1)?.name ?? null)
      return { status: 200, headers: cache, body: { serial: at, authority, items, next } }
    },
  })
}

export const listNamesApi = namesApi(
  '/v1/shield/names',
  'listShieldNames',
  'Wat er op de lijst van het schild staat · What is on the list of the shield',
)
export const snapshotApi = namesApi(
  '/v1/shield/names/_snapshots',
  'readShieldSnapshot',
  'De hele lijst, om daarna bij te houden · The whole list, to follow from there',
)

export const deltasApi = defineApi({
  method: 'GET',
  path: '/v1/shield/names/_deltas',
  allow: 'anyone',
  operationId: 'followShieldNames',
  tag,
  summary: 'Wat er na een nummer op de lijst kwam en eraf ging · What came on the list and went off it after a serial',
  description:
    'The oldest first, whole steps only. isListed false: take it off. Ask on with `serial` until it is `newest`, then every minute. After 409 begin again with /_snapshots.',
  query: z.object({ since: serial.describe('The serial that you work with'), limit }),
  headers,
  responses: {
    200: z
      .object({
        serial: z.int().describe('You have everything up to here'),
        newest: z.int(),
        items: z.array(
          z.object({
            serial: z.int(),
            name: z.string(),
            isListed: z.boolean(),
            imitates,
            at: z.iso.datetime().describe('When it was decided'),
            listedUntil: listedUntil.nullable(),
          }),
        ),
      })
      .meta({ id: 'ShieldDeltas' }),
  },
  async run(ctx, { query: { since, limit: most }, headers: asked }) {
    const newest = await listSerial(ctx)
    const cache = { ...forAnyPage, etag: etagOf(newest), 'cache-control': caching }
    if (asked['if-none-match'] === cache.etag) return { status: 304, headers: cache }
    const { changes, ...where } = await readDeltas(ctx, since, most)
    const items = changes.map(({ serial: step, name, isListed, brand, at, expiresAt }) => ({
      serial: step,
      name,
      isListed,
      imitates: brand,
      at: at.toISOString(),
      listedUntil: expiresAt?.toISOString() ?? null,
    }))
    return { status: 200, headers: cache, body: { ...where, items } }
  },
})
