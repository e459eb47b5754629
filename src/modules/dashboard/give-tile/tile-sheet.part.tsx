// SPDX-License-Identifier: EUPL-1.2
import { renderToStaticMarkup } from 'react-dom/server'
import { formatNumber, type Language, translate } from '#foundation/text'
import { LanguageProvider } from '#ui/language'
import { barsPart, mapPart, Sheet, type SheetPart, trendPart } from '#ui/sheet'
import type { FoundTile } from '../show-tile/find-tile.query.ts'
import type { TilePicture, TileView } from '../tile/tile.ts'
import { tileText } from '../tile/tile.text.ts'

/** A tile as an SVG document, complete on its own. `base`: the address of the site. */
export function svgOf(tile: FoundTile & { view: TileView }, base: string, language: Language): string {
  const t = translate(tileText, language)
  const { view } = tile
  return renderToStaticMarkup(
    <LanguageProvider language={language}>
      <Sheet
        title={view.title}
        description={view.definition}
        part={partOf(view.picture, view.title, language)}
        foot={[
          ...view.notes,
          `${t('sourceWord')} ${tile.source}`,
          `${t('validWord')} ${tile.validity}`,
          t('view', { address: `${base}${tile.permalink}` }),
        ]}
      />
    </LanguageProvider>,
  )
}

function partOf(picture: TilePicture | null, label: string, language: Language): SheetPart {
  if (!picture) return { height: 24, draw: <text y={16}>{translate(tileText, language)('allHidden')}</text> }
  if (picture.kind === 'bars') return barsPart(picture.bars)
  if (picture.kind === 'map') return mapPart({ ...picture, label: `${label}. ${picture.summary}` })
  const { lines, ticks } = picture
  return trendPart({ label, lines, ticks, format: (value) => formatNumber(value, language) })
}
