// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod'
import { crossesYear } from '../delivery/delivery.ts'
import { monthsIn, parsePeriod, writePeriod } from '../observation/period.ts'
import { deliveryMessages as message } from './import-deliveries.text.ts'

export const deliveryColumns = [
  'source',
  'indicator',
  'what',
  'first_period',
  'every_months',
  'due_after_days',
  'comes_from',
  'example',
] as const

const word = z.string().trim().min(1, message.filled).max(500, message.filled)

/** One line of a file of delivery agreements. */
export const deliveryRow = z
  .object({
    source: word.max(200, message.filled),
    indicator: word.max(200, message.filled),
    what: word,
    first_period: z
      .string()
      .refine((text) => parsePeriod(text) !== null, message.period)
      .transform((text) => {
        const period = parsePeriod(text)
        return period ? writePeriod(period) : text
      }),
    every_months: z.enum(['1', '3', '6', '12', '24'], message.rhythm).transform(Number),
    due_after_days: z
      .string()
      .regex(/^\d{1,3}$|^1000$/, message.days)
      .transform(Number),
    comes_from: word,
    example: z.enum(['yes', 'no'], message.example),
  })
  .superRefine(({ first_period, every_months }, problem) => {
    const period = parsePeriod(first_period)
    if (period && monthsIn(period) > every_months)
      problem.addIssue({ code: 'custom', path: ['every_months'], message: message.tooOften })
    else if (period && crossesYear(period, every_months))
      problem.addIssue({ code: 'custom', path: ['first_period'], message: message.crossing })
  })
  .transform(({ first_period, every_months, due_after_days, comes_from, example, ...same }) => ({
    ...same,
    firstPeriod: first_period,
    everyMonths: every_months,
    dueAfterDays: due_after_days,
    comesFrom: comes_from,
    isExample: example === 'yes',
  }))
