// SPDX-License-Identifier: EUPL-1.2
import { type CsvCell, csvLine, csvStart, type Language, translate } from '#foundation/text'
import type { DeviceEvaluation } from './evaluation.ts'
import { evaluationText } from './evaluation.text.ts'
import type { Rate } from './rate.ts'
import type { ShownCount } from './shown-counts.ts'

/** The evaluation as a spreadsheet: what the page says, line by line, small numbers hidden. Shares from 0 to 1. */
export function evaluationCsv(shown: DeviceEvaluation, language: Language): string {
  const t = translate(evaluationText, language)
  const count = (n: ShownCount | null): CsvCell => (typeof n === 'number' ? n : t(n ?? 'few'))
  const rate = (name: string, one: Rate): CsvCell[] => {
    if (one.kind === 'too-few') return [t('errors'), name, t('few'), null, null, null]
    if (one.kind === 'at-most') return [t('errors'), name, t('few'), null, one.high, one.n]
    return [t('errors'), name, one.k, one.low, one.high, one.n]
  }
  const lines: CsvCell[][] = [
    [t('part'), t('what'), t('count'), t('low'), t('high'), t('of')],
    [t('figures'), t('incidents'), count(shown.incidents), null, null, null],
    [t('figures'), t('hits'), count(shown.hits), null, null, null],
    [t('figures'), t('median'), shown.medianDays ?? t('tooFew'), null, null, null],
    rate(t('collisions'), shown.collisions),
    rate(t('falseHits'), shown.falseHits),
    ...shown.byForm.map(({ form, label, count: n }) => [
      t('byForm'),
      [form, label].filter(Boolean).join(' ') || t('noForm'),
      count(n),
      null,
      null,
      null,
    ]),
    ...shown.byAction.map(({ action, count: n }) => [t('byAction'), t(action), count(n), null, null, null]),
    ...shown.byPrevented.map(({ band, count: n }) => [t('byPrevented'), t(band), count(n), null, null, null]),
  ]
  return csvStart + lines.map(csvLine).join('')
}
