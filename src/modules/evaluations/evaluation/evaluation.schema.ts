// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod'
import { webMessages } from '#foundation/web'
import { identifiersIn, parseCalendarDate } from '#values'
import { countingChanges, designs, measurers, wishes } from './evaluation.ts'
import { evaluationMessages as message } from './evaluation.text.ts'

/** Words that everybody may read: no account, number or address of anybody. */
const words = (most: number) =>
  z
    .string({ error: webMessages.required })
    .default('')
    .transform((text) => text.trim().toWellFormed().replaceAll('\0', ''))
    .superRefine((text, problem) => {
      if (text.length > most) problem.addIssue({ code: 'custom', message: webMessages.tooLong, params: { max: most } })
      const [found] = identifiersIn(text)
      if (found)
        problem.addIssue({ code: 'custom', message: webMessages.holdsIdentifier, params: { found: found.text } })
    })
const neededWords = (most: number) => words(most).refine((text) => text !== '', webMessages.required)

const day = z.string({ error: webMessages.required }).transform((text, problem) => {
  const parsed = parseCalendarDate(text)
  if (parsed.ok) return String(parsed.value)
  problem.addIssue({ code: 'custom', message: webMessages.wrongDate })
  return z.NEVER
})
const ticked = z
  .string()
  .optional()
  .transform((text) => text === 'yes')

export const planShape = z
  .object({
    title: neededWords(200),
    interventionId: words(80).refine(
      (text) => text === '' || /^[a-z0-9][a-z0-9.-]{0,79}$/i.test(text),
      message.interventionId,
    ),
    interventionName: neededWords(200),
    outcome: neededWords(300),
    wish: z.enum(wishes, webMessages.choose),
    design: z.enum(designs, webMessages.choose),
    startsOn: day,
    measuredUntil: day,
    control: words(500),
    measuredBy: z.enum(measurers, webMessages.choose),
    measurer: neededWords(200),
    isDrawn: ticked,
    confounders: neededWords(2_000),
    displacement: neededWords(1_000),
    isBlind: ticked,
  })
  .superRefine((plan, problem) => {
    if (plan.measuredUntil <= plan.startsOn)
      problem.addIssue({ code: 'custom', path: ['measuredUntil'], message: message.untilBeforeStart })
    if (plan.control === '' && !['before-after', 'interrupted-series'].includes(plan.design))
      problem.addIssue({ code: 'custom', path: ['control'], message: message.controlNeeded })
  })

export const measureShape = z.object({
  data: z.string({ error: message.dataNeeded }).superRefine((text, problem) => {
    if (text.length > 60_000)
      problem.addIssue({ code: 'custom', message: webMessages.tooLong, params: { max: 60_000 } })
  }),
  counting: z.enum(countingChanges, webMessages.choose),
})

/** Nothing is pasted: the program reads what was published. */
export const publishedShape = z.object({
  series: z.string({ error: webMessages.choose }).min(1, webMessages.choose).max(100, webMessages.choose),
  against: z.string().max(100, webMessages.choose).default(''),
  counting: z.enum(countingChanges, webMessages.choose),
})
