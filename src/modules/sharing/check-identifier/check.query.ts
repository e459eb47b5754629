// SPDX-License-Identifier: EUPL-1.2
import { type Context, mayDo } from '#foundation/access'
import { Refusal } from '#foundation/web'
import { readText, sureEnough } from '#modules/classification'
import type { EverydayIdentifier, Problem } from '#values'
import { type Answer, answer, answerOf, mostForAnybody } from './answer.ts'
import { checkMessages } from './check-identifier.text.ts'
import { checkRegister } from './check-register.query.ts'
import { isMessage, messageKindOf } from './message-kind.ts'
import { type Question, readQuestions } from './read-question.ts'

const mostWithPermission = 100

export interface Checked extends Answer {
  /** Place of the question, from 0; a sentence may give several answers, and one more when it looks like fraud as a whole. */
  item: number
  /** As it was written. */
  text: string
  identifier: Pick<EverydayIdentifier, 'kind' | 'canonical'> | null
  /** Only with `cannot_check`: what is wrong with the text. */
  problem: Problem | null
}

/**
 * Answers questions about identifiers. Anybody may ask ten at a time, who holds `checks:ask` a hundred, for a purpose that is put on
 * record with who asked and how many, never with what. When the register does not answer, every item that needed it is
 * `unavailable`: an outage is never read as "no reports".
 */
export async function checkIdentifiers(
  ctx: Context,
  questions: readonly Question[],
  options: { purpose: string | null; cutAt?: number },
): Promise<{ answers: Checked[]; isCut: boolean; isAway: boolean }> {
  const read = readQuestions(questions, { demoBankAllowed: !ctx.settings.isProduction })
  const most = mayDo(ctx.actor, 'checks:ask') ? mostWithPermission : mostForAnybody
  const isCut = options.cutAt !== undefined && read.length > options.cutAt
  const items = isCut ? read.slice(0, options.cutAt) : read
  if (items.length > most)
    throw new Refusal(checkMessages.tooMany, {
      fields: [{ field: '/items', code: checkMessages.tooMany, values: { found: items.length, most } }],
      values: { found: items.length, most },
    })
  const asked = items.flatMap((item) => ('identifier' in item ? [item.identifier] : []))
  const found = await checkRegister(ctx, asked, options.purpose)
  let place = 0
  const looked = items.map((item): Checked => {
    const base = { item: item.item, text: item.text, identifier: null, problem: null }
    if ('problem' in item)
      return questions[item.item]?.kind === undefined && isOnlyMessage(item)
        ? { ...base, ...answer('cannot_check', { reason: 'message-unsure' }) }
        : { ...base, problem: item.problem, ...answer('cannot_check') }
    const { kind, canonical } = item.identifier
    const isShortener = item.identifier.kind === 'web-address' && item.identifier.detail.isShortener
    return {
      ...base,
      identifier: { kind, canonical },
      ...answerOf(found?.[place++] ?? { outcome: 'away' }, isShortener),
    }
  })
  const answers = questions.flatMap((question, item) => withKind(question, item, looked))
  return { answers, isCut, isAway: found === null }
}

function isOnlyMessage({ text, isOfNumber }: { text: string; isOfNumber: boolean }): boolean {
  return !isOfNumber && isMessage(text, 'alone')
}

/** What was answered about one question and, when it is a message that looks like fraud, that. */
function withKind({ text, kind }: Question, item: number, looked: readonly Checked[]): Checked[] {
  const own = looked.filter((one) => one.item === item)
  const where = own.some(({ identifier }) => identifier) ? 'beside a number' : 'alone'
  const isOne = kind === undefined && isMessage(text, where)
  const form = isOne ? messageKindOf(readText(text).forms, sureEnough) : null
  if (!form) return own
  const said = { item, text, identifier: null, problem: null, ...answer('likely_fraud', { form }) }
  return [...own.filter(({ reason }) => reason !== 'message-unsure'), said]
}
