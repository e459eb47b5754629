// SPDX-License-Identifier: EUPL-1.2
import { formatNumber, type Language } from '#foundation/text'
import { BarChart } from '#ui/bar-chart'
import { useLanguage, useText } from '#ui/language'
import { RegionMap } from '#ui/region-map'
import { Paragraph } from '#ui/text'
import type { AddColumn } from '#ui/table'
import { Tile } from '#ui/tile'
import { TrendChart } from '#ui/trend-chart'
import type { TilePicture, TileView } from '../tile/tile.ts'
import { tileText } from '../tile/tile.text.ts'
import type { FoundTile } from './find-tile.query.ts'

type DrawTileProps = {
  tile: FoundTile
  /** Of a link to where one can choose something else, when there is anything to choose. */
  choose?: string
  /** Notes that the page itself says, once for all its tiles. */
  saidAbove?: readonly string[]
  headingLevel?: 2 | 3
}

/** A tile on a page. */
export function DrawTile({ tile, choose, saidAbove = [], headingLevel }: DrawTileProps) {
  const t = useText(tileText)
  const { view } = tile
  if (!view) return <Paragraph>{t('nothingYet')}</Paragraph>
  return (
    <Tile
      title={view.title}
      headingLevel={headingLevel}
      description={view.definition}
      note={view.notes.filter((note) => !saidAbove.includes(note)).join(' ')}
      source={tile.source}
      validity={tile.validity}
      files={tile.files.map(({ kind, href }) => ({ href, text: t(kind) }))}
      permalink={tile.permalink}
      choose={choose !== undefined && tile.choices.length > 0 ? { href: tile.permalink, text: choose } : undefined}
      table={tableOf(view)}
    >
      <DrawView view={view} empty={t('allHidden')} />
    </Tile>
  )
}

/** The table behind a view. */
export function tableOf({ title, columns, rows }: TileView) {
  return {
    caption: title,
    rows,
    columns: (column: AddColumn<TileView['rows'][number]>) =>
      columns.map(({ key, text, ...options }) => column(text, options, ({ cells }) => cells[key]?.text)),
  }
}

/** The picture of a view, or why there is nothing to draw. */
export function DrawView({ view, empty }: { view: TileView; empty: string }) {
  const language = useLanguage()
  if (view.picture) return <Picture picture={view.picture} label={view.title} language={language} />
  return <Paragraph>{empty}</Paragraph>
}

function Picture({ picture, label, language }: { picture: TilePicture; label: string; language: Language }) {
  if (picture.kind === 'bars') return <BarChart label={label} bars={picture.bars} />
  if (picture.kind === 'map') return <RegionMap {...picture} label={`${label}. ${picture.summary}`} />
  const { lines, ticks, summary } = picture
  return (
    <TrendChart
      label={`${label}. ${summary}`}
      lines={lines}
      ticks={ticks}
      format={(value) => formatNumber(value, language)}
    />
  )
}
