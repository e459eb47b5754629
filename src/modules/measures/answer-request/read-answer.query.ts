// SPDX-License-Identifier: EUPL-1.2
import { type FormEntries, FormReader, Refusal, webMessages } from '#foundation/web'
import type { Context } from '#foundation/access'
import { outcomes, refusals } from '../request/request.ts'
import { type Answer, type AnswerInput, answers, longestReference, longestWords } from './answer.schema.ts'

/** The answer in a form: `intent` says which. Everything that is wrong with its fields is refused at once. */
export function readAnswer(ctx: Context, entries: FormEntries): AnswerInput & { version: number } {
  const answer = answers.find((one): one is Answer => one === entries.intent)
  if (!answer) throw new Refusal(webMessages.notNow, { status: 400 })
  const read = new FormReader(ctx, entries)
  const words = read.text('words', longestWords, false)
  const reference = answer === 'confirm' ? read.text('reference', longestReference) : ''
  const until = answer === 'confirm' ? read.day('until', { isRequired: false, mayCome: true }) : ''
  const isImpossible = answer === 'refuse' && entries.refusal === 'impossible'
  const outcome = answer === 'confirm' ? read.choice('outcome', ['done', 'partly', 'already']) : ''
  const refusal = answer === 'refuse' && !isImpossible ? read.choice('refusal', refusals) : ''
  read.done()
  return {
    answer,
    version: Number(entries.version) || 0,
    ...(words && { words }),
    ...(reference && { reference }),
    ...(until && { until }),
    ...(isImpossible && { outcome: 'impossible' as const }),
    ...(outcome && { outcome: outcomes.find((one) => one === outcome) }),
    ...(refusal && { refusal: refusals.find((one) => one === refusal) }),
  }
}
