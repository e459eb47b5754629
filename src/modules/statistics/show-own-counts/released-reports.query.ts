// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import { capitalised, formatDate, translate } from '#foundation/text'
import { listFraudForms } from '#modules/taxonomy'
import { newestFigures } from '../release-figures/released-figures.query.ts'
import { daysLater } from '../tally/period.ts'
import { ownText } from './own-counts.text.ts'

export interface ReleasedReports {
  /** Number of the release, by which the figures stay known. */
  release: number
  /** '5 oktober 2026' */
  from: string
  to: string
  /** By main form, the largest first; null: hidden. */
  forms: { id: string; label: string; count: number | null }[]
  total: number | null
}

/**
 * Reports to Dijkwacht by main form in the newest period that was released: four weeks, or one as long as no four were. Never what is
 * counted now: next to what was released, that would tell who was added. Null: nothing was released yet.
 */
export async function findReleasedReports(ctx: Context): Promise<ReleasedReports | null> {
  const [found, forms] = await Promise.all([newestFigures(ctx), listFraudForms(ctx)])
  if (!found) return null
  const { release, span, period, figures } = found
  const labels = new Map(forms.map(({ id, label }) => [id, label[ctx.language]]))
  const day = (at: string) => formatDate(new Date(`${at}T12:00:00Z`), ctx.language)
  return {
    release,
    from: day(period),
    to: day(daysLater(period, span === 'week' ? 6 : 27)),
    forms: figures
      .filter(({ form }) => form !== '*')
      .map(({ form, reports }) => ({
        id: labels.has(form) ? form : '',
        label: capitalised(labels.get(form) ?? translate(ownText, ctx.language)('notSorted')),
        count: reports,
      }))
      .sort((a, b) => (b.count ?? -1) - (a.count ?? -1)),
    total: figures.find(({ form }) => form === '*')?.reports ?? null,
  }
}
