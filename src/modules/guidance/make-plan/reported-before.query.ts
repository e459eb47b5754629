// SPDX-License-Identifier: EUPL-1.2
// No line in the record: whoever reported looks at their own, as at their report.
import { asSystem, type Context } from '#foundation/access'
import { readOwnRecalls } from '#modules/recovery'
import { checkedBefore, findOwnReport, followedCode, listFacts, listReportedMatter } from '#modules/reports'
import { type CalendarDate, daysAfter, dutchDay } from '#values'
import { situations } from '../show-first-advice/situations.text.ts'
import type { Step } from './all-steps.ts'
import { type Answers, type Choice, choices } from './answers.ts'

/** What this browser told already of what the plan asks, in a report or to the check: not asked again, and changed by going back. `chosen`: what is likely. */
export async function toldBefore(ctx: Context, request: Request): Promise<{ said: Answers; chosen: Answers }> {
  const code = followedCode.codeOf(ctx, request)
  const report = code === null ? null : await findOwnReport(ctx, code)
  if (!report) {
    const { form, amountInCents } = checkedBefore.told(ctx, request)
    const isAboutMoney = amountInCents !== null || (checkedBefore.fields(ctx, request).paidTo?.length ?? 0) > 0
    return { said: ofForm(form), chosen: isAboutMoney ? { paid: ['transfer'] } : {} }
  }
  const system = asSystem(ctx, 'guidance.read-own')
  const [matter] = await listReportedMatter(system, [report.id])
  const day = (await listFacts(system, [report.id])).get(report.id)?.occurredOn
  const ago = day ? agoOf(day, dutchDay(ctx.now())) : null
  const { lossInCents = null, stated = [] } = matter ?? {}
  const isPaid = (lossInCents ?? 0) > 0
  const paid = isPaid ? paidBy(stated) : null
  return {
    said: {
      ...ofForm(matter?.fraudForm ?? null),
      ...(matter?.victimKind === 'company' && { who: ['entrepreneur'] }),
      ...(ago && { ago: [ago] }),
      ...(lossInCents === 0 && { paid: [] }),
      ...(paid && { paid: [paid] }),
    },
    // Money that is gone went somehow: without an answer the plan would have no step at the bank.
    chosen: isPaid ? { paid: ['transfer'] } : {},
  }
}

function ofForm(form: string | null): Answers {
  const slug = situations.find((one) => one.form === form)?.slug
  const what = choices.what.find((one) => one === slug)
  return what ? { what: [what] } : {}
}

/** The steps that this browser took already on other pages of ours: nobody is asked to take them again. */
export async function doneBefore(ctx: Context, request: Request): Promise<Step['id'][]> {
  const code = followedCode.codeOf(ctx, request)
  const own = code === null ? null : await readOwnRecalls(ctx, code)
  if (!own || own.isOver) return []
  return own.recalls.length > 0 ? ['report-here', 'ask-recall'] : ['report-here']
}

/** How long ago a day is, as the plan asks it; null: today, and nobody knows the hour. */
function agoOf(day: string, today: CalendarDate): Choice<'ago'> | null {
  if (day >= today) return null
  if (day >= daysAfter(today, -3)) return 'three-days'
  return day >= daysAfter(today, -56) ? 'eight-weeks' : 'longer'
}

/** By where the money went, as the report says; null: it does not say. */
function paidBy(stated: readonly { kind: string; role: string }[]): Choice<'paid'> | null {
  const went = stated.filter(({ role }) => role === 'paid-to').map(({ kind }) => kind)
  if (went.includes('iban')) return 'transfer'
  return went.includes('crypto-address') ? 'crypto' : null
}
