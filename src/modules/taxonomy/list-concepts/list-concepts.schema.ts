// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod'
import { mappingConfidences, matchRelations } from '../edition/concept.ts'
import { bilingual, wordsByLanguage } from '../edition/edition.schema.ts'
import { editionShape } from '../list-fraud-forms/list-fraud-forms.schema.ts'
import { conceptMessages } from './list-concepts.text.ts'

const conceptId = z.string().regex(/^[A-Z]{2}-\d{3}$/, conceptMessages.conceptCode)

export const conceptsQuery = z.object({
  q: z.string().min(1).max(200).optional().describe('Words that people use, in Dutch or English; best first'),
  facet: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .optional()
    .describe('FF fraud form, CH channel, LU modus operandi, IP, PY, VT, HT, ES'),
  after: conceptId.optional().describe('The value of `next` in the page before'),
  limit: z.coerce.number().int().min(1).max(100).default(50),
})

export const conceptParams = z.object({ id: conceptId })

const mappingShape = z
  .object({
    concept: z.string().describe('Our concept'),
    conceptLabel: bilingual,
    scheme: z.string().describe('Classification of the other, for instance cbs-ovic'),
    code: z.string(),
    label: z.string(),
    relation: z.enum(matchRelations).describe('From our concept to theirs; broadMatch: theirs is broader'),
    confidence: z.enum(mappingConfidences),
    sources: z.array(z.object({ title: z.string(), url: z.string() })),
    note: z.object({ nl: z.string().optional(), en: z.string().optional() }).nullable(),
    validFrom: z.string().nullable().describe('null: as in `schemeVersion`'),
    validUntil: z.string().nullable(),
    schemeVersion: z.string(),
    uri: z.string().nullable().describe('Address that the other gives it'),
  })
  .meta({ id: 'ConceptMapping' })

const named = z.object({ id: z.string(), label: bilingual })

const conceptShape = z
  .object({
    id: z.string(),
    uri: z.url().describe('Stays; answers with a page, Turtle or JSON-LD by Accept'),
    facet: z.string(),
    broader: z.array(z.string()),
    narrower: z.array(z.string()),
    related: z.array(z.string()),
    label: bilingual,
    definition: bilingual,
    alternativeLabels: wordsByLanguage,
    everydayWords: wordsByLanguage.describe(
      'What people call it, also wrongly spelt: to search by, not to show as its name',
    ),
    status: z.enum(['draft', 'accepted', 'deprecated']),
    replacedBy: z.array(named).describe('What to use instead; empty unless it is deprecated'),
    since: z.string(),
    priority: z.number().int().nullable(),
  })
  .meta({ id: 'Concept' })

export const conceptList = z
  .object({ edition: editionShape, items: z.array(conceptShape), next: z.string().nullable() })
  .meta({ id: 'ConceptList' })

export const oneConcept = z
  .object({ edition: editionShape, concept: conceptShape, mappings: z.array(mappingShape) })
  .meta({ id: 'OneConcept' })

export const mappingsQuery = z.object({
  scheme: z
    .string()
    .regex(/^[a-z0-9-]{1,40}$/)
    .optional()
    .describe('From theirs to ours: the classification'),
  code: z.string().min(1).max(200).optional().describe('From theirs to ours: their code; needs `scheme`'),
  concept: conceptId.optional().describe('From ours to theirs'),
  after: z.coerce.number().int().min(0).max(100_000).default(0).describe('The value of `next` in the page before'),
  limit: z.coerce.number().int().min(1).max(100).default(50),
})

export const mappingList = z
  .object({ edition: editionShape, items: z.array(mappingShape), next: z.number().int().nullable() })
  .meta({ id: 'ConceptMappingList' })
