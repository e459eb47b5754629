// SPDX-License-Identifier: EUPL-1.2
// No line in the record: whoever reported looks at their own, as at their report.
import type { Context } from '#foundation/access'
import { readOwnRecalls } from '#modules/recovery'
import { followedCode, toldBefore } from '#modules/reports'
import { type CalendarDate, daysAfter, dutchDay, recogniseIdentifier } from '#values'
import { situations } from '../show-first-advice/situations.text.ts'
import type { Step } from './all-steps.ts'
import { type Answers, casesOf, type Choice, choices } from './answers.ts'

/** What this browser told already of what the plan asks: not asked again, and changed by going back. `chosen`: what is likely. */
export async function answeredBefore(ctx: Context, request: Request): Promise<{ said: Answers; chosen: Answers }> {
  const told = await toldBefore(ctx, request, 'plan')
  const { form, victim, money, paidTo = [], occurredOn, lossInCents } = told
  const ago = occurredOn ? agoOf(occurredOn, dutchDay(ctx.now())) : null
  const isPaid = money === 'yes' && told.report !== undefined
  const paid = isPaid ? (choices.paid.find((way) => told.paid?.includes(way)) ?? paidBy(paidTo)) : null
  const exactly = choices.case.find((one) => one === told.case)
  const kind = ofForm(form)
  const fits = exactly && kind.what?.some((one) => casesOf[one]?.includes(exactly))
  return {
    said: {
      // Whoever reported was asked it there.
      ...(told.report !== undefined && { now: [] }),
      ...kind,
      ...(fits && { case: [exactly] }),
      ...(victim === 'company' && { who: ['entrepreneur'] }),
      ...(ago && told.report !== undefined && { ago: [ago] }),
      ...(money === 'no' && { paid: [] }),
      ...(paid && { paid: [paid] }),
    },
    chosen: {
      // Whether somebody is grown up was not asked.
      ...(victim === 'self' && { who: ['adult'] }),
      ...(victim === 'other' && { who: ['helper'] }),
      // Money that is gone went somehow: without an answer the plan would have no step at the bank.
      ...((money === 'yes' || (money === undefined && (paidTo.length > 0 || lossInCents !== undefined))) && {
        paid: ['transfer'],
      }),
      ...(ago && { ago: [ago] }),
    },
  }
}

function ofForm(form: string | undefined): Answers {
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

/** By where the money went; null: nobody said. */
function paidBy(paidTo: readonly string[]): Choice<'paid'> | null {
  const kinds = paidTo.flatMap((text) => {
    const known = recogniseIdentifier(text, { demoBankAllowed: true })
    return known.ok ? [known.value.kind] : []
  })
  if (kinds.includes('iban')) return 'transfer'
  return kinds.includes('crypto-address') ? 'crypto' : null
}
