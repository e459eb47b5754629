// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import { formatDateTime, messageOf, translate } from '#foundation/text'
import { Refusal } from '#foundation/web'
import { readText } from '#modules/classification'
import { type AskedToCheck, keptAsked } from '#modules/reports'
import { mostForAnybody } from './answer.ts'
import { checkIdentifiers } from './check.query.ts'
import { text } from './check-identifier.text.ts'
import type { GivenAlong } from './give-along.command.ts'
import { offeredBeside } from './likely-situations.ts'
import type { Situation } from './likely-situations.text.ts'
import { oneVerdict, type Verdict } from './one-verdict.ts'
import type { Question } from './read-question.ts'

/** What the page shows of one question, or what is wrong with it. */
export interface Shown {
  entry: string
  isGiven: boolean
  asksWhy: boolean
  error: { field: string; message: string } | null
  verdict: Verdict | null
  /** What it may have been, to choose from. */
  likely: Situation[]
  isCut: boolean
  asOf: string
  picture: { isUnsure: boolean } | null
  given: GivenAlong | null
  /** A mail that only lacks its tick. */
  mail: string
}

const nothing: Omit<Shown, 'entry' | 'error'> = {
  isGiven: false,
  asksWhy: false,
  verdict: null,
  likely: [],
  isCut: false,
  asOf: '',
  picture: null,
  given: null,
  mail: '',
}

export const longestEntry = 10_000

export interface Wrong {
  code: string
  values?: Refusal['values']
  field?: 'vraag' | 'beeld'
}

export function shownWrong(
  ctx: Context,
  entry: string,
  { code, values = {}, field = 'vraag' }: Wrong,
  more: Partial<Shown> = {},
): Shown {
  const error = { field, message: messageOf(code, ctx.language, values) }
  return { ...nothing, ...more, entry: entry.slice(0, longestEntry), error }
}

/** Asks about all that stands in the questions. */
export async function shownAnswer(
  ctx: Context,
  { text: entry, asksWhy }: AskedToCheck,
  questions: readonly Question[],
  network: string,
): Promise<{ shown: Shown; isAway: boolean; isNothing: boolean }> {
  const asking = { purpose: null, cutAt: mostForAnybody, network }
  const { answers, isCut, isAway } = await checkIdentifiers(ctx, questions, asking)
  const whole = questions.map(({ text: one }) => one).join('\n')
  const verdict = oneVerdict(whole, answers, ctx.language, translate(text, ctx.language))
  const likely = verdict ? offeredBeside(verdict, (one) => readText(one).forms) : []
  const asOf = formatDateTime(ctx.now(), ctx.language)
  const isNothing = !answers.some(({ identifier }) => identifier !== null)
  return { shown: { ...nothing, entry, asksWhy, error: null, verdict, likely, isCut, asOf }, isAway, isNothing }
}

/** The answer to what this browser asked a moment ago, looked up anew; null: that is gone. */
export async function answerAgain(
  ctx: Context,
  request: Request,
  network: string,
): Promise<{ shown: Shown; status: number } | null> {
  const asked = keptAsked.of(ctx, request, Number(new URL(request.url).searchParams.get('antwoord')))
  if (!asked) return null
  try {
    const { text: entry, picture } = asked
    const questions = [...(picture?.words ?? []), entry]
      .filter((one) => one.trim() !== '')
      .map((one) => ({ text: one }))
    const { shown, isAway } = await shownAnswer(ctx, asked, questions, network)
    return { shown: { ...shown, picture: picture ?? null }, status: isAway ? 503 : 200 }
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    return { shown: shownWrong(ctx, asked.text, error), status: error.status === 400 ? 422 : error.status }
  }
}
