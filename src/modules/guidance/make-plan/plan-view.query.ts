// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import { addressIn, type Language, translate } from '#foundation/text'
import { muleText } from '../leave-money-mule/leave-money-mule.text.ts'
import { findPoints } from '../show-first-advice/find-points.query.ts'
import { adviceFor } from '../show-first-advice/situations.text.ts'
import { noCodes, noMoney, noRecovery } from '../show-first-advice/shared-steps.text.ts'
import { sources } from '../show-first-advice/sources.ts'
import { lettersFor } from '../write-letter/letter.ts'
import { planOf } from './plan.ts'
import { type Plan, planIn } from './plan-code.ts'
import type { ShownPlan, ShownStep } from './shown-plan.ts'
import { stepWords } from './words.text.ts'

/** The plan in a code, in the language of the reader; null when the code holds none. */
export async function findPlan(ctx: Context, code: string): Promise<ShownPlan | null> {
  const plan = planIn(code)
  if (!plan) return null
  const { language } = ctx
  const steps = stepsOf(ctx, plan)
  const advice = adviceFor(plan.answers.what?.[0] ?? '') ?? adviceFor('iets-anders')
  const isBusiness = plan.answers.who?.some((who) => who === 'company' || who === 'entrepreneur')
  const used = new Set(planOf(plan.answers).map(({ step }) => step.source))
  return {
    code,
    steps,
    avoid: avoidIn(plan, language),
    points: advice ? await findPoints(ctx, { ...advice, audience: isBusiness ? 'business' : advice.audience }) : [],
    sources: [...used].map((id) => sources[id]),
    letters: lettersFor(plan.answers).map(({ id }) => id),
  }
}

/** The steps in order, without a visit to the database: for a file and a calendar. */
export function stepsOf({ language }: Pick<Context, 'language'>, { answers, done }: Plan): ShownStep[] {
  return planOf(answers).map(({ step, clock }) => ({
    id: step.id,
    clock,
    ...stepWords[step.id][language],
    done: done.includes(step.id),
    href: step.page ? addressIn(language, step.page) : null,
  }))
}

/** What not to do, of the situation; whose account was used has other things to leave. */
function avoidIn({ answers }: Plan, language: Language): readonly string[] {
  const [what = ''] = answers.what ?? []
  const t = translate(muleText, language)
  if (what === 'geldezel') return [t('avoid1'), t('avoid2'), t('avoid3')]
  return adviceFor(what)?.words[language].avoid ?? [noMoney[language], noCodes[language], noRecovery[language]]
}
