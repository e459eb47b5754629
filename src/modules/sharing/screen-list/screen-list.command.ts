// SPDX-License-Identifier: EUPL-1.2
import { asSystem, type Context, mayDo, transaction } from '#foundation/access'
import { listDeeds, recordAudit } from '#foundation/audit'
import { Refusal } from '#foundation/web'
import { identifierKey, identifiersIn } from '#values'
import { answerOf, type Found } from '../check-identifier/answer.ts'
import { answersTo, type Checked } from '../check-identifier/answers-to.ts'
import { checkRegister } from '../check-identifier/check-register.query.ts'
import { readQuestions } from '../check-identifier/read-question.ts'
import type { ListRow } from './read-list.ts'
import { screenMessages } from './screen-list.text.ts'

/** Lines at a time, and lines of one person in a day. Who has more does it by machine, blinded (`packages/check-client`). */
export const mostRows = 500
export const mostInDay = 5_000
const [shortestPurpose, longestPurpose] = [5, 200]
const atOnce = 100
const day = 24 * 3_600_000
const action = 'sharing.list-screened'

export type ScreenedRow = ListRow & { checked: Checked }

/**
 * Checks a list as a partner. Nothing of the list is kept: the record says who, when, how many, how many warnings, and for what. Refuses without a
 * purpose, too many lines (422), more than a day's lines (429), and when the register does not answer (503), so that silence is never "no warning".
 */
export async function screenList(
  ctx: Context,
  rows: readonly ListRow[],
  wanted: string,
): Promise<{ screened: ScreenedRow[]; hits: number; unread: number }> {
  const { actor } = ctx
  if (actor.kind !== 'person' || !mayDo(actor, 'checks:ask')) throw new Refusal(screenMessages.mayNot, { status: 403 })
  const purpose = wanted.trim().slice(0, longestPurpose)
  if (purpose.length < shortestPurpose) throw wrong('purpose', screenMessages.purpose)
  const [named] = identifiersIn(purpose)
  if (named) throw wrong('purpose', screenMessages.purposeNames, { found: named.text })
  if (rows.length === 0) throw wrong('list', screenMessages.empty)
  if (rows.length > mostRows) throw wrong('list', screenMessages.tooMany, { found: rows.length, most: mostRows })
  const before = (await ownScreenings(ctx)).filter(({ at }) => at.getTime() > ctx.now().getTime() - day)
  const left = mostInDay - before.reduce((sum, one) => sum + one.rows, 0)
  if (rows.length > left) throw new Refusal(screenMessages.dayIsFull, { status: 429, values: { most: mostInDay } })

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
  const screened = answersTo(questions, items, about, () => []).flatMap((checked) => {
    const row = rows[checked.item]
    return row ? [{ ...row, checked }] : []
  })
  const hits = screened.filter(({ checked }) => isHit(checked)).length
  const unread = screened.filter(({ checked }) => checked.identifier === null).length
  await transaction(ctx, (tx) =>
    recordAudit(ctx, tx, {
      action,
      subjectKind: 'person',
      subjectId: actor.id,
      purpose,
      detail: { rows: rows.length, hits, unread },
    }),
  )
  return { screened, hits, unread }
}

/** There is a warning about it, or it carries the name of an organisation that it is not of. */
export function isHit({ answer }: Checked): boolean {
  return answer === 'above_threshold' || answer === 'looks_like_known'
}

function wrong(field: string, code: string, values: Record<string, string | number> = {}): Refusal {
  return new Refusal(code, { status: 422, fields: [{ field, code, values }], values })
}

export interface Screening {
  at: Date
  purpose: string
  rows: number
  hits: number
  unread: number
}

/** What this person screened before, newest first: numbers and purpose, which is all that there is of it. */
export async function ownScreenings(ctx: Context): Promise<Screening[]> {
  if (ctx.actor.kind !== 'person') return []
  const found = await listDeeds(asSystem(ctx, 'sharing.screen-list'), [ctx.actor.id], [action])
  const number = (value: unknown) => (typeof value === 'number' ? value : 0)
  return found
    .map(({ at, purpose, detail }) => ({
      at,
      purpose: purpose ?? '',
      rows: number(detail?.rows),
      hits: number(detail?.hits),
      unread: number(detail?.unread),
    }))
    .toReversed()
}
