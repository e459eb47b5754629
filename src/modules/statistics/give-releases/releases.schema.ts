// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod'

export const releaseParams = z.object({ number: z.coerce.number().int().min(1).max(1_000_000) })

export const releasesQuery = z.object({
  before: z.coerce.number().int().min(1).max(1_000_000).optional().describe('The value of `next` in the page before'),
  limit: z.coerce.number().int().min(1).max(200).default(52),
})

export const releaseList = z
  .object({
    items: z.array(
      z.object({
        number: z.int(),
        week: z.iso.date().describe('Monday of the week that it added'),
        releasedAt: z.iso.datetime(),
        policy: z.string().describe('Version of the rules by which small numbers are hidden'),
        figures: z.url().describe('What it added, as CSV. It never changes.'),
        describedBy: z.url().describe('What the columns mean (CSV on the Web)'),
      }),
    ),
    next: z.int().nullable().describe('Ask on with before=…; null: this was the last'),
    nextExpectedOn: z.iso.date().nullable().describe('The day of the next release; null before the first'),
  })
  .meta({ id: 'ReleaseList' })

/** Metadata of CSV on the Web (W3C, 2015), as far as we use it. */
export const tableDescription = z.record(z.string(), z.unknown()).meta({ id: 'CsvwTable' })
