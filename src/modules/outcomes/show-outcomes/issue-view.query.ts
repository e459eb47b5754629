// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import { capitalised, formatDate, formatNumber, translate } from '#foundation/text'
import { listFraudForms } from '#modules/taxonomy'
import { type CalendarDate, formatCalendarDate, formatMoney } from '#values'
import type { IssueContent, ShownResult } from '../compile-issue/issue-content.ts'
import { daysOf } from '../outcome/half-year.ts'
import { nodeText } from '../outcome/outcome.text.ts'
import { type ResultKind, resultKinds } from '../outcome/result-kinds.data.ts'
import { comparePolice } from './compare-police.query.ts'
import { flowView, groupChoices, halfYearWords, sideNodes, sideRows, timesView, type Words } from './flow-view.ts'
import { showText } from './show.text.ts'

export type IssueView = Awaited<ReturnType<typeof issueView>>

/** Main forms of fraud as the reader calls them. */
export async function formWords(ctx: Context): Promise<Words> {
  const forms = await listFraudForms(ctx, { level: 1 })
  const labels = new Map(forms.map(({ id, label }) => [id, capitalised(label[ctx.language])]))
  return { language: ctx.language, formLabel: (form) => labels.get(form) ?? form }
}

/** A content in the words of the reader. `group`: what of it; null when there is no such group. */
export async function issueView(ctx: Context, content: IssueContent, group = 'all') {
  const { language } = ctx
  const t = translate(showText, language)
  const words = await formWords(ctx)
  const supplied = content.flows.supplied
  const desk = content.flows.desk
  const choices = supplied ? groupChoices(supplied, words) : []
  const isKnown = group === 'all' || choices.some(({ value }) => value === group)
  const deskView = desk ? flowView(desk, 'all', words) : null
  return {
    isKnown,
    isExample: content.isExample,
    asOf: formatCalendarDate(content.asOf as CalendarDate, language),
    about: t('half', {
      asOf: formatCalendarDate(content.asOf as CalendarDate, language),
      from: formatCalendarDate(
        (supplied?.periods[0] ? daysOf(supplied.periods[0]).first : content.asOf) as CalendarDate,
        language,
      ),
    }),
    chosen: isKnown ? group : 'all',
    choices: [{ value: 'all', text: t('all') }, ...choices],
    flow: supplied ? flowView(supplied, isKnown ? group : 'all', words) : null,
    times: supplied ? timesView(supplied, language) : null,
    sideColumns: sideNodes.map((node) => ({ key: node, text: translate(nodeText, language)(node), numeric: true })),
    sides: supplied
      ? (['form', 'region', 'period'] as const).map((dimension) => ({
          dimension,
          rows: sideRows(supplied, dimension, words),
        }))
      : [],
    desk: deskView?.stages ? deskView : null,
    results: (['alternative', 'proceeds', 'facilitator'] as const).map((of) => ({
      group: of,
      rows: resultRows(content.results, of, ctx),
    })),
    compared: supplied ? await comparePolice(ctx, supplied, words.formLabel) : [],
    periods: supplied ? periodWords(supplied.periods, ctx) : '',
    sources: content.sources.map((source) => ({
      ...source,
      deliveredOn: formatCalendarDate(source.deliveredOn as CalendarDate, language),
    })),
  }
}

function periodWords(periods: readonly string[], { language }: Context): string {
  const [first, last] = [periods[0], periods.at(-1)]
  if (!first || !last) return ''
  return first === last
    ? halfYearWords(first, language)
    : `${halfYearWords(first, language)} – ${halfYearWords(last, language)}`
}

function resultRows(results: readonly ShownResult[], group: ResultKind['group'], { language }: Context) {
  const t = translate(showText, language)
  return resultKinds
    .filter((kind) => kind.group === group)
    .flatMap((kind) =>
      results
        .filter((one) => one.kind === kind.id)
        .map(({ period, amount, sources }) => ({
          key: `${kind.id}-${period}`,
          cells: {
            result: kind[language],
            period: capitalised(halfYearWords(period, language)),
            count: amount === null ? t('hidden') : sayAmount(kind.unit, amount, language),
            source: sources
              .map((source) => (source.startsWith('own:') ? t(source as 'own:recovery') : source))
              .join('; '),
          },
        })),
    )
}

function sayAmount(unit: ResultKind['unit'], amount: number, language: Context['language']): string {
  if (unit === 'euro') return formatMoney(amount, language)
  return unit === 'percent' ? `${formatNumber(amount / 100, language)}%` : formatNumber(amount, language)
}

/** When and as which version it was published. */
export function publishedWords(
  ctx: Context,
  { publishedAt, version }: { publishedAt: Date | null; version: number },
): string {
  const t = translate(showText, ctx.language)
  return publishedAt === null ? '' : t('published', { on: formatDate(publishedAt, ctx.language), version })
}
