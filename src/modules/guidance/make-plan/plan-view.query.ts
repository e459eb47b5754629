// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import { addressIn, type Language, translate } from '#foundation/text'
import { doBanksTakePart } from '#modules/partners'
import { dutchDay, formatCalendarDate, workingDaysAfter } from '#values'
import { muleText } from '../leave-money-mule/leave-money-mule.text.ts'
import { findPoints } from '../show-first-advice/find-points.query.ts'
import { sayNumbers } from '../show-first-advice/say-numbers.query.ts'
import { withNumbers } from '../show-first-advice/phone-numbers.ts'
import { adviceFor } from '../show-first-advice/situations.text.ts'
import { noCodes, noMoney, noRecovery } from '../show-first-advice/shared-steps.text.ts'
import { sources } from '../show-first-advice/sources.ts'
import { lettersFor } from '../write-letter/letter.ts'
import { completed } from './answers.ts'
import { planOf } from './plan.ts'
import { type Plan, planIn, tickPlaceOf } from './plan-code.ts'
import type { ShownPlan, ShownStep } from './shown-plan.ts'
import { stepWords } from './words.text.ts'

/** Working days that a bank has to answer a complaint about a payment (art. 101 of the second payment services directive). */
const bankDays = 15

/** The plan in a code, in the language of the reader; null when the code holds none. */
export async function findPlan(ctx: Context, code: string): Promise<ShownPlan | null> {
  const plan = planIn(code)
  if (!plan) return null
  const { language } = ctx
  const said = await sayNumbers(ctx, { steps: await stepsHere(ctx, plan), avoid: avoidIn(plan, language) })
  const advice = adviceFor(plan.answers.what?.[0] ?? '') ?? adviceFor('iets-anders')
  const isBusiness = plan.answers.who?.some((who) => who === 'company' || who === 'entrepreneur')
  const letters = lettersFor(plan.answers).map(({ id }) => id)
  // Whoever says that nothing was paid has nothing to wait for; the letter stays, for what was taken without them.
  const hasPaidNothing = completed(plan.answers).paid?.length === 0
  const answerBy =
    letters.includes('vergoeding') && !hasPaidNothing
      ? formatCalendarDate(workingDaysAfter(dutchDay(ctx.now()), bankDays), language)
      : null
  const used = planOf(plan.answers).flatMap(({ step }) => [step.source, ...(step.also ?? [])])
  return {
    code,
    hasLostTicks: plan.hasLostTicks === true,
    ...said,
    points: advice ? await findPoints(ctx, { ...advice, audience: isBusiness ? 'business' : advice.audience }) : [],
    sources: [...new Set([...used, ...(answerBy ? (['paymentComplaint'] as const) : [])])].map((id) => sources[id]),
    letters,
    answerBy,
  }
}

/** The steps in order without a number that can become old: for a calendar, which says it weeks from now. Visits no database. */
export function stepsOf(ctx: Pick<Context, 'language'>, plan: Plan): ShownStep[] {
  return withNumbers(stepsIn(ctx, plan), new Map(), ctx.language)
}

/** The steps that can be taken in this installation: where no bank takes part nobody is told to have banks asked. */
export async function stepsHere(ctx: Context, plan: Plan): Promise<ShownStep[]> {
  const all = stepsIn(ctx, plan)
  const asks = ({ id }: ShownStep) => id === 'ask-recall'
  return all.some(asks) && !(await doBanksTakePart(ctx)) ? all.filter((step) => !asks(step)) : all
}

function stepsIn({ language }: Pick<Context, 'language'>, { answers, done }: Plan): ShownStep[] {
  const places = tickPlaceOf(answers)
  return planOf(answers).map(({ step, clock }) => ({
    id: step.id,
    number: places.get(step.id) ?? 0,
    clock,
    ...stepWords[step.id][language],
    done: done.includes(step.id),
    href: step.page ? addressIn(language, step.page) : null,
  }))
}

/** What not to do, of the situation; whose account was used has other things to leave. */
export function avoidIn({ answers }: Plan, language: Language): readonly string[] {
  const [what = ''] = answers.what ?? []
  const t = translate(muleText, language)
  if (what === 'geldezel') return [t('avoid1'), t('avoid2'), t('avoid3')]
  return adviceFor(what)?.words[language].avoid ?? [noMoney[language], noCodes[language], noRecovery[language]]
}
