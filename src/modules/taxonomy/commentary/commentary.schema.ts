// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod'
import { bilingual, decision, wordsByLanguage } from '../edition/edition.schema.ts'
import { countUnits } from './commentary.ts'

const remark = z.object({
  words: wordsByLanguage.default({}),
  examples: wordsByLanguage.default({}),
  notThis: bilingual.optional(),
  seeAlso: z.array(z.string()).default([]),
})

const counting = z.object({
  organisation: bilingual,
  country: z.enum(['nl', 'eu', 'uk', 'us', 'au', 'int']),
  unit: z.enum(countUnits),
  counts: bilingual,
})

const trap = z.object({
  id: z.string().regex(/^[a-z0-9-]+$/),
  scheme: z.string(),
  codes: z.array(z.string()).min(1),
  from: z.string().optional(),
  until: z.string().optional(),
  text: bilingual,
  sources: z.array(z.string()).min(1),
})

/** What stands beside the editions of one scheme. Concepts that an edition does not have are passed over. */
export const commentaryFile = z.object({
  commentary: z.object({
    scheme: z.string().min(1),
    version: z.string().min(1),
    date: z.iso.date(),
    status: z.enum(['draft', 'published']),
  }),
  concepts: z.record(z.string(), remark),
  counting: z.record(z.string(), counting),
  traps: z.array(trap),
  decisions: z.array(decision.extend({ edition: z.string() })),
})

export type CommentaryFile = z.infer<typeof commentaryFile>
