// SPDX-License-Identifier: EUPL-1.2
import { formatNumber, type Language, translate } from '#foundation/text'
import { saidCount } from '../tile/figure-words.ts'
import { named, type TileCell, type TileView } from '../tile/tile.ts'
import { tileText } from '../tile/tile.text.ts'
import { text } from './draw-map.text.ts'
import { countInterval } from './rate-interval.ts'
import { rateSteps, stepOf } from './rate-steps.ts'
import { mapSize, regionShapes } from '#values'
import { municipalityShapes } from './shapes.data.ts'

export type PlaceLevel = 'region' | 'municipality'

export interface PlaceFigure {
  code: string
  name: string
  inhabitants: number
  /** null: hidden. */
  reports: number | null
  /** Per 100,000 inhabitants; null where `reports` is. */
  rate: number | null
}

interface Shown {
  level: PlaceLevel
  places: readonly PlaceFigure[]
  definition: string
  notes: string[]
  /** So many more or less a count may have been before it was rounded. */
  rounding: number
}

/** A map by steps of the rate, and the table behind it, the highest rate first. */
export function placeView({ level, places, definition, notes, rounding }: Shown, language: Language): TileView {
  const t = translate(text, language)
  const sorted = places.toSorted((a, b) => (b.rate ?? -1) - (a.rate ?? -1) || (a.name < b.name ? -1 : 1))
  const starts = rateSteps(places.flatMap(({ rate }) => rate ?? []))
  const said = (rate: number) => formatNumber(rate, language)
  const pointed = ({ name: place, rate }: PlaceFigure) =>
    rate === null ? t('pointedHidden', { place }) : t('pointed', { place, rate: said(rate) })
  const shown = sorted.flatMap(({ rate }) => rate ?? [])
  const hasAny = (shown[0] ?? 0) > 0
  return {
    title: hasAny ? t(`${level}Title`, { low: said(shown.at(-1) ?? 0), high: said(shown[0] ?? 0) }) : t('none'),
    definition,
    notes: [...notes, t('interval'), t('inhabitants'), t('borders')],
    picture: {
      kind: 'map',
      size: mapSize,
      places: places.map((place) => ({
        key: place.code,
        path: (level === 'region' ? regionShapes : municipalityShapes)[place.code] ?? '',
        step: stepOf(place.rate, starts),
        text: pointed(place),
      })),
      borders: level === 'region' ? null : Object.values(regionShapes),
      steps: keyOf(),
      unit: t('rate'),
      summary: hasAny ? t('summary', { highest: sorted.slice(0, 3).map(pointed).join('; ') }) : t('summaryNone'),
    },
    columns: [
      { key: 'place', text: t(level) },
      { key: 'code', text: 'CBS' },
      { key: 'rate', text: t('rate'), numeric: true },
      { key: 'low', text: t('low'), numeric: true },
      { key: 'high', text: t('high'), numeric: true },
      { key: 'reports', text: translate(tileText, language)('reports'), numeric: true },
    ],
    rows: sorted.map((place) => ({
      key: place.code,
      cells: {
        place: named(place.name),
        code: named(place.code),
        reports: saidCount(place.reports, language),
        ...rates(place),
      },
    })),
  }

  function rates({ rate, reports, inhabitants }: PlaceFigure): Record<'rate' | 'low' | 'high', TileCell> {
    const cell = (value: number | null): TileCell => {
      const tenths = value === null ? null : Math.round(value * 10) / 10
      return tenths === null ? saidCount(null, language) : { text: said(tenths), value: tenths }
    }
    if (rate === null || reports === null || inhabitants === 0)
      return { rate: cell(rate), low: cell(null), high: cell(null) }
    const { low, high } = countInterval(reports, rounding)
    const per = (count: number) => (count / inhabitants) * 100_000
    return { rate: cell(rate), low: cell(per(low)), high: cell(per(high)) }
  }

  function keyOf() {
    const steps = starts.map((start, at) => {
      const next = starts[at + 1]
      const words =
        next === undefined ? t('above', { from: said(start) }) : t('from', { from: said(start), to: said(next) })
      const firstWords = next === undefined ? words : t('below', { to: said(next) })
      return { step: stepOf(Math.max(start, 0.01), starts), text: at === 0 ? firstWords : words }
    })
    return [
      ...steps.toReversed(),
      ...(places.some(({ rate }) => rate === 0) ? [{ step: 0 as const, text: t('zero') }] : []),
      ...(places.some(({ rate }) => rate === null) ? [{ step: null, text: t('hatched') }] : []),
    ]
  }
}
