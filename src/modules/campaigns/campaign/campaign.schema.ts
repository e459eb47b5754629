// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod'
import { webMessages } from '#foundation/web'
import { type CalendarDate, daysAfter, identifiersIn, parseCalendarDate, regionCodeOf } from '#values'
import { audiences } from '../message/audience.ts'
import { campaignMessages } from '../message/message.text.ts'
import { assetKinds, budgetBands, channels, goalKinds } from './campaign.ts'
import { planMessages as message } from './campaign.text.ts'

type Values = Record<string, string | number>
const wrong = (problem: z.RefinementCtx, code: string, path: (string | number)[] = [], values?: Values) =>
  problem.addIssue({ code: 'custom', message: code, path, ...(values && { params: values }) })

const clean = z
  .string()
  .max(20_000)
  .default('')
  .transform((text) => text.trim().toWellFormed().replaceAll('\0', ''))

/** Words for everybody: no account, number or address of anybody. */
const words = (most: number) =>
  clean.superRefine((text, problem) => {
    if (text.length > most) wrong(problem, webMessages.tooLong, [], { max: most })
    const [found] = identifiersIn(text)
    if (found) wrong(problem, webMessages.holdsIdentifier, [], { found: found.text })
  })
const needed = (most: number, code: string = webMessages.required) => words(most).refine((text) => text !== '', code)

const day = z.string({ error: webMessages.required }).transform((text, problem): CalendarDate => {
  const parsed = parseCalendarDate(text)
  if (parsed.ok) return parsed.value
  wrong(problem, text.trim() === '' ? webMessages.required : webMessages.wrongDate)
  return z.NEVER
})
const dayOrNone = clean.transform((text, problem): CalendarDate | null => {
  const parsed = text === '' ? null : parseCalendarDate(text)
  if (parsed === null || parsed.ok) return parsed && parsed.value
  wrong(problem, webMessages.wrongDate)
  return z.NEVER
})

/** Several boxes, or lines of one text. */
const several = (most: number) =>
  z
    .union([z.array(z.string().max(300)), z.string().max(20_000)])
    .default([])
    .transform((given) => [given].flat().flatMap((text) => text.split(/[\n,;]+/).map((one) => one.trim())))
    .transform((list) => [...new Set(list.filter((one) => one !== ''))])
    .refine((list) => list.length <= most, campaignMessages.tooManyLines)

const regions = several(40).transform((list, problem) =>
  list.map((one) => {
    const code = regionCodeOf(one)
    if (code) return code
    // The rest is checked all the same, so that everything is said at once.
    const params = { region: one.slice(0, 60) }
    problem.addIssue({ code: 'custom', message: message.unknownRegion, params, continue: true })
    return one
  }),
)

const webAddress = (text: string) =>
  text === '' || (text.length <= 500 && /^https?:\/\/[^\s<>"]+$/.test(text) && URL.canParse(text))

const assetShape = z
  .object({
    kind: z.enum(assetKinds, { error: webMessages.choose }),
    title: needed(200),
    address: clean.refine(webAddress, campaignMessages.webAddress),
    alt: words(500),
  })
  .superRefine(({ kind, alt }, problem) => {
    if (kind === 'image' && alt === '') wrong(problem, message.imageWithoutAlt, ['alt'])
  })

const goalShape = z.object({
  kind: z.enum(goalKinds, { error: webMessages.choose }),
  what: needed(300),
  numerator: needed(200),
  denominator: needed(200, message.denominator),
  baseline: needed(300, message.baseline),
  by: needed(200),
  on: day,
})

const longest = 2 * 366

export const campaignShape = z
  .object({
    title: needed(120),
    titleEn: words(120),
    about: words(1_000),
    audience: z.enum(audiences, { error: webMessages.choose }),
    forms: several(40).refine((list) => list.length > 0, message.chooseForm),
    channels: several(10)
      .pipe(z.array(z.enum(channels, { error: webMessages.choose })))
      .refine((list) => list.length > 0, message.chooseChannel),
    startsOn: day,
    endsOn: day,
    regions,
    budget: z.enum(budgetBands, { error: webMessages.choose }).default('unknown'),
    assets: z.array(assetShape).max(3).default([]),
    goals: z.array(goalShape).max(3).default([]),
    notMeasured: words(500),
    intervention: clean.refine((text) => /^[a-z0-9-]{0,60}$/.test(text), message.unknownIntervention),
    messageId: clean,
    embargoOn: dayOrNone,
    coSenders: several(20),
  })
  .superRefine(({ startsOn, endsOn, goals, embargoOn }, problem) => {
    if (endsOn < startsOn) wrong(problem, message.endBeforeStart, ['endsOn'])
    else if (endsOn > daysAfter(startsOn, longest)) wrong(problem, message.tooLongCampaign, ['endsOn'])
    goals.forEach(({ on }, at) => {
      if (on < startsOn) wrong(problem, message.goalBeforeStart, ['goals', at, 'on'])
    })
    if (embargoOn && embargoOn > endsOn) wrong(problem, message.embargoAfterStart, ['embargoOn'])
  })
