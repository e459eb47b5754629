// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import { capitalised, formatNumber, type Language, localeOf, translate } from '#foundation/text'
import { organisationNames } from '#modules/partners'
import { channels, damage, daysLater, formsBySource, trend, weekOf, whatRises } from '#modules/statistics'
import { listConcepts } from '#modules/taxonomy'
import { type FormWords, formWords } from '../tile/form-words.query.ts'
import { dayWords, monthWords } from '../tile/period-words.ts'
import { named, type TileBar, type TileCell, type TileView } from '../tile/tile.ts'
import { tileText } from '../tile/tile.text.ts'
import { valueWords } from '../split-reports/value-words.query.ts'
import type { LiveOf } from './live-tiles.query.ts'
import { text } from './show-live.text.ts'

const weeks = 26
const mostLines = 5
const mostBars = 12

const counted = (value: number, language: Language): TileCell => ({ text: formatNumber(value, language), value })

function euros(cents: number, language: Language): TileCell {
  const format = new Intl.NumberFormat(localeOf(language), {
    style: 'currency',
    currency: 'EUR',
    maximumFractionDigits: 0,
  })
  return { text: format.format(cents / 100), value: Math.round(cents / 100) }
}

/** Rows by the same key made one, the largest first. */
function grouped<Row>(rows: readonly Row[], keyOf: (row: Row) => string, sizeOf: (row: Row) => number) {
  return [...Map.groupBy(rows, keyOf)]
    .map(([key, those]) => ({ key, rows: those, size: those.reduce((sum, row) => sum + sizeOf(row), 0) }))
    .toSorted((a, b) => b.size - a.size)
}

/** What rises: the last whole week against the eight before it. */
export async function risingView(ctx: Context, { scope, today }: LiveOf): Promise<TileView> {
  const { language } = ctx
  const t = translate(text, language)
  const week = daysLater(weekOf(today), -7)
  const [rows, forms] = await Promise.all([whatRises(ctx, scope, week), listConcepts(ctx, 'FF')])
  const labels = new Map(forms.map(({ id, label }) => [id, capitalised(label[language])]))
  const label = (form: string) => labels.get(form) ?? (form || capitalised(translate(tileText, language)('notSorted')))
  const [first] = rows
  const isRising = first !== undefined && (first.rise ?? 0) >= 1.5
  const tenth = (value: number): TileCell => ({
    text: formatNumber(Math.round(value * 10) / 10, language),
    value: Math.round(value * 10) / 10,
  })
  return {
    title: isRising ? t('risesMost', { form: label(first.form), times: tenth(first.rise ?? 0).text }) : t('risesNone'),
    definition: t('risesDefinition', { from: dayWords(week, language), to: dayWords(daysLater(week, 6), language) }),
    notes: [t('risesNote')],
    picture: rows.length === 0 ? null : { kind: 'bars', bars: rows.slice(0, mostBars).map(barOf) },
    columns: [
      { key: 'form', text: t('form') },
      { key: 'week', text: t('thisWeek'), numeric: true },
      { key: 'before', text: t('before'), numeric: true },
      { key: 'rise', text: t('rise'), numeric: true },
      { key: 'year_before', text: t('yearBefore'), numeric: true },
    ],
    rows: rows.map(({ form, thisWeek, before, rise, yearBefore }) => ({
      key: form || 'unsorted',
      cells: {
        form: named(label(form)),
        week: counted(thisWeek, language),
        before: tenth(before),
        rise: rise === null ? { text: t('noRise'), value: null } : tenth(rise),
        year_before: counted(yearBefore, language),
      },
    })),
  }

  function barOf({ form, thisWeek, before }: { form: string; thisWeek: number; before: number }): TileBar {
    const words = { now: counted(thisWeek, language).text, before: tenth(before).text }
    return { label: label(form), value: thisWeek, text: t('nowAndBefore', words) }
  }
}

/** Reports of each whole week by main form, or of one form. */
export async function trendView(ctx: Context, { scope, today, form }: LiveOf): Promise<TileView> {
  const { language } = ctx
  const t = translate(text, language)
  const last = daysLater(weekOf(today), -7)
  const first = daysLater(last, -7 * (weeks - 1))
  const [rows, words] = await Promise.all([trend(ctx, scope, { from: first, to: last }), formWords(ctx)])
  const periods = Array.from({ length: weeks }, (_, at) => daysLater(first, 7 * at))
  const wanted =
    form === undefined
      ? words.forms.filter(({ isPriority }) => isPriority).slice(0, mostLines)
      : [{ id: form, label: words.label(form) }]
  const counts = new Map(rows.map(({ week, mainForm, reports }) => [`${week} ${mainForm}`, reports]))
  const reportsIn = (week: string, id: string) => counts.get(`${week} ${id}`) ?? 0
  const lines = wanted.map(({ id, label }) => ({
    label,
    runs: [
      {
        hasBreakBefore: false,
        points: periods.map((week, at) => {
          const value = reportsIn(week, id)
          return { at, value, text: counted(value, language).text }
        }),
      },
    ],
  }))
  const span = { from: dayWords(first, language), to: dayWords(daysLater(last, 6), language) }
  return {
    title: t('trendTitle', { what: form === undefined ? t('priorityForms') : words.label(form) }),
    definition: t('trendDefinition', span),
    notes: [],
    picture: { kind: 'trend', lines, ticks: ticksOf(), summary: t('trendDefinition', span) },
    columns: [
      { key: 'week', text: t('weekOf') },
      ...wanted.map(({ id, label }) => ({ key: id || 'unsorted', text: label, numeric: true })),
    ],
    rows: periods.toReversed().map((week) => ({
      key: week,
      cells: {
        week: named(dayWords(week, language), week),
        ...Object.fromEntries(wanted.map(({ id }) => [id || 'unsorted', counted(reportsIn(week, id), language)])),
      },
    })),
  }

  function ticksOf() {
    return periods
      .flatMap((week, at) => (Number(week.slice(8)) <= 7 ? [{ at, text: monthWords(week, language) }] : []))
      .filter((_, place) => place % 2 === 0)
  }
}

/** Reports of every organisation, with the forms that they are about behind it. Only of all together. */
export async function sourcesView(ctx: Context, { scope, days }: LiveOf): Promise<TileView> {
  const { language } = ctx
  const t = translate(text, language)
  if (scope.whose !== 'all') throw new Error('sources are only of all together')
  const [rows, forms] = await Promise.all([
    formsBySource(ctx, { ...scope, whose: 'all' }, days),
    listConcepts(ctx, 'FF'),
  ])
  const names = await organisationNames(ctx, [...new Set(rows.map(({ organisationId }) => organisationId))])
  const labels = new Map(forms.map(({ id, label }) => [id, capitalised(label[language])]))
  const sources = grouped(
    rows,
    ({ organisationId }) => organisationId,
    ({ reports }) => reports,
  )
  return {
    title: t('sourcesTitle', { count: sources.length }),
    definition: definitionOf(days, t('all'), language),
    notes: [translate(tileText, language)('doNotAdd')],
    picture: barsOf(
      sources.map(({ key, size }) => ({
        label: names.get(key) ?? t('gone'),
        value: size,
        text: counted(size, language).text,
      })),
    ),
    columns: [
      { key: 'organisation', text: t('organisation') },
      { key: 'form', text: t('form') },
      { key: 'reports', text: t('reports'), numeric: true },
      { key: 'loss', text: t('loss'), numeric: true },
    ],
    rows: sources.flatMap(({ key, rows: those }) =>
      those
        .toSorted((a, b) => b.reports - a.reports)
        .map(({ first, reports, lossInCents }) => ({
          key: `${key} ${first}`,
          cells: {
            organisation: named(names.get(key) ?? t('gone')),
            form: named(labels.get(first) ?? (first || capitalised(translate(tileText, language)('notSorted')))),
            reports: counted(reports, language),
            loss: euros(lossInCents, language),
          },
        })),
    ),
  }
}

/** How contact began, of one main form or of all. */
export async function channelsView(ctx: Context, { scope, days, form }: LiveOf): Promise<TileView> {
  const { language } = ctx
  const t = translate(text, language)
  const [rows, forms] = await Promise.all([channels(ctx, scope, days), formWords(ctx)])
  const wanted = rows.filter(({ second }) => form === undefined || second === form)
  const found = grouped(
    wanted,
    ({ first }) => first,
    ({ reports }) => reports,
  )
  const words = await valueWords(
    ctx,
    'channel',
    found.map(({ key }) => key),
  )
  const [most] = found.filter(({ key }) => key !== '')
  return {
    title: most ? t('channelsTitle', { channel: words(most.key).toLowerCase() }) : t('channelsNone'),
    definition: `${definitionOf(days, forms.label(form ?? '*'), language)} ${t('wholeWeeks')}`,
    notes: [],
    picture: barsOf(
      found.map(({ key, size }) => ({ label: words(key), value: size, text: counted(size, language).text })),
    ),
    columns: [
      { key: 'channel', text: t('channel') },
      { key: 'reports', text: t('reports'), numeric: true },
    ],
    rows: found.map(({ key, size }) => ({
      key: key || 'unknown',
      cells: { channel: named(words(key)), reports: counted(size, language) },
    })),
  }
}

/** Stated damage by main form. */
export async function damageView(ctx: Context, { scope, days, form }: LiveOf): Promise<TileView> {
  const { language } = ctx
  const t = translate(text, language)
  const [rows, words] = await Promise.all([damage(ctx, scope, days), formWords(ctx)])
  const found = grouped(
    rows.filter(({ first }) => form === undefined || first === form),
    ({ first }) => first,
    ({ lossInCents }) => lossInCents,
  )
  const sum = (those: typeof rows, of: 'reports' | 'withLoss') => those.reduce((all, row) => all + row[of], 0)
  const [most] = found
  return {
    title:
      most && most.size > 0
        ? t('damageTitle', { form: lower(words, most.key), amount: euros(most.size, language).text })
        : t('damageNone'),
    definition: definitionOf(days, words.label(form ?? '*'), language),
    notes: [t('damageNote')],
    picture: barsOf(
      found.map(({ key, size }) => ({
        label: words.label(key),
        value: size / 100,
        text: euros(size, language).text,
      })),
    ),
    columns: [
      { key: 'form', text: t('form') },
      { key: 'loss', text: t('loss'), numeric: true },
      { key: 'with_loss', text: t('withLoss'), numeric: true },
      { key: 'reports', text: t('reports'), numeric: true },
    ],
    rows: found.map(({ key, rows: those, size }) => ({
      key: key || 'unsorted',
      cells: {
        form: named(words.label(key)),
        loss: euros(size, language),
        with_loss: counted(sum(those, 'withLoss'), language),
        reports: counted(sum(those, 'reports'), language),
      },
    })),
  }
}

function lower({ label }: FormWords, form: string): string {
  return label(form).toLowerCase()
}

function barsOf(bars: TileBar[]): TileView['picture'] {
  return bars.length === 0 ? null : { kind: 'bars', bars: bars.slice(0, mostBars) }
}

export function definitionOf({ from, to }: LiveOf['days'], scope: string, language: Language): string {
  return translate(text, language)('definition', {
    from: dayWords(from, language),
    to: dayWords(to, language),
    scope,
  })
}
