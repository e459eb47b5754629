// SPDX-License-Identifier: EUPL-1.2
import { type Language, localeOf, translate } from '#foundation/text'
import { daysLater, releasedFigures } from '#modules/statistics'
import { formWords } from '../tile/form-words.query.ts'
import { spanWords } from '../tile/period-words.ts'
import { inSentence } from '../tile/sentence.ts'
import { notesOn, saidCount } from '../tile/figure-words.ts'
import { named, type TileBar } from '../tile/tile.ts'
import type { TileMaker } from '../tile/tile-maker.query.ts'
import { type Compared, compareWeeks, weeksBefore } from './compare-weeks.ts'
import { text } from './compare-weeks.text.ts'

/** What rises: the week of the release against the eight before. */
export const comparison: TileMaker = {
  choices: [],
  async find(ctx, { release: { number, week } }) {
    const { language } = ctx
    const from = daysLater(week, -7 * weeksBefore)
    const [figures, words] = await Promise.all([
      releasedFigures(ctx, { table: 'week', span: 'week', from, to: week, release: number }),
      formWords(ctx),
    ])
    const t = translate(text, language)
    const compared = compareWeeks(figures, week).map((one) => ({ ...one, label: words.label(one.form) }))
    const hidden = compared.filter(({ now }) => now === null).length
    return {
      title: titleOf(compared, language),
      definition: t('definition', spanWords(week, 1, language)),
      notes: [t('how'), t('late'), ...notesOn(hidden, language)],
      picture: compared.every(({ now }) => now === null)
        ? null
        : { kind: 'bars', bars: compared.map((one) => barOf(one, language)) },
      columns: [
        { key: 'form', text: t('what') },
        { key: 'now', text: t('now'), numeric: true },
        { key: 'low', text: t('low'), numeric: true },
        { key: 'high', text: t('high'), numeric: true },
        { key: 'average', text: t('average'), numeric: true },
        { key: 'verdict', text: t('verdict') },
      ],
      rows: compared.map(({ form, label, now, before, verdict }) => ({
        key: form,
        cells: {
          form: named(label),
          now: saidCount(now, language),
          low: saidCount(before?.low ?? null, language),
          high: saidCount(before?.high ?? null, language),
          average: saidCount(before?.average ?? null, language),
          verdict: named(t(verdict)),
        },
      })),
    }
  },
}

function titleOf(compared: readonly (Compared & { label: string })[], language: Language): string {
  const t = translate(text, language)
  const rising = compared.filter(({ verdict }) => verdict === 'more').map(({ label }) => inSentence(label))
  if (rising.length === 0) return t(compared.every(({ verdict }) => verdict === 'unknown') ? 'cannot' : 'nothing')
  return t('rise', { forms: new Intl.ListFormat(localeOf(language), { type: 'conjunction' }).format(rising) })
}

function barOf({ label, now, before }: Compared & { label: string }, language: Language): TileBar {
  const t = translate(text, language)
  const count = saidCount(now, language).text
  if (now === null) return { label, value: null, text: count }
  if (before === null) return { label: t('noRange', { label }), value: now, text: count }
  const said = (one: number) => saidCount(one, language).text
  const range = t('range', { label, low: said(before.low), high: said(before.high) })
  return { label: range, value: now, text: count, low: before.low, high: before.high }
}
