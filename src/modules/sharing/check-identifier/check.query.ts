// SPDX-License-Identifier: EUPL-1.2
import { type Context, mayDo } from '#foundation/access'
import { Refusal, Turns } from '#foundation/web'
import { ownAddresses } from '#modules/identifiers'
import { readText } from '#modules/classification'
import { answerOf, mostForAnybody } from './answer.ts'
import { answersTo, type Checked, formIn, type Reader } from './answers-to.ts'
import { checkMessages } from './check-messages.text.ts'
import { checkRegister } from './check-register.query.ts'
import { hearNeed } from './hear-need.ts'
import type { FraudForm } from './message-kind.ts'
import { firstAsked, type Question, type ReadItem, readQuestions } from './read-question.ts'

const mostWithPermission = 100
/** Characters; reading a longer text takes some milliseconds, so that these are read one by one, and others are answered in between. */
const longText = 200
const texts = new Turns({ atOnce: 1, longestWait: 60_000 })

/** As we read words ourselves. */
export const reader: Reader = { readForms: (text) => readText(text).forms, hearNeed }

/** What the check says that the words of a message look like, or null. `isBesideNumber`: an account, number or address stands in it. */
export function messageForm(text: string, isBesideNumber: boolean): FraudForm | null {
  return formIn(text, isBesideNumber, reader.readForms)
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
  const tooMany = (found: number) => {
    const values = { found, most }
    return new Refusal(checkMessages.tooMany, {
      fields: [{ field: '/items', code: checkMessages.tooMany, values }],
      values,
    })
  }
  const byTurns = <Result>({ text }: Question, work: () => Promise<Result>) =>
    text.length > longText ? texts.of(options.network ?? '', work) : work()
  // Each question holds one thing or more: what is refused or cut off anyway is not read.
  if (options.cutAt === undefined && questions.length > most) throw tooMany(questions.length)
  const some = questions.slice(0, (options.cutAt ?? most) + 1)
  const read: ReadItem[] = []
  for (const [item, question] of some.entries()) {
    const own = await byTurns(question, async () =>
      readQuestions([question], { demoBankAllowed: !ctx.settings.isProduction }),
    )
    read.push(...own.map((one) => ({ ...one, item })))
  }
  const { items, asked: inAll } = firstAsked(read, options.cutAt ?? most)
  if (options.cutAt === undefined && inAll > most) throw tooMany(inAll)
  const isCut = options.cutAt !== undefined && inAll > options.cutAt
  const asked = items.flatMap((item) => ('identifier' in item ? [item.identifier] : []))
  const found = await checkRegister(ctx, asked, options.purpose, options.network)
  // As many as were asked: when the register does not answer, each of them is unavailable.
  const about = asked.map((identifier, place) => {
    const isShortener = identifier.kind === 'web-address' && identifier.detail.isShortener
    return answerOf(found?.[place] ?? { outcome: 'away' }, isShortener)
  })
  const own = new Map(ownAddresses(ctx).map(([host, name, site]) => [host, { name, site, phone: null }]))
  const answers: Checked[] = []
  let place = 0
  for (const [item, question] of some.entries()) {
    const its = items.filter((one) => one.item === item).map((one) => ({ ...one, item: 0 }))
    const said = about.slice(place, (place += its.filter((one) => 'identifier' in one).length))
    const work = async () => answersTo([question], its, said, reader, own)
    answers.push(...(await byTurns(question, work)).map((one) => ({ ...one, item })))
  }
  return { answers, isCut, isAway: found === null }
}
