// SPDX-License-Identifier: EUPL-1.2
import { asSystem, type Context, mayDo, subjectOf, transaction } from '#foundation/access'
import { listDeeds, recordAudit } from '#foundation/audit'
import { Refusal } from '#foundation/web'
import { identifierKey, identifiersIn } from '#values'
import { answerOf, type Found } from '../check-identifier/answer.ts'
import { answersTo, noWords } from '../check-identifier/answers-to.ts'
import { checkRegister } from '../check-identifier/check-register.query.ts'
import { readQuestions } from '../check-identifier/read-question.ts'
import type { ListRow } from './read-list.ts'
import { screenMessages } from './screen-list.text.ts'
import { type ScreenedRow, withRows } from './screened-view.ts'

/** Lines at a time, and lines of one person in a day. Who has more does it by machine, blinded (`packages/check-client`). */
export const mostRows = 500
export const mostInDay = 5_000
const [shortestPurpose, longestPurpose] = [5, 200]
const atOnce = 100
const day = 24 * 3_600_000
export const screenedAction = 'sharing.list-screened'

/**
 * Checks a list as a partner. Nothing of the list is kept: the record says who, when, how many, how many warnings, and for what. Refuses without a
 * purpose, too many lines (422), more than a day's lines (429), and when the register does not answer (503), so that silence is never "no warning".
 */
export async function screenList(
  ctx: Context,
  rows: readonly ListRow[],
  wanted: string,
): Promise<{ screened: ScreenedRow[]; hits: number; unread: number }> {
  const purpose = await purposeToScreen(ctx, rows.length, wanted)
  const questions = rows.map(({ text }) => ({ text }))
  const items = readQuestions(questions, { demoBankAllowed: !ctx.settings.isProduction })
  const asked = items.flatMap((item) => ('identifier' in item ? [item.identifier] : []))
  const distinct = [...new Map(asked.map((one) => [identifierKey(one), one])).values()]
  const found = new Map<string, Found>()
  for (let from = 0; from < distinct.length; from += atOnce) {
    const some = distinct.slice(from, from + atOnce)
    const answers = await checkRegister(ctx, some, purpose)
    if (!answers) throw new Refusal(screenMessages.away, { status: 503 })
    some.forEach((one, place) => found.set(identifierKey(one), answers[place] ?? { outcome: 'away' }))
  }
  const about = asked.map((one) =>
    answerOf(
      found.get(identifierKey(one)) ?? { outcome: 'away' },
      one.kind === 'web-address' && one.detail.isShortener,
    ),
  )
  const { screened, hits, unread } = withRows(rows, answersTo(questions, items, about, noWords))
  await transaction(ctx, (tx) =>
    recordAudit(ctx, tx, {
      action: screenedAction,
      subjectKind: 'person',
      subjectId: subjectOf(ctx.actor).id ?? '',
      purpose,
      detail: { rows: rows.length, hits, unread },
    }),
  )
  return { screened, hits, unread }
}

/** Whether this person may screen so many lines now, for what they say. Refuses as `screenList` does. */
export async function purposeToScreen(ctx: Context, count: number, wanted: string): Promise<string> {
  const { actor } = ctx
  if (actor.kind !== 'person' || !mayDo(actor, 'checks:ask')) throw new Refusal(screenMessages.mayNot, { status: 403 })
  const purpose = wanted.trim().slice(0, longestPurpose)
  const [named] = identifiersIn(purpose)
  const faults = [
    ...(count === 0 ? [fault('list', screenMessages.empty)] : []),
    ...(count > mostRows ? [fault('list', screenMessages.tooMany, { found: count, most: mostRows })] : []),
    ...(purpose.length < shortestPurpose ? [fault('purpose', screenMessages.purpose)] : []),
    ...(named ? [fault('purpose', screenMessages.purposeNames, { found: named.text })] : []),
  ]
  const [first] = faults
  if (first) throw new Refusal(first.code, { status: 422, fields: faults, values: first.values })
  const before = (await ownScreenings(ctx)).filter(({ at }) => at.getTime() > ctx.now().getTime() - day)
  const left = mostInDay - before.reduce((sum, one) => sum + one.rows, 0)
  if (count > left) throw new Refusal(screenMessages.dayIsFull, { status: 429, values: { most: mostInDay } })
  return purpose
}

const fault = (field: string, code: string, values: Record<string, string | number> = {}) => ({ field, code, values })

export interface Screening {
  at: Date
  purpose: string
  rows: number
  /** Null: the browser asked blinded, and told nobody. */
  hits: number | null
  unread: number | null
}

/** What this person screened before, newest first: numbers and purpose, which is all that there is of it. */
export async function ownScreenings(ctx: Context): Promise<Screening[]> {
  if (ctx.actor.kind !== 'person') return []
  const found = await listDeeds(asSystem(ctx, 'sharing.screen-list'), [ctx.actor.id], [screenedAction])
  const number = (value: unknown) => (typeof value === 'number' ? value : null)
  return found
    .map(({ at, purpose, detail }) => ({
      at,
      purpose: purpose ?? '',
      rows: number(detail?.rows) ?? 0,
      hits: number(detail?.hits),
      unread: number(detail?.unread),
    }))
    .toReversed()
}
