// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod'
import { webMessages } from '#foundation/web'
import { identifiersIn, parseCalendarDate, regionCodeOf, reporters } from '#values'
import {
  audiences,
  claimSorts,
  costBands,
  doers,
  effectIn,
  intensities,
  isAbroad,
  kinds,
  mechanisms,
  namesTwice,
} from './intervention.ts'
import { interventionMessages as message } from './intervention.text.ts'
import { isBefore, parseMoment } from './partial-date.ts'

type Values = Record<string, string | number>
const wrong = (problem: z.RefinementCtx, code: string, values?: Values, path?: (string | number)[]) =>
  problem.addIssue({ code: 'custom', message: code, ...(path && { path }), ...(values && { params: values }) })

/** Words that everybody may read: no account, number or address of anybody. */
const words = (most: number) =>
  z
    .string()
    .default('')
    .transform((text) => text.trim().toWellFormed().replaceAll('\0', ''))
    .superRefine((text, problem) => {
      if (text.length > most) wrong(problem, webMessages.tooLong, { max: most })
      const [found] = identifiersIn(text)
      if (found) wrong(problem, webMessages.holdsIdentifier, { found: found.text })
    })
const neededWords = (most: number) => words(most).refine((text) => text !== '', webMessages.required)

/** Running text: a share or a change in it would be a claim without what it is of, when, and by whom. */
const plainWords = (most: number) =>
  words(most).superRefine((text, problem) => {
    const found = effectIn(text)
    if (found) wrong(problem, message.effectInText, { found })
  })

const moment = z
  .string()
  .default('')
  .transform((text, problem) => {
    if (text.trim() === '') return ''
    const parsed = parseMoment(text)
    if (parsed) return parsed
    wrong(problem, message.moment)
    return z.NEVER
  })

const day = z.string({ error: webMessages.required }).transform((text, problem) => {
  const parsed = parseCalendarDate(text)
  if (parsed.ok) return parsed.value
  wrong(problem, webMessages.wrongDate)
  return z.NEVER
})

/** A list, or one text with a line or a comma between. */
const several = (most: number) =>
  z
    .union([z.array(z.string().max(300)), z.string().max(20_000)])
    .default([])
    .transform((given) => [given].flat().flatMap((text) => text.split(/[\n,;]+/).map((one) => one.trim())))
    .transform((list) => [...new Set(list.filter((one) => one !== ''))])
    .refine((list) => list.length <= most, message.tooMany)

const ids = (pattern: RegExp, code: string) =>
  several(60)
    .transform((list) => list.flatMap((one) => one.split(/\s+/)))
    .superRefine((list, problem) => {
      const odd = list.find((one) => !pattern.test(one))
      if (odd) wrong(problem, code, { id: odd.slice(0, 40) })
    })

/** 'GM0599', 'VR17', or what a municipality is called. */
const regions = several(60).transform((list, problem) =>
  list.map((one) => {
    const region = regionCodeOf(one)
    if (region) return region
    wrong(problem, message.unknownRegion, { region: one.slice(0, 60) })
    return z.NEVER
  }),
)

const oneOf = <const Values extends readonly string[]>(values: Values) => z.enum(values, { error: webMessages.choose })

/** What a source is called: may be an address, because that is where one finds it again. */
const reference = (most: number) =>
  z
    .string({ error: webMessages.required })
    .transform((text) => text.trim().toWellFormed().replaceAll('\0', ''))
    .superRefine((text, problem) => {
      if (text === '') wrong(problem, webMessages.required)
      if (text.length > most) wrong(problem, webMessages.tooLong, { max: most })
    })

const sourceShape = z.object({
  title: reference(300),
  publisher: reference(200),
  date: moment.refine((text) => text !== '', webMessages.required),
  dated: z.enum(['published', 'read']).default('published'),
  url: z
    .string()
    .default('')
    .transform((text) => text.trim())
    .superRefine((text, problem) => {
      if (text.length > 1_000) wrong(problem, webMessages.tooLong, { max: 1_000 })
    })
    .refine((text) => text === '' || (/^https?:\/\/[^\s<>"]+$/.test(text) && URL.canParse(text)), message.webAddress),
})

const claimShape = z
  .object({
    sort: oneOf(claimSorts),
    text: neededWords(500),
    textEn: words(500),
    of: words(300),
    ofEn: words(300),
    period: neededWords(200),
    periodEn: words(200),
    by: oneOf(reporters),
    source: z.coerce.number({ error: message.claimSource }).int(message.claimSource).min(1, message.claimSource).max(9),
  })
  .superRefine(({ sort, of }, problem) => {
    if (sort !== 'count' && of === '') wrong(problem, message.claimOf, undefined, ['of'])
  })

const planShape = z.object({
  design: neededWords(500),
  indicator: neededWords(500),
  baseline: neededWords(500),
  weeks: z.coerce.number({ error: message.weeks }).int(message.weeks).min(1, message.weeks).max(520, message.weeks),
  judge: neededWords(300),
  stopWhen: neededWords(500),
})

/** All that is said of one intervention, as it comes from a form or from what is shipped. */
export const contentShape = z
  .object({
    kind: oneOf(kinds),
    country: z
      .string()
      .default('NL')
      .transform((text) => text.trim().toUpperCase())
      .refine((text) => /^[A-Z]{2}$/.test(text), message.country),
    title: neededWords(200),
    titleEn: words(200),
    how: plainWords(2_000).refine((text) => text !== '', webMessages.required),
    howEn: plainWords(2_000),
    mechanism: oneOf(mechanisms),
    audiences: several(10).pipe(z.array(oneOf(audiences))),
    intensity: z.enum(['', ...intensities], { error: webMessages.choose }).default(''),
    forms: several(40).refine((list) => list.length > 0, message.chooseOne),
    steps: ids(/^[A-Z]{1,3}-\d{2,3}(\.\d{1,2})?$/, message.unknownStep),
    barriers: ids(/^B-\d{3}$/, message.unknownBarrier),
    owner: words(200).refine((text) => text !== '', message.noOwner),
    partners: several(40).superRefine((list, problem) => {
      const long = list.find((one) => one.length > 200)
      if (long) wrong(problem, webMessages.tooLong, { max: 200 })
    }),
    doableBy: several(20).pipe(z.array(oneOf(doers))),
    cost: oneOf(costBands).default('unknown'),
    startsOn: moment,
    endsOn: moment,
    regions,
    agreement: z.string().max(60).default(''),
    entryConditions: words(2_000),
    plan: planShape.nullable().default(null),
    stopReason: words(1_000),
    lesson: plainWords(2_000),
    lessonEn: plainWords(2_000),
    evidenceNote: plainWords(500),
    evidenceNoteEn: plainWords(500),
    claims: z.array(claimShape).max(3).default([]),
    sources: z.array(sourceShape).min(1, message.noSource).max(4),
    transfer: plainWords(1_000),
    transferEn: plainWords(1_000),
    legal: plainWords(1_000),
    legalEn: plainWords(1_000),
    reviewOn: day,
  })
  .superRefine((content, problem) => {
    const { startsOn, endsOn, owner, partners, claims, sources } = content
    if (startsOn && endsOn && isBefore(endsOn, startsOn)) wrong(problem, message.endBeforeStart, undefined, ['endsOn'])
    const [twice] = namesTwice([owner, ...partners])
    if (twice) wrong(problem, message.partnerTwice, { name: twice }, ['partners'])
    claims.forEach(({ source }, at) => {
      if (source > sources.length) wrong(problem, message.claimSource, undefined, ['claims', at, 'source'])
    })
    if (isAbroad(content) && content.transfer === '') wrong(problem, message.noTransfer, undefined, ['transfer'])
  })
