// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import { formatNumber, translate } from '#foundation/text'
import { type Day, daysLater, rateOf, regionPlaces, type Release, releasedFigures } from '#modules/statistics'
import { municipalities } from '#values'
import { newestBlock } from '../split-reports/newest-block.query.ts'
import { formWords } from '../tile/form-words.query.ts'
import { spanWords } from '../tile/period-words.ts'
import { notesOn } from '../tile/figure-words.ts'
import type { TileMaker } from '../tile/tile-maker.query.ts'
import { text } from './draw-map.text.ts'
import { placeView } from './place-view.ts'

/** Counts are released as multiples of five. */
const rounding = 2

/** Where victims live: reports of four weeks by safety region, of all forms or of one; or by municipality, of all forms. */
export const places: TileMaker = {
  choices: ['niveau', 'vorm', 'periode'],
  async find(ctx, { release, chosen }) {
    const { language } = ctx
    const block = chosen.periode ?? (await newestBlock(ctx, release))
    if (block === null) return null
    const level = chosen.niveau === 'gemeente' ? 'municipality' : 'region'
    const form = level === 'region' ? (chosen.vorm ?? '*') : '*'
    const asked = { table: level, span: 'four-weeks', from: block, to: block, release: release.number } as const
    const [found, words] = await Promise.all([releasedFigures(ctx, asked), formWords(ctx)])
    const counts = new Map(found.filter((one) => one.form === form).map(({ value, reports }) => [value, reports]))
    if (counts.size === 0) return null
    const listed = (level === 'region' ? regionPlaces() : municipalities()).map(({ code, name, inhabitants }) => {
      const reports = counts.get(code) ?? null
      return { code, name, inhabitants, reports, rate: reports === null ? null : rateOf(reports, inhabitants) }
    })
    const t = translate(text, language)
    const elsewhere = counts.get('') ?? null
    const hidden = listed.filter(({ reports }) => reports === null).length
    return placeView(
      {
        level,
        places: listed,
        definition: t('definition', { ...spanWords(block, 4, language), scope: words.label(form) }),
        notes: [
          ...(level === 'municipality' && chosen.vorm !== undefined ? [t('onlyAllForms')] : []),
          ...(elsewhere === null ? [] : [t('elsewhere', { count: formatNumber(elsewhere, language) })]),
          ...notesOn(hidden, language),
        ],
        rounding,
      },
      language,
    )
  },
}

/** Periods of four weeks that one can choose: those of two years up to the release, the newest first. */
export async function periodChoices(ctx: Context, { number, week }: Release): Promise<{ value: Day; text: string }[]> {
  const figures = await releasedFigures(ctx, {
    table: 'form',
    span: 'four-weeks',
    from: daysLater(week, -2 * 364),
    to: week,
    release: number,
  })
  const t = translate(text, ctx.language)
  return [...new Set(figures.map(({ period }) => period))]
    .toReversed()
    .map((value) => ({ value, text: t('weeksFrom', spanWords(value, 4, ctx.language)) }))
}
