// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import { translate } from '#foundation/text'
import { type Release, releasedFigures, type ReleasedFigure } from '#modules/statistics'
import { organisationNames } from '#modules/partners'
import { isLargest } from '../tile/clearly-largest.ts'
import { formWords } from '../tile/form-words.query.ts'
import { inSentence } from '../tile/sentence.ts'
import { spanWords } from '../tile/period-words.ts'
import { notesOn, rounding, saidCount } from '../tile/figure-words.ts'
import { named, type TileView } from '../tile/tile.ts'
import { tileText } from '../tile/tile.text.ts'
import type { TileMaker } from '../tile/tile-maker.query.ts'
import { newestBlock } from './newest-block.query.ts'
import { text } from './split-reports.text.ts'
import { type SplitTable, valueWords } from './value-words.query.ts'

/** Reports of the newest four weeks by the values of one table, of all forms together or of one. */
export function splitBy(table: Exclude<SplitTable, 'form'>): TileMaker {
  return {
    choices: ['vorm'],
    async find(ctx, { release, chosen }) {
      const form = chosen.vorm ?? '*'
      const found = await figuresOf(ctx, release, table)
      if (!found) return null
      const scope = (await formWords(ctx)).label(form)
      const figures = found.figures.filter((one) => one.form === form && one.value !== '*')
      const view = await viewOf(ctx, { table, scope, figures, block: found.block })
      if (table !== 'organisation') return view
      return { ...view, notes: [translate(tileText, ctx.language)('doNotAdd'), ...view.notes] }
    },
  }
}

/** Reports of the newest four weeks by form, of all organisations together or of one. */
export const forms: TileMaker = {
  choices: ['organisatie'],
  async find(ctx, { release, chosen }) {
    const { organisatie } = chosen
    const found = await figuresOf(ctx, release, organisatie === undefined ? 'form' : 'organisation')
    if (!found) return null
    const scope =
      organisatie === undefined
        ? translate(tileText, ctx.language)('allOrganisations')
        : ((await organisationNames(ctx, [organisatie])).get(organisatie) ?? organisatie)
    const figures = found.figures
      .filter((one) => one.form !== '*' && one.value === (organisatie ?? '*'))
      .map((one) => ({ ...one, value: one.form }))
    return viewOf(ctx, { table: 'form', scope, figures, block: found.block })
  },
}

/** Organisations of which reports were ever released, by name. */
export async function releasedOrganisations(
  ctx: Context,
  { number, week }: Release,
): Promise<{ value: string; text: string }[]> {
  const figures = await releasedFigures(ctx, {
    table: 'organisation',
    span: 'four-weeks',
    from: '2018-01-01',
    to: week,
    release: number,
  })
  const ids = [...new Set(figures.map(({ value }) => value))].filter((id) => id !== '*')
  const names = await organisationNames(ctx, ids)
  return [...names].map(([value, name]) => ({ value, text: name })).toSorted((a, b) => (a.text < b.text ? -1 : 1))
}

async function figuresOf(ctx: Context, release: Release, table: SplitTable) {
  const block = await newestBlock(ctx, release)
  if (block === null) return null
  const asked = { table, span: 'four-weeks', from: block, to: block, release: release.number } as const
  return { block, figures: await releasedFigures(ctx, asked) }
}

interface Split {
  table: SplitTable
  scope: string
  figures: readonly ReleasedFigure[]
  block: string
}

async function viewOf(ctx: Context, { table, scope, figures, block }: Split): Promise<TileView> {
  const { language } = ctx
  const t = translate(text, language)
  const words = await valueWords(ctx, table, [...new Set(figures.map(({ value }) => value))])
  const largestFirst = figures.toSorted((a, b) => (b.reports ?? -1) - (a.reports ?? -1))
  const known = largestFirst.filter(({ value, reports }) => value !== '' && reports !== null)
  const [first] = known
  const hidden = figures.filter(({ reports }) => reports === null).length
  const bars = largestFirst.flatMap(({ value, reports }) =>
    reports === null ? [] : [{ label: words(value), value: reports, text: saidCount(reports, language).text }],
  )
  return {
    title: titleOf(),
    definition: t('definition', { ...spanWords(block, 4, language), scope }),
    notes: notesOn(hidden, language),
    picture: bars.length === 0 ? null : { kind: 'bars', bars },
    columns: [
      { key: table, text: t(`${table}What`) },
      { key: 'reports', text: translate(tileText, language)('reports'), numeric: true },
    ],
    rows: largestFirst.map(({ value, reports }) => ({
      key: value,
      cells: { [table]: named(words(value)), reports: saidCount(reports, language) },
    })),
  }

  /** What is not known is no answer to the question, however many there are. */
  function titleOf(): string {
    const counts = known.flatMap(({ reports }) => reports ?? [])
    const largest = isLargest(counts, hidden, rounding)
    if (!first || largest === null) return t(`${table}None`)
    const said = { first: table === 'organisation' ? words(first.value) : inSentence(words(first.value)) }
    return largest === 'all' ? t(`${table}Title`, said) : translate(tileText, language)('mostShown', said)
  }
}
