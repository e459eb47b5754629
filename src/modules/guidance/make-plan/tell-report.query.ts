// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import { checkedBefore, type Told } from '#modules/reports'
import { adviceFor } from '../show-first-advice/situations.text.ts'
import { completed } from './answers.ts'
import { keptPlan } from './kept-plan.query.ts'
import { planIn } from './plan-code.ts'

/** What the plan of this browser says already of what a report asks. */
export function tellReport(ctx: Context, request: Request): Told {
  const { what, who, paid } = completed(planIn(keptPlan.codeOf(ctx, request) ?? '')?.answers ?? {})
  const form = adviceFor(what?.[0] ?? '')?.form
  const [person] = who ?? []
  const { amountInCents } = checkedBefore.told(ctx, request)
  const victims = {
    adult: 'self',
    minor: 'self',
    entrepreneur: 'company',
    company: 'company',
    helper: 'other',
  } as const
  return {
    // "Something else, or I do not know" tells nothing.
    ...(form && form !== 'FF-900' && { form }),
    ...(person && { victim: victims[person] }),
    ...(paid && { money: paid.length > 0 ? ('yes' as const) : ('no' as const) }),
    ...(paid?.length && amountInCents !== null && { lossInCents: amountInCents }),
  }
}
