// SPDX-License-Identifier: EUPL-1.2
import { redirect } from 'react-router'
import { addressIn } from '#foundation/text'
import { contextOf } from '#foundation/web'
import { toldInPlan } from '#modules/recovery'
import { completed } from '../make-plan/answers.ts'
import { keptPlan } from '../make-plan/kept-plan.query.ts'
import { planIn } from '../make-plan/plan-code.ts'
import { adviceFor } from '../show-first-advice/situations.text.ts'
import type { Route } from './+types/go-ask-back.page.ts'

/** To the page on which the banks are asked, with what the plan says already; it travels sealed, not in the address. */
export function loader(args: Route.LoaderArgs) {
  const ctx = contextOf(args)
  const plan = planIn(keptPlan.codeOf(ctx, args.request) ?? '')
  const { what, who, ago } = completed(plan?.answers ?? {})
  const told = {
    form: adviceFor(what?.[0] ?? '')?.form ?? null,
    isCompany: who?.some((one) => one === 'company' || one === 'entrepreneur') ?? false,
    isJustNow: ago?.includes('hour') ?? false,
  }
  return redirect(addressIn(ctx.language, '/hulp/geld-terugvragen'), {
    status: 303,
    headers: { 'set-cookie': toldInPlan.cookieFor(ctx, told) },
  })
}
