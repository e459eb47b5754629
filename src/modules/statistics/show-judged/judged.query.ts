// SPDX-License-Identifier: EUPL-1.2
import { asSystem, type Context } from '#foundation/access'
import { countJudged } from '#foundation/audit'
import { translate } from '#foundation/text'
import { dutchDay, formatMonth, suppressSmall } from '#values'
import { judgedBy, monthsAfter, onlyChanges, spanOfMonth, type Subject, subjects } from './judged.ts'
import { text } from './show-judged.text.ts'

export interface JudgedSubject {
  subject: Subject
  right: number
  wrong: number
}

/** What people said in this month of what the program had read, proposed or done, of each subject, those without any included. */
export async function judgedIn(ctx: Context, month: string): Promise<JudgedSubject[]> {
  const lines = await countJudged(asSystem(ctx, 'statistics.judged'), spanOfMonth(month))
  return subjects.map((subject) => {
    const some = lines.filter(({ action }) => judgedBy[action] === subject)
    return {
      subject,
      right: some.reduce((sum, { right }) => sum + right, 0),
      wrong: some.reduce((sum, { wrong }) => sum + wrong, 0),
    }
  })
}

/** The months that can be chosen, the running one first. */
export function monthsToShow(now: Date, count = 12): string[] {
  const running = dutchDay(now).slice(0, 7)
  return Array.from({ length: count }, (_, back) => monthsAfter(running, -back))
}

/** With fewer, a share says more about chance than about the program. */
const fewestSaid = 20

/** What the program got wrong in the last whole month, for everybody: three sentences, or one when there is too little to say. */
export async function sayJudged(ctx: Context): Promise<string[]> {
  const t = translate(text, ctx.language)
  const month = monthsAfter(dutchDay(ctx.now()).slice(0, 7), -1)
  const all = await judgedIn(ctx, month)
  const sum = (of: (one: JudgedSubject) => number) => all.reduce((total, one) => total + of(one), 0)
  const [right, wrong] = [sum((one) => one.right), sum((one) => one.wrong)]
  const said = formatMonth(month, ctx.language)
  if (right + wrong < fewestSaid) return [t('publicTooFew', { month: said })]
  const worst = all
    .filter((one) => !onlyChanges.has(one.subject) && suppressSmall(one.wrong) !== null)
    .toSorted((one, other) => other.wrong / (other.wrong + other.right) - one.wrong / (one.wrong + one.right))[0]
  const withdrawn = all.find(({ subject }) => subject === 'listing')?.wrong ?? 0
  return [
    t(suppressSmall(wrong) === null ? 'publicFew' : 'publicSum', { month: said, judged: right + wrong, wrong }),
    worst ? t('publicWorst', { what: t(`${worst.subject}Said`), ...worst, judged: worst.right + worst.wrong }) : '',
    t(withdrawn === 0 ? 'publicNone' : suppressSmall(withdrawn) === null ? 'publicFewBack' : 'publicBack', {
      withdrawn,
    }),
  ].filter(Boolean)
}
