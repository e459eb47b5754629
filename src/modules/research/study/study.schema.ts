// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod'
import { webMessages } from '#foundation/web'
import { identifiersIn, parseCalendarDate } from '#values'
import { methods, populations, readings } from './study.ts'
import { studyMessages as message } from './study.text.ts'

const longest = (most: number) => (text: string, problem: z.RefinementCtx) => {
  if (text.length > most) problem.addIssue({ code: 'custom', message: webMessages.tooLong, params: { max: most } })
}

/** Words that everybody may read: no account, number or address of anybody. */
const words = (most: number) =>
  z
    .string()
    .default('')
    .transform((text) => text.trim().toWellFormed().replaceAll('\0', ''))
    .superRefine(longest(most))
    .superRefine((text, problem) => {
      const [found] = identifiersIn(text)
      if (found)
        problem.addIssue({ code: 'custom', message: webMessages.holdsIdentifier, params: { found: found.text } })
    })

const neededWords = (most: number) => words(most).refine((text) => text !== '', webMessages.required)

const whole = z
  .string()
  .default('')
  .refine((text) => text === '' || /^[1-9]\d{0,8}$/.test(text.trim()), message.wholeNumber)
  .transform((text) => (text === '' ? null : Number(text)))

/** One of several, or a list of them in one text with spaces between. */
const several = z
  .union([z.array(z.string()), z.string()])
  .default([])
  .transform((given) => [given].flat().flatMap((text) => text.split(/[\s,;]+/).filter((one) => one !== '')))

const webAddress = z
  .string()
  .default('')
  .transform((text) => text.trim())
  .superRefine(longest(1_000))
  .refine((text) => text === '' || (/^https?:\/\/[^\s<>"]+$/.test(text) && URL.canParse(text)), message.webAddress)

const figures = z
  .string()
  .default('')
  .transform((text) => text.split(';').map((pair) => pair.trim().split('|')))
  .transform((pairs) => pairs.filter(([source]) => source))
  .refine(
    (pairs) =>
      pairs.length <= 10 && pairs.every((pair) => pair.length <= 2 && pair.every((part) => part.length <= 100)),
    message.figures,
  )
  .transform((pairs) =>
    pairs.map(([source = '', definition = '']) => ({ source: source.trim(), definition: definition.trim() })),
  )

/** What is kept of one study, as it comes from a form or a line of a file. */
export const studyShape = z
  .object({
    title: neededWords(300),
    titleEn: words(300),
    question: neededWords(1_000),
    questionEn: words(1_000),
    owner: neededWords(300),
    method: z.enum(methods, webMessages.choose),
    forms: several.refine((forms) => forms.length > 0 && forms.length <= 100, message.chooseOne),
    populations: several
      .refine((chosen) => chosen.length > 0, message.chooseOne)
      .pipe(z.array(z.enum(populations, webMessages.choose))),
    period: words(200),
    year: whole.refine((year) => year === null || (year >= 1990 && year <= 2100), message.year),
    sample: whole,
    response: whole,
    url: webAddress,
    source: z
      .string({ error: webMessages.required })
      .transform((text) => text.trim())
      .refine((text) => text !== '', webMessages.required)
      .superRefine(longest(500)),
    reading: z.enum(readings, webMessages.choose),
    figures,
    reviewOn: z.string({ error: webMessages.required }).transform((text, problem) => {
      const parsed = parseCalendarDate(text)
      if (parsed.ok) return parsed.value
      problem.addIssue({ code: 'custom', message: webMessages.wrongDate })
      return z.NEVER
    }),
    remark: words(2_000),
    remarkEn: words(2_000),
  })
  .superRefine(({ sample, response }, problem) => {
    if (sample !== null && response !== null && response > sample)
      problem.addIssue({ code: 'custom', path: ['response'], message: message.moreAnswers })
  })
