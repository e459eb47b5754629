// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import { formatQuarter } from '#values'
import { selectQuestions } from '../answer-question/question.store.ts'
import { selectEditions } from '../plan/plan.store.ts'
import { planTransaction } from '../plan/who.query.ts'
import { listPlanEditions, planStanding } from '../standing/plan-standing.query.ts'
import { strayPoints } from './stray-points.query.ts'
import { shownAction } from './shown-action.ts'

/** The year that an address asks for by `jaar`; undefined for the newest plan. */
export function yearAsked(url: string): number | undefined {
  const asked = new URL(url).searchParams.get('jaar')
  return asked !== null && /^\d{4}$/.test(asked) ? Number(asked) : undefined
}

/** The plan as its pages show it; null when there is none of that year. */
export async function boardView(ctx: Context, year: number | undefined) {
  const plan = await planStanding(ctx, year)
  const editions = (await listPlanEditions(ctx)).map(({ year: one }) => one)
  if (!plan) return { editions, plan: null }
  return {
    editions,
    plan: {
      year: plan.edition.year,
      title: plan.edition.title,
      source: plan.edition.source,
      isDraft: plan.edition.adoptedAt === null,
      quarter: formatQuarter(plan.quarter, ctx.language),
      counts: plan.counts,
      total: plan.actions.length,
      // Also what is claimed: saying that something is done does not make it less late.
      late: plan.actions.filter(({ reasons }) => reasons.includes('quarter-passed')).length,
      // Of those the ones that somebody claims: the legend counts them under that.
      lateClaimed: plan.actions.filter(
        ({ standing, reasons }) => standing !== 'overdue' && reasons.includes('quarter-passed'),
      ).length,
      replanned: plan.actions.filter(({ firstPlanning }) => firstPlanning !== null).length,
      themes: plan.themes.map(({ id, number, title, goal, figures, indicators, counts, actions }) => ({
        id,
        number,
        title,
        goal,
        figures,
        indicators,
        counts,
        actions: actions.map((action) => ({
          ...shownAction(action, ctx.language),
          code: `${number}.${action.number}`,
        })),
      })),
    },
  }
}

/** What only the secretary sees of a plan: how many questions wait, and what names no action. null: who asks is not the secretary. */
export async function secretaryView(ctx: Context, year: number) {
  const open = await planTransaction(ctx, async (tx, isSecretary) => {
    if (!isSecretary) return null
    const edition = (await selectEditions(tx)).find((one) => one.year === year)
    const questions = edition ? await selectQuestions(tx, edition.id) : []
    return questions.filter(({ answer }) => answer === null).length
  })
  return open === null ? null : { open, strays: await strayPoints(ctx) }
}
