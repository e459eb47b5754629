// SPDX-License-Identifier: EUPL-1.2
import { localeOf, translate } from '#foundation/text'
import { releasedFigures } from '#modules/statistics'
import { newestBlock } from '../split-reports/newest-block.query.ts'
import { formWords } from '../tile/form-words.query.ts'
import { spanWords } from '../tile/period-words.ts'
import { isLargest } from '../tile/clearly-largest.ts'
import { inSentence } from '../tile/sentence.ts'
import { named } from '../tile/tile.ts'
import { tileText } from '../tile/tile.text.ts'
import type { TileMaker } from '../tile/tile-maker.query.ts'
import { text } from './show-damage.text.ts'

/** Published amounts are rounded to so many euro. */
const rounding = 1_000

/** Stated damage of the newest four weeks by form. No total: none is released. */
export const damage: TileMaker = {
  choices: [],
  async find(ctx, { release }) {
    const { language } = ctx
    const block = await newestBlock(ctx, release)
    if (block === null) return null
    const asked = { table: 'loss', span: 'four-weeks', from: block, to: block, release: release.number } as const
    const [figures, words] = await Promise.all([releasedFigures(ctx, asked), formWords(ctx)])
    const t = translate(text, language)
    const euros = new Intl.NumberFormat(localeOf(language), {
      style: 'currency',
      currency: 'EUR',
      maximumFractionDigits: 0,
    })
    const found = figures
      .map(({ form, lossInCents }) => {
        const value = lossInCents === null ? null : lossInCents / 100
        const said = value === null ? translate(tileText, language)('hidden') : euros.format(value)
        return { form, label: words.label(form), value, said }
      })
      .toSorted((a, b) => (b.value ?? -1) - (a.value ?? -1))
    const shown = found.filter(({ value }) => value !== null)
    const [first, ...rest] = shown.filter(({ form }) => form !== '')
    const hidden = found.length - shown.length
    const values = [first, ...rest].flatMap((one) => one?.value ?? [])
    const largest = isLargest(values, hidden, rounding)
    const said = { first: inSentence(first?.label ?? '') }
    return {
      title:
        largest === null
          ? t('none')
          : largest === 'all'
            ? t('title', said)
            : translate(tileText, language)('mostShown', said),
      definition: t('definition', spanWords(block, 4, language)),
      notes: [t('rounded'), ...(hidden > 0 ? [t('hiddenSaid', { hidden })] : [])],
      picture:
        shown.length === 0
          ? null
          : { kind: 'bars', bars: shown.map(({ label, value, said }) => ({ label, value, text: said })) },
      columns: [
        { key: 'form', text: t('what') },
        { key: 'loss_in_euro', text: t('loss'), numeric: true },
      ],
      rows: found.map(({ form, label, value, said }) => ({
        key: form,
        cells: { form: named(label), loss_in_euro: { text: said, value } },
      })),
    }
  },
}
