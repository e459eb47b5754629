// SPDX-License-Identifier: EUPL-1.2
import { translate } from '#foundation/text'
import { daysLater, listReleases, releasedFigures } from '#modules/statistics'
import { formWords } from '../tile/form-words.query.ts'
import { dayWords, monthWords, spanWords } from '../tile/period-words.ts'
import { notesOn, saidCount } from '../tile/figure-words.ts'
import { named, type TileLine } from '../tile/tile.ts'
import { tileText } from '../tile/tile.text.ts'
import type { TileMaker } from '../tile/tile-maker.query.ts'
import { text } from './follow-weeks.text.ts'
import { type WeekCount, weekRuns } from './week-runs.ts'

/** How many weeks one can choose; the first is the usual. */
export const weekChoices = ['26', '52', '104'] as const
const mostLines = 5

/** Reports of each week: of the forms of the action plan, of one form, or of all together. */
export const weeks: TileMaker = {
  choices: ['vorm', 'weken'],
  async find(ctx, { release: { number, week }, chosen }) {
    const { language } = ctx
    const count = Number(chosen.weken ?? weekChoices[0])
    const from = daysLater(week, -7 * (count - 1))
    const [figures, releases, words] = await Promise.all([
      releasedFigures(ctx, { table: 'week', span: 'week', from, to: week, release: number }),
      listReleases(ctx, { before: number + 1, limit: count }),
      formWords(ctx),
    ])
    const periods = releases.items.map((one) => one.week).toSorted()
    const policies = new Map(releases.items.map((one) => [one.week, one.policy]))
    const wanted =
      chosen.vorm === undefined
        ? words.forms
            .filter(({ isPriority }) => isPriority)
            .slice(0, mostLines)
            .map(({ id }) => id)
        : [chosen.vorm]
    const series = wanted.map((form) => {
      const counts: WeekCount[] = periods.map((period) => ({
        week: period,
        reports: figures.find((one) => one.form === form && one.period === period)?.reports ?? null,
        policy: policies.get(period) ?? '',
      }))
      return { form, label: words.label(form), counts, runs: weekRuns(counts) }
    })
    const t = translate(text, language)
    const span = spanWords(periods[0] ?? week, periods.length, language)
    const hidden = series.flatMap(({ counts }) => counts).filter(({ reports }) => reports === null).length
    const lines: TileLine[] = series.map(({ label, runs }) => ({
      label,
      runs: runs.map(({ weeks: points, hasBreakBefore }) => ({
        hasBreakBefore,
        points: points.map(({ at, reports }) => ({ at, value: reports, text: saidCount(reports, language).text })),
      })),
    }))
    const broken = new Set(
      series.flatMap(({ runs }) => runs.flatMap((run) => (run.hasBreakBefore ? run.weeks[0]?.week : []))),
    )
    return {
      title: titleOf(),
      definition: t('definition', span),
      notes: [
        ...(hidden > 0 ? [t('gap')] : []),
        ...[...broken].map((period) => t('break', { week: dayWords(period ?? week, language) })),
        ...notesOn(hidden, language),
      ],
      picture: series.some(({ runs }) => runs.length > 0)
        ? { kind: 'trend', lines, ticks: ticksOf(), summary: t('summary', span) }
        : null,
      columns: [
        { key: 'week', text: t('week') },
        ...series.map(({ form, label }) => ({ key: form || 'unsorted', text: label, numeric: true })),
      ],
      rows: periods.toReversed().map((period) => ({
        key: period,
        cells: {
          week: named(dayWords(period, language), period),
          ...Object.fromEntries(
            series.map(({ form, counts }) => [
              form || 'unsorted',
              saidCount(counts.find((one) => one.week === period)?.reports ?? null, language),
            ]),
          ),
        },
      })),
    }

    function titleOf(): string {
      const [only] = series
      const shown = only?.counts.filter(({ reports }) => reports !== null) ?? []
      const [first, last] = [shown.at(0)?.reports, shown.at(-1)?.reports]
      if (!only || series.length > 1) return t('title', { what: translate(tileText, language)('priorityForms') })
      if (typeof first !== 'number' || typeof last !== 'number') return t('title', { what: only.label })
      const said = (reports: number) => saidCount(reports, language).text
      return t('oneTitle', { what: only.label, first: said(first), last: said(last) })
    }

    /** At most five, at the first week of a month. */
    function ticksOf(): { at: number; text: string }[] {
      const starts = periods.flatMap((period, at) => (Number(period.slice(8)) <= 7 ? [{ at, period }] : []))
      const every = Math.max(1, Math.ceil(starts.length / 4))
      return starts
        .filter((_, place) => place % every === 0)
        .map(({ at, period }) => ({ at, text: monthWords(period, language) }))
    }
  },
}
