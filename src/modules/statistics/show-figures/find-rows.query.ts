// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import type { Language } from '#foundation/text'
import { findFiguresPage } from '../list-figures/list-figures.query.ts'
import {
  breakdownOf,
  countryOf,
  indicatorOf,
  intervalOf,
  periodOf,
  remarkOf,
  valueOf,
} from '../official-figure/figure-words.text.ts'
import type { FigureWithInterval } from '../official-figure/official-figure.ts'

export interface FigureRow {
  id: string
  what: string
  period: string
  value: string
  interval: string | null
  remark: string
  source: { name: string; href: string; isUnchecked: boolean }
}

const pageSize = 10

/** One page of the table of all figures, in words of the reader. */
export async function findRows(ctx: Context, publisher: string | undefined, page: number) {
  const { items, ...found } = await findFiguresPage(ctx, { publisher }, page, pageSize)
  return { ...found, rows: rowsOf(items, ctx.language) }
}

function rowsOf(figures: readonly FigureWithInterval[], language: Language): FigureRow[] {
  return figures.map((figure) => {
    const where = figure.country === 'NL' ? '' : ` (${countryOf(figure.country, language)})`
    return {
      id: figure.id,
      what: `${indicatorOf(figure.indicator, language)}: ${breakdownOf(figure.breakdown, language)}${where}`,
      period: periodOf(figure.period, language),
      value: valueOf(figure, language),
      interval: intervalOf(figure, language),
      remark: remarkOf(figure.remark, language),
      source: { name: figure.publisher, href: figure.sourceUrl, isUnchecked: figure.sourceKind === 'secondary' },
    }
  })
}
