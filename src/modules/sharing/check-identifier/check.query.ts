// SPDX-License-Identifier: EUPL-1.2
import { type Context, mayDo } from '#foundation/access'
import { Refusal } from '#foundation/web'
import { ownAddresses } from '#modules/identifiers'
import { readText } from '#modules/classification'
import { answerOf, mostForAnybody } from './answer.ts'
import { answersTo, type Checked, formIn } from './answers-to.ts'
import { checkMessages } from './check-messages.text.ts'
import { checkRegister } from './check-register.query.ts'
import type { FraudForm } from './message-kind.ts'
import { type Question, readQuestions } from './read-question.ts'

const mostWithPermission = 100

/** What the check says that the words of a message look like, or null. `isBesideNumber`: an account, number or address stands in it. */
export function messageForm(text: string, isBesideNumber: boolean): FraudForm | null {
  return formIn(text, isBesideNumber, (asked) => readText(asked).forms)
}

/**
 * Answers questions about identifiers. Anybody may ask ten at a time, who holds `checks:ask` a hundred, for a purpose that is put on
 * record with who asked and how many, never with what. When the register does not answer, every item that needed it is
 * `unavailable`: an outage is never read as "no reports".
 */
export async function checkIdentifiers(
  ctx: Context,
  questions: readonly Question[],
  options: { purpose: string | null; cutAt?: number; network?: string },
): Promise<{ answers: Checked[]; isCut: boolean; isAway: boolean }> {
  const most = mayDo(ctx.actor, 'checks:ask') ? mostWithPermission : mostForAnybody
  // Each question holds one thing or more: what is refused or cut off anyway is not read.
  const some = questions.slice(0, (options.cutAt ?? most) + 1)
  const read = readQuestions(some, { demoBankAllowed: !ctx.settings.isProduction })
  const isCut = options.cutAt !== undefined && read.length > options.cutAt
  const items = isCut ? read.slice(0, options.cutAt) : read
  if (items.length > most) {
    const values = { found: Math.max(items.length, questions.length), most }
    throw new Refusal(checkMessages.tooMany, {
      fields: [{ field: '/items', code: checkMessages.tooMany, values }],
      values,
    })
  }
  const asked = items.flatMap((item) => ('identifier' in item ? [item.identifier] : []))
  const found = await checkRegister(ctx, asked, options.purpose, options.network)
  // As many as were asked: when the register does not answer, each of them is unavailable.
  const about = asked.map((identifier, place) => {
    const isShortener = identifier.kind === 'web-address' && identifier.detail.isShortener
    return answerOf(found?.[place] ?? { outcome: 'away' }, isShortener)
  })
  const own = new Map(ownAddresses(ctx).map(([host, name, site]) => [host, { name, site, phone: null }]))
  const answers = answersTo(some, items, about, (text) => readText(text).forms, own)
  return { answers, isCut, isAway: found === null }
}
