// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import type { Told } from '#modules/reports'
import { dutchDay } from '#values'
import { adviceFor } from '../show-first-advice/situations.text.ts'
import { completed } from './answers.ts'
import { keptPlan } from './kept-plan.query.ts'
import { planIn } from './plan-code.ts'

const victims = { adult: 'self', minor: 'self', entrepreneur: 'company', company: 'company', helper: 'other' } as const

/** What the plan of this browser says already of what other pages ask. */
export function tellReport(ctx: Context, request: Request): Told {
  const { what, who, paid, ago, case: cases } = completed(planIn(keptPlan.codeOf(ctx, request) ?? '')?.answers ?? {})
  const form = adviceFor(what?.[0] ?? '')?.form
  const [person] = who ?? []
  const now = ctx.now()
  return {
    // "Something else, or I do not know" tells nothing.
    ...(form && form !== 'FF-900' && { form }),
    ...(cases?.[0] && { case: cases[0] }),
    ...(person && { victim: victims[person] }),
    ...(paid && { paid, money: paid.length > 0 ? ('yes' as const) : ('no' as const) }),
    ...(ago?.includes('hour') && { occurredOn: dutchDay(now), hour: hourOf(now) }),
  }
}

function hourOf(now: Date): number {
  return Number(now.toLocaleTimeString('en-GB', { timeZone: 'Europe/Amsterdam', hour: '2-digit' }).slice(0, 2))
}
