// SPDX-License-Identifier: EUPL-1.2
// No data about people.
import type { Context } from '#foundation/access'
import { listPlanEditions, planStanding } from '#modules/action-plan'

/** The actions of the newest plan of after this year, draft or adopted, by their code: where a finding of that year can have landed. */
export async function nextActions(ctx: Context, year: number): Promise<{ value: string; text: string }[]> {
  const next = (await listPlanEditions(ctx)).find((edition) => edition.year > year)
  const plan = next ? await planStanding(ctx, next.year) : null
  return (plan?.actions ?? [])
    .filter(({ droppedAt, mergedInto }) => droppedAt === null && mergedInto === null)
    .map(({ code, title }) => ({ value: code, text: `${code} ${title}` }))
}
