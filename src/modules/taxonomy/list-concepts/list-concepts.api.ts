// SPDX-License-Identifier: EUPL-1.2
import { defineApi } from '#foundation/modules'
import { Refusal } from '#foundation/web'
import { findCurrentEdition } from '../edition/current-edition.query.ts'
import { shownEdition } from '../list-fraud-forms/shown-edition.ts'
import { mappingsIn } from '../translate-counts/mapping-counts.ts'
import { searchConcepts } from '../search-concepts/search-concepts.query.ts'
import {
  conceptList,
  conceptParams,
  conceptsQuery,
  mappingList,
  mappingsQuery,
  oneConcept,
} from './list-concepts.schema.ts'
import { conceptMessages } from './list-concepts.text.ts'
import { shownConcept, shownMapping } from './shown-concept.ts'

const headers = { 'cache-control': 'public, max-age=300' }

export const listConceptsApi = defineApi({
  method: 'GET',
  path: '/v1/concepts',
  allow: 'anyone',
  operationId: 'listConcepts',
  tag: 'Taxonomy',
  summary: 'Begrippen, ook te zoeken met gewone woorden · Concepts, searchable by everyday words',
  description:
    'The concepts of the edition in force, deprecated ones too, each with what replaces it. As SKOS: /doc/begrippenkader/nl-online-fraude.ttl or .jsonld.',
  query: conceptsQuery,
  responses: { 200: conceptList },
  async run(ctx, { query }) {
    const current = await findCurrentEdition(ctx)
    const { q, facet, after, limit } = query
    const found = q === undefined ? current.concepts : (await searchConcepts(ctx, q)).map(({ concept }) => concept)
    const wanted = facet === undefined ? found : found.filter((concept) => concept.facet === facet)
    const from = after === undefined ? 0 : wanted.findIndex(({ id }) => id === after) + 1
    const items = wanted.slice(from, from + limit)
    const next = from + limit < wanted.length ? (items.at(-1)?.id ?? null) : null
    return {
      status: 200,
      headers,
      body: {
        edition: shownEdition(current.edition),
        items: items.map((concept) => shownConcept(concept, current, ctx.settings.baseUrl)),
        next,
      },
    }
  },
})

export const readConceptApi = defineApi({
  method: 'GET',
  path: '/v1/concepts/:id',
  allow: 'anyone',
  operationId: 'readConcept',
  tag: 'Taxonomy',
  summary: 'Eén begrip, met wat anderen het noemen · One concept, with what others call it',
  params: conceptParams,
  responses: { 200: oneConcept },
  async run(ctx, { params }) {
    const current = await findCurrentEdition(ctx)
    const concept = current.byId.get(params.id)
    if (!concept) throw new Refusal(conceptMessages.unknownConcept, { status: 404 })
    return {
      status: 200,
      headers,
      body: {
        edition: shownEdition(current.edition),
        concept: shownConcept(concept, current, ctx.settings.baseUrl),
        mappings: concept.mappings.map((mapping) => shownMapping(concept, mapping, current)),
      },
    }
  },
})

export const listMappingsApi = defineApi({
  method: 'GET',
  path: '/v1/concept-mappings',
  allow: 'anyone',
  operationId: 'listConceptMappings',
  tag: 'Taxonomy',
  summary: 'Wat anderen onze begrippen noemen, in beide richtingen · What others call our concepts, both ways',
  description:
    'From ours to theirs with `concept`; from theirs to ours with `scheme` and `code`. Counts under a mapping are not ours: see /begrippen/vertaaltabel before you add anything up.',
  query: mappingsQuery,
  responses: { 200: mappingList },
  async run(ctx, { query }) {
    if (query.code !== undefined && query.scheme === undefined)
      throw new Refusal(conceptMessages.codeNeedsScheme, {
        fields: [{ field: '/query/scheme', code: conceptMessages.codeNeedsScheme }],
      })
    const current = await findCurrentEdition(ctx)
    const all = mappingsIn(current.concepts, query)
    const { after, limit } = query
    return {
      status: 200,
      headers,
      body: {
        edition: shownEdition(current.edition),
        items: all.slice(after, after + limit).map(({ concept, mapping }) => shownMapping(concept, mapping, current)),
        next: after + limit < all.length ? after + limit : null,
      },
    }
  },
})
