// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod'
import { findFaults } from '#foundation/readability'
import { webMessages } from '#foundation/web'
import { identifiersIn } from '#values'
import { audiences } from './audience.ts'
import { campaignMessages as message } from './message.text.ts'
import { questions, type Stances, stances } from './stance.ts'

const clean = z
  .string()
  .max(20_000)
  .default('')
  .transform((text) => text.trim().toWellFormed().replaceAll('\0', ''))

type Check = (text: string, problem: z.RefinementCtx) => void

/** Words for everybody: no account, number or address of anybody. */
const forEverybody =
  (most: number): Check =>
  (text, problem) => {
    if (text.length > most) problem.addIssue({ code: 'custom', message: webMessages.tooLong, params: { max: most } })
    const [found] = identifiersIn(text)
    if (found) problem.addIssue({ code: 'custom', message: webMessages.holdsIdentifier, params: { found: found.text } })
  }

const words = (most: number) => clean.superRefine(forEverybody(most))

/** What is too hard for many readers, by the same measure as every text of this site (`npm run text:check`). */
function plain(text: string, problem: z.RefinementCtx): void {
  for (const { kind, at } of findFaults({ nl: text, en: undefined })) {
    if (kind === 'not-translated') continue
    const said = {
      'long-sentence': message.longSentence,
      passive: message.passive,
      'hard-word': message.hardWord,
      'other-word': message.otherWord,
    }
    const code = kind === 'hard-to-read' ? message.hardToRead : said[kind]
    problem.addIssue({ code: 'custom', message: code, params: { at: at.slice(0, 120) } })
  }
}

const plainWords = (most: number) => words(most).superRefine(plain)

/** One advice on a line, at most six. */
const lines = (...checks: Check[]) =>
  clean
    .transform((text) =>
      text
        .split('\n')
        .map((one) => one.trim())
        .filter((one) => one !== ''),
    )
    .refine((list) => list.length <= 6, message.tooManyLines)
    .superRefine((list, problem) => {
      for (const text of list) for (const check of checks) check(text, problem)
    })

const stanceShape = z.enum([...stances, 'silent']).default('silent')

export const messageShape = z
  .object({
    form: clean,
    audience: z.enum(audiences, { error: webMessages.choose }),
    sentence: plainWords(160).refine((text) => text !== '', webMessages.required),
    sentenceEn: words(200),
    dos: lines(forEverybody(160), plain),
    dosEn: lines(forEverybody(200)),
    donts: lines(forEverybody(160), plain),
    dontsEn: lines(forEverybody(200)),
    englishBy: words(120),
    sourceTitle: clean
      .refine((text) => text !== '', webMessages.required)
      .refine((text) => text.length <= 200, { error: webMessages.tooLong, params: { max: 200 } }),
    sourcePublisher: clean
      .refine((text) => text !== '', webMessages.required)
      .refine((text) => text.length <= 120, { error: webMessages.tooLong, params: { max: 120 } }),
    sourceUrl: clean.refine(
      (text) => text === '' || (text.length <= 500 && /^https?:\/\/[^\s<>"]+$/.test(text) && URL.canParse(text)),
      message.webAddress,
    ),
    ...(Object.fromEntries(questions.map((question) => [`stance-${question}`, stanceShape])) as Record<
      `stance-${(typeof questions)[number]}`,
      typeof stanceShape
    >),
  })
  .superRefine((given, problem) => {
    const wrong = (path: string, code: string) => problem.addIssue({ code: 'custom', path: [path], message: code })
    if (given.dos.length + given.donts.length === 0) wrong('dos', message.doNeeded)
    const isEnglish = given.sentenceEn !== ''
    if (!isEnglish && given.dosEn.length + given.dontsEn.length > 0) wrong('sentenceEn', webMessages.required)
    if (isEnglish && given.dosEn.length !== given.dos.length) wrong('dosEn', message.sameLines)
    if (isEnglish && given.dontsEn.length !== given.donts.length) wrong('dontsEn', message.sameLines)
    if (isEnglish && given.englishBy === '') wrong('englishBy', message.translator)
  })
  .transform((given) => ({
    form: given.form,
    audience: given.audience,
    content: {
      sentence: given.sentence,
      sentenceEn: given.sentenceEn,
      dos: given.dos,
      dosEn: given.dosEn,
      donts: given.donts,
      dontsEn: given.dontsEn,
      englishBy: given.sentenceEn === '' ? '' : given.englishBy,
      source: { title: given.sourceTitle, publisher: given.sourcePublisher, url: given.sourceUrl },
      stances: stancesIn(given),
    },
  }))

/** What was chosen; a message that says nothing of a question has no stance on it. */
function stancesIn(given: Record<string, unknown>): Stances {
  const chosen = questions.flatMap((question) => {
    const stance = stances.find((one) => one === given[`stance-${question}`])
    return stance ? [[question, stance] as const] : []
  })
  return Object.fromEntries(chosen)
}
