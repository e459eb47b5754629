// SPDX-License-Identifier: EUPL-1.2
// Released figures only: they are protected together, and whoever asks may have them.
import type { Context } from '#foundation/access'
import { type Day, daysLater, listReleases, mainFormOf, releasedFigures } from '#modules/statistics'
import { findCurrentEdition } from '#modules/taxonomy'

const weeksShown = 8

export interface HowOften {
  /** Main form: figures are published of nothing smaller. */
  form: string
  label: string
  /** Monday of the newest week that was released. */
  week: Day
  /** Reports in that week, rounded; null: hidden. */
  now: number | null
  /** In the week before it. */
  before: number | null
  /** The weeks up to that one, oldest first. */
  weeks: (number | null)[]
}

/** How often something was reported of late, by its form; null before the first release, and for a form that is not known. */
export async function howOften(ctx: Context): Promise<(form: string | null) => HowOften | null> {
  const [{ byId }, { items }] = await Promise.all([findCurrentEdition(ctx), listReleases(ctx, { limit: 1 })])
  const [newest] = items
  if (!newest) return () => null
  const { number: release, week } = newest
  const periods = Array.from({ length: weeksShown }, (_, at) => daysLater(week, -7 * (weeksShown - 1 - at)))
  const figures = await releasedFigures(ctx, {
    table: 'week',
    span: 'week',
    from: periods[0] ?? week,
    to: week,
    release,
  })
  const counts = new Map(figures.map(({ form, period, reports }) => [`${form} ${period}`, reports]))
  return (asked) => {
    const form = asked === null ? '' : mainFormOf(asked, byId)
    const concept = byId.get(form)
    if (!concept) return null
    const weeks = periods.map((period) => counts.get(`${form} ${period}`) ?? null)
    const label = concept.label[ctx.language]
    return { form, label, week, now: weeks.at(-1) ?? null, before: weeks.at(-2) ?? null, weeks }
  }
}
