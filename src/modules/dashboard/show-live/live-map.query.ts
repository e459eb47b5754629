// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import { formatNumber, translate } from '#foundation/text'
import { mapOf } from '#modules/statistics'
import { text as mapText } from '../draw-map/draw-map.text.ts'
import { placeView } from '../draw-map/place-view.ts'
import { formWords } from '../tile/form-words.query.ts'
import type { TileView } from '../tile/tile.ts'
import { tileText } from '../tile/tile.text.ts'
import type { LiveOf } from './live-tiles.query.ts'
import { definitionOf } from './live-views.query.ts'
import { text } from './show-live.text.ts'

/** Where victims live, of one quarter. Of one form of all organisations together, only by region. */
export async function mapView(ctx: Context, { scope, days, form, level: asked }: LiveOf): Promise<TileView> {
  const { language } = ctx
  const [found, words] = await Promise.all([mapOf(ctx, scope, days, form), formWords(ctx)])
  const level = found.municipalities === null ? 'region' : asked
  const places = (level === 'municipality' ? found.municipalities : found.regions) ?? found.regions
  const t = translate(mapText, language)
  const hidden = places.filter(({ reports }) => reports === null).length
  return placeView(
    {
      level,
      places,
      definition: `${definitionOf(days, words.label(form ?? '*'), language)} ${translate(text, language)('perInhabitants')}`,
      notes: [
        ...(level === asked ? [] : [t('onlyAllForms')]),
        ...(found.elsewhere === null ? [] : [t('elsewhere', { count: formatNumber(found.elsewhere, language) })]),
        ...(hidden > 0 ? [translate(tileText, language)('hiddenSaid', { hidden })] : []),
      ],
      rounding: 0,
    },
    language,
  )
}
