// SPDX-License-Identifier: EUPL-1.2
import { formatNumber, type Language, translate } from '#foundation/text'
import { sayTime } from '#modules/shield'
import type { TileCell, TileView } from '../tile/tile.ts'
import { clockNames, type ProtectionClocks } from './clocks.ts'
import { clockDays } from './protection-clocks.query.ts'
import { text } from './time-protection.text.ts'

/** The clocks as a view: which share was protected within a day, and behind it all times. */
export function clockView(clocks: ProtectionClocks, language: Language): TileView {
  const t = translate(text, language)
  const percent = (share: number): TileCell => ({
    text: t('percent', { n: Math.round(share * 1_000) / 10 }),
    value: Math.round(share * 1_000) / 10,
  })
  const time = (seconds: number | null): TileCell => ({
    text: seconds === null ? t('notYet') : sayTime(seconds, language),
    value: seconds,
  })
  const few: TileCell = { text: t('tooFew'), value: null }
  const { first } = clocks
  const halfOf = first?.median ?? null
  const known = clockNames.some((name) => clocks[name] !== null)
  return {
    title: first && halfOf !== null ? t('half', { time: sayTime(halfOf, language) }) : first ? t('notHalf') : t('none'),
    definition: t('definition', { days: clockDays }),
    notes: [t('bars'), t('open'), t('least')],
    picture: known
      ? {
          kind: 'bars',
          bars: clockNames.map((name) => {
            const measured = clocks[name]
            return {
              label: t(name),
              value: measured && Math.round(measured.within.day * 1_000) / 10,
              text: measured ? percent(measured.within.day).text : t('tooFew'),
            }
          }),
        }
      : null,
    columns: [
      { key: 'until', text: t('until') },
      { key: 'count', text: t('count'), numeric: true },
      { key: 'median', text: t('median'), numeric: true },
      { key: 'ninetieth', text: t('ninetieth'), numeric: true },
      { key: 'hour', text: t('hour'), numeric: true },
      { key: 'four_hours', text: t('fourHours'), numeric: true },
      { key: 'day', text: t('day'), numeric: true },
    ],
    rows: clockNames.map((name) => {
      const measured = clocks[name]
      return {
        key: name,
        cells: {
          until: { text: t(name), value: name },
          count: measured ? { text: formatNumber(measured.count, language), value: measured.count } : few,
          median: measured ? time(measured.median) : few,
          ninetieth: measured ? time(measured.nineInTen) : few,
          hour: measured ? percent(measured.within.hour) : few,
          four_hours: measured ? percent(measured.within.fourHours) : few,
          day: measured ? percent(measured.within.day) : few,
        },
      }
    }),
  }
}
