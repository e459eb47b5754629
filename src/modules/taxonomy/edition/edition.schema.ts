// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod'
import { matchRelations, mappingConfidences } from './concept.ts'
import { looseEnds } from './loose-ends.ts'

export const bilingual = z.object({ nl: z.string().min(1), en: z.string().min(1) })
/** Words by language; a language may be missing. */
export const wordsByLanguage = z.partialRecord(z.enum(['nl', 'en']), z.array(z.string().min(1).max(200)))

const mapping = z
  .object({
    scheme: z.string().min(1),
    code: z.string().min(1),
    label: z.string().min(1),
    relation: z.enum(matchRelations),
    confidence: z.enum(mappingConfidences),
    sources: z.array(z.string()).min(1),
    uri: z.url({ protocol: /^https$/ }).optional(),
    note: z.partialRecord(z.enum(['nl', 'en']), z.string()).optional(),
    /** When the other used the category in this sense: a year or a day. */
    validFrom: z.string().optional(),
    validUntil: z.string().optional(),
    /** Who of the other organisation confirmed an exactMatch, and when. */
    confirmed: z.object({ by: z.string().min(1), on: z.iso.date() }).optional(),
  })
  .refine((given) => given.relation !== 'exactMatch' || given.confirmed !== undefined, {
    message: 'exactMatch needs `confirmed`: who of the other organisation says so, and when',
  })

const concept = z.object({
  id: z.string().regex(/^[A-Z]{2}-\d{3}$/),
  facet: z.string().regex(/^[A-Z]{2}$/),
  broader: z.array(z.string()),
  related: z.array(z.string()).default([]),
  prefLabel: bilingual,
  altLabel: wordsByLanguage.default({}),
  hiddenLabel: wordsByLanguage.default({}),
  definition: bilingual,
  scopeNote: z.partialRecord(z.enum(['nl', 'en']), z.string()).optional(),
  example: wordsByLanguage.default({}),
  priorityForm: z.number().int().min(1).optional(),
  status: z.enum(['draft', 'accepted', 'deprecated']),
  /** What to use instead of a deprecated concept. */
  replacedBy: z.array(z.string()).default([]),
  since: z.string(),
  mappings: z.array(mapping),
})

const facet = z.object({ id: z.string().regex(/^[A-Z]{2}$/), topConcept: z.string(), prefLabel: bilingual })

const externalScheme = z.object({
  id: z.string().regex(/^[a-z0-9-]+$/),
  title: z.string().min(1),
  version: z.string(),
  versionNl: z.string().optional(),
  licence: z.string(),
  url: z.url({ protocol: /^https$/ }),
})

const source = z.object({
  id: z.string(),
  title: z.string(),
  publisher: z.string(),
  date: z.string(),
  url: z.url({ protocol: /^https?$/ }),
})

/** What was decided about concepts, and why. No concepts: about the edition as a whole. */
export const decision = z.object({
  date: z.iso.date(),
  concepts: z.array(z.string()),
  what: bilingual,
  why: bilingual,
})

/** A taxonomy edition as its file says it. Keys that nobody reads are left out. */
export const editionFile = z
  .object({
    edition: z.object({
      id: z.string().min(1),
      title: bilingual,
      version: z.string().regex(/^\d+\.\d+\.\d+(-[0-9a-z.]+)?$/),
      date: z.iso.date(),
      status: z.enum(['draft', 'published']),
    }),
    priorityForms: z.array(z.string()),
    facets: z.array(facet).min(1),
    externalSchemes: z.array(externalScheme),
    sources: z.array(source),
    decisions: z.array(decision).default([]),
    concepts: z.array(concept).min(1),
  })
  .superRefine((file, problem) => {
    for (const message of looseEnds(file)) problem.addIssue({ code: 'custom', path: ['concepts'], message })
  })

export type EditionFile = z.infer<typeof editionFile>
