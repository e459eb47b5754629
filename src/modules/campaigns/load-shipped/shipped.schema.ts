// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod'
import { type CalendarDate, parseCalendarDate, regionCodeOf } from '#values'
import { channels } from '../campaign/campaign.ts'
import { audiences } from '../message/audience.ts'
import { questions, stances } from '../message/stance.ts'

const day = z
  .string()
  .refine((text) => parseCalendarDate(text).ok)
  .transform((text) => text as CalendarDate)

/** A campaign that others published about; every one has its source. */
export const shippedShape = z
  .object({
    code: z.string().regex(/^[a-z0-9-]{1,60}$/),
    title: z.string().min(1).max(120),
    titleEn: z.string().max(120),
    about: z.string().max(1_000),
    audience: z.enum(audiences),
    forms: z.array(z.string()),
    channels: z.array(z.enum(channels)),
    startsOn: day,
    endsOn: day,
    /** None: the whole country. */
    regions: z.array(z.string().refine((code) => regionCodeOf(code) === code)).default([]),
    precision: z.enum(['day', 'month']),
    ownerName: z.string().min(1),
    senderNames: z.array(z.string()),
    words: z.string().min(1),
    stances: z.partialRecord(z.enum(questions), z.enum(stances)),
    intervention: z.string(),
    source: z.object({ title: z.string().min(1), publisher: z.string().min(1), url: z.url() }),
  })
  .strict()
  .refine(({ startsOn, endsOn }) => startsOn <= endsOn, 'ends before it begins')
