// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import { translate } from '#foundation/text'
import { neutralAddress } from '#modules/reports'
import { daysAfter, dutchDay, endOfDay, formatCalendarDate } from '#values'
import { planText } from '../make-plan/make-plan.text.ts'
import { findPlan } from '../make-plan/plan-view.query.ts'
import { keepText } from './keep-plan.text.ts'
import { keptDays, type PlanCopy } from './kept-copy.ts'

/** The plan in a code with every word that its page needs; null when the code holds none. Nothing is kept with us. */
export async function copyOf(ctx: Context, code: string): Promise<PlanCopy | null> {
  const plan = await findPlan(ctx, code)
  if (!plan) return null
  const { language } = ctx
  const [t, k] = [translate(planText, language), translate(keepText, language)]
  const last = daysAfter(dutchDay(ctx.now()), keptDays)
  return {
    language,
    code: plan.code,
    was: plan.code,
    at: ctx.now().getTime(),
    until: endOfDay(last).getTime(),
    untilText: `${formatCalendarDate(last, language)}.`,
    steps: plan.steps.map(({ id, number, clock, title, how, why, done }) => ({
      id,
      number,
      title: t(clock, { what: title }),
      how,
      why: `${t('why')} ${why}`,
      done,
    })),
    avoid: plan.avoid,
    points: plan.points.map(({ name, does, way, phone, site }) => ({
      name,
      text: [does, way, phone?.hours, site?.text].filter(Boolean).join(' · '),
      call: phone && { text: phone.text, href: phone.href },
    })),
    words: {
      title: t('title'),
      lead: t('lead'),
      done: t('done'),
      undo: t('undo'),
      doneTitle: t('doneTitle'),
      avoidTitle: t('avoidTitle'),
      pointsTitle: t('pointsTitle'),
      codeTitle: t('code'),
      wipe: t('wipe'),
      offline: k('offline'),
      offlineMore: k('offlineMore'),
      wiped: k('wiped'),
      wipedMore: k('wipedMore'),
      exit: k('exit'),
    },
    neutral: neutralAddress,
  }
}
