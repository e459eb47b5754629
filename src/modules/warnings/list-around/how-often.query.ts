// SPDX-License-Identifier: EUPL-1.2
// Released figures only: they are protected together, and whoever asks may have them.
import type { Context } from '#foundation/access'
import { translate } from '#foundation/text'
import { daysLater, listReleases, mainFormOf, releasedFigures } from '#modules/statistics'
import { findCurrentEdition } from '#modules/taxonomy'
import type { HowOften } from './going-round.ts'
import { aroundText } from './list-around.text.ts'

const weeksShown = 8

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
  const t = translate(aroundText, ctx.language)
  const counts = new Map(figures.map(({ form, period, reports }) => [`${form} ${period}`, reports]))
  return (asked) => {
    const form = asked === null ? '' : mainFormOf(asked, byId)
    const concept = byId.get(form)
    if (!concept) return null
    const weeks = periods.map((period) => counts.get(`${form} ${period}`) ?? null)
    const name = concept.label[ctx.language]
    const label = form === asked ? name : t('together', { form: name })
    return { form, label, week, now: weeks.at(-1) ?? null, before: weeks.at(-2) ?? null, weeks }
  }
}
