// SPDX-License-Identifier: EUPL-1.2
import { type Context, mayDo } from '#foundation/access'
import { Refusal } from '#foundation/web'
import type { EverydayIdentifier, Problem } from '#values'
import { type Answer, answerOf, mostForAnybody } from './answer.ts'
import { checkMessages } from './check-identifier.text.ts'
import { checkRegister } from './check-register.query.ts'
import { type Question, readQuestions } from './read-question.ts'

const mostWithPermission = 100

export interface Checked extends Answer {
  /** Place of the question, from 0; a sentence may give several answers. */
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
  const answers = items.map((item): Checked => {
    const base = { item: item.item, text: item.text }
    if ('problem' in item)
      return { ...base, identifier: null, problem: item.problem, answer: 'cannot_check', reason: null, listing: null }
    const { kind, canonical } = item.identifier
    const isShortener = item.identifier.kind === 'web-address' && item.identifier.detail.isShortener
    const answer = answerOf(found?.[place++] ?? { outcome: 'away' }, isShortener)
    return { ...base, identifier: { kind, canonical }, problem: null, ...answer }
  })
  return { answers, isCut, isAway: found === null }
}
