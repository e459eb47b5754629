// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod'
import { defineApi, textShape } from '#foundation/modules'
import { editionShape } from '../edition/edition.schema.ts'
import { findEdition, listEditions } from '../edition/read-edition.query.ts'
import { markdownModel } from './markdown-model.ts'
import { stixBundle } from './stix-bundle.ts'

const tag = 'Barrier models'
const params = z.object({
  number: z.coerce.number().int().min(1).max(100_000).meta({ description: 'Number of the edition', example: 1 }),
})
/** An edition never changes. */
const forEver = { 'cache-control': 'public, max-age=31536000, immutable' }

export const listEditionsApi = defineApi({
  method: 'GET',
  path: '/v1/barrier-editions',
  allow: 'anyone',
  operationId: 'listBarrierEditions',
  tag,
  summary: 'Edities van de barrièremodellen, de nieuwste eerst · Editions of the barrier models, newest first',
  responses: {
    200: z.object({
      items: z.array(
        z.object({
          number: z.number().int(),
          date: z.iso.date(),
          status: z.enum(['draft', 'published']),
          href: z.string(),
        }),
      ),
    }),
  },
  async run(ctx) {
    const items = (await listEditions(ctx)).map((one) => ({
      ...one,
      href: `${ctx.settings.baseUrl}/v1/barrier-editions/${one.number}`,
    }))
    return { status: 200, headers: { 'cache-control': 'public, max-age=300' }, body: { items } }
  },
})

export const readEditionApi = defineApi({
  method: 'GET',
  path: '/v1/barrier-editions/:number',
  allow: 'anyone',
  operationId: 'readBarrierEdition',
  tag,
  summary:
    'Eén editie: criminal journeys, stappen, signalen en barrières · One edition: journeys, steps, signals and barriers',
  description:
    'What the public may read of it, for ever the same. Steps and barriers are shared by journeys and stand in it once; `aliases` are older ids of a step. `npm run import` reads the same file.',
  params,
  responses: { 200: editionShape },
  async run(ctx, { params: { number } }) {
    return { status: 200, headers: forEver, body: await findEdition(ctx, number, 'public') }
  },
})

export const readStixApi = defineApi({
  method: 'GET',
  path: '/v1/barrier-editions/:number/stix',
  allow: 'anyone',
  operationId: 'readBarrierEditionAsStix',
  tag,
  summary: 'Dezelfde editie als STIX 2.1 · The same edition as STIX 2.1',
  description:
    'A bundle of attack patterns (steps, with techniques of MITRE F3 where mapped), courses of action (barriers), who mitigates what, and a grouping for each journey.',
  params,
  responses: {
    200: z.object({ type: z.literal('bundle'), id: z.string(), objects: z.array(z.looseObject({ type: z.string() })) }),
  },
  async run(ctx, { params: { number } }) {
    return {
      status: 200,
      headers: forEver,
      body: stixBundle(await findEdition(ctx, number, 'public'), ctx.settings.baseUrl),
    }
  },
})

export const readMarkdownApi = defineApi({
  method: 'GET',
  path: '/v1/barrier-editions/:number/markdown',
  allow: 'anyone',
  operationId: 'readBarrierEditionAsMarkdown',
  tag,
  summary: 'Dezelfde editie als tekst in Markdown · The same edition as text in Markdown',
  params,
  query: z.object({ language: z.enum(['nl', 'en']).default('nl') }),
  responses: { 200: textShape('text/markdown') },
  async run(ctx, { params: { number }, query: { language } }) {
    return {
      status: 200,
      headers: {
        ...forEver,
        'content-type': 'text/markdown; charset=utf-8; variant=CommonMark',
        'content-language': language,
      },
      body: markdownModel(await findEdition(ctx, number, 'public'), language),
    }
  },
})

export const readSchemaApi = defineApi({
  method: 'GET',
  path: '/v1/barrier-edition-schema',
  allow: 'anyone',
  operationId: 'readBarrierEditionSchema',
  tag,
  summary: 'Het JSON Schema van een editie · The JSON Schema of an edition',
  responses: { 200: z.looseObject({ type: z.string() }) },
  async run() {
    return {
      status: 200,
      headers: { 'cache-control': 'public, max-age=300' },
      body: z.toJSONSchema(editionShape),
    }
  },
})
