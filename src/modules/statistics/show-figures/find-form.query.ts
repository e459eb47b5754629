// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import { addressIn, capitalised, translate } from '#foundation/text'
import { listFraudForms } from '#modules/taxonomy'
import { answerOf, numberIndicators } from '../answer-first/pick-figures.ts'
import { type SaidAnswer, sayAnswer } from '../answer-first/say-answer.ts'
import { nameOf } from '../choose-form/form-choices.query.ts'
import { type Contradiction, contradictions } from '../contradictions/contradictions.text.ts'
import { type Along, alongOf, takenFrom } from '../draw-trend/along.query.ts'
import { type FigureRow, rowOf } from '../draw-trend/figure-row.ts'
import { findQuestions, isWhole, type Question } from '../draw-trend/questions.query.ts'
import { drawnOf, type SeriesView, seriesViewOf } from '../draw-trend/series-view.ts'
import { type SaidSource, saidSources } from '../draw-trend/source-names.ts'
import { type TrendView, trendViewOf } from '../draw-trend/trend-view.ts'
import { isPrimary, isSound, type StoredObservation } from '../observation/observation.ts'
import { text } from './show-figures.text.ts'

/** Figures of one kind of source: what can be drawn, and the rest one by one. */
export interface Told {
  series: { view: SeriesView; along: Along }[]
  /** Figures that nothing can be drawn of, newest first. */
  singles: FigureRow[]
}

export interface ShownAnswer extends SaidAnswer {
  sources: SaidSource[]
  /** Of a share: one in so many; null when it is none. */
  share: number | null
  quote: string
}

export interface FormFigures {
  id: string
  label: string
  /** What people call it, where that is another name. */
  name: string | null
  definition: string
  answer: ShownAnswer | null
  /** Lines of what was read at its publisher, or bars where there is too little for a line. */
  trends: (TrendView & Pick<SeriesView, 'bars'> & { along: Along | null })[]
  primary: Told
  /** What others told of it. */
  others: Told
  contradictions: readonly Contradiction[]
}

/** The head of the facet: all online fraud. It is no form that a report can have. */
export const wholeForm = 'FF-000'
/** Counts of no form that are about all online fraud, or wider. */
const wider = new Set(['', 'online crime total', 'all fraud, online or not'])

/** Everything that others published about one form and its kinds in the Netherlands; null: no such form. */
export async function findForm(ctx: Context, id: string): Promise<FormFigures | null> {
  const forms = await listFraudForms(ctx)
  const form = forms.find((each) => each.id === id)
  if (!form) return null
  const kinds = new Set([id])
  for (const each of forms) if (each.parent && kinds.has(each.parent)) kinds.add(each.id)
  const questions = await findQuestions(ctx, { forms: [...kinds] })
  return {
    id,
    label: capitalised(form.label[ctx.language]),
    name: nameOf(id, ctx.language),
    definition: form.definition[ctx.language],
    ...toldOf(ctx, questions, { form: id, words: form.label[ctx.language], page: `/cijfers?vorm=${id}` }),
  }
}

/** The same of all online fraud. */
export async function findWhole(ctx: Context): Promise<Omit<FormFigures, 'label' | 'name' | 'definition'>> {
  const all = await findQuestions(ctx, {})
  const questions = all.filter(({ observations: [first] }) => first && (first.form === wholeForm || isWider(first)))
  return { id: wholeForm, ...toldOf(ctx, questions, { form: wholeForm, words: null, page: '/cijfers' }) }
}

const isWider = ({ form, breakdown }: StoredObservation) => form === null && wider.has(breakdown)

function toldOf(
  ctx: Context,
  all: readonly Question[],
  about: { form: string; words: string | null; page: string },
): Pick<FormFigures, 'answer' | 'trends' | 'primary' | 'others' | 'contradictions'> {
  const { language } = ctx
  const page = addressIn(language, about.page)
  const isOwn = ({ observations: [first] }: Question) => Number(first?.form === about.form)
  const rank = ({ observations: [first] }: Question) =>
    (numberIndicators as readonly string[]).indexOf(first?.indicator ?? '') >>> 0
  const questions = all
    .map(({ form, observations }) => ({ form, observations: observations.filter(isWhole) }))
    .toSorted((a, b) => isOwn(b) - isOwn(a) || rank(a) - rank(b))
  const figures = questions.flatMap(({ observations }) => observations)
  const byOthers = questions.filter(({ observations }) =>
    observations.some((each) => isSound(each) && !isPrimary(each)),
  )
  return {
    answer: shownAnswer(ctx, figures, { ...about, page }),
    trends: questions.flatMap(({ form, observations }) => {
      const trend = trendViewOf(observations.filter(isPrimary), form, language)
      const series = seriesViewOf(observations, { form, others: false, language })
      return trend ? [{ ...trend, bars: series?.bars ?? null, along: series && alongOf(ctx, series, page) }] : []
    }),
    primary: drawn(ctx, questions, false, page),
    others: drawn(ctx, byOthers, true, page),
    contradictions: contradictions.filter(({ forms }) => forms.includes(about.form)),
  }
}

function drawn(ctx: Context, questions: readonly Question[], others: boolean, page: string): Told {
  const { language } = ctx
  const series: Told['series'] = []
  const singles: { observation: StoredObservation; form: string | null }[] = []
  for (const { form, observations } of questions) {
    const view = seriesViewOf(observations, { form, others, language })
    if (view) series.push({ view, along: alongOf(ctx, view, page) })
    else singles.push(...drawnOf(observations, others).map((observation) => ({ observation, form })))
  }
  const newest = ({ view }: Told['series'][number]) => Math.max(...view.ticks.map(({ at }) => at))
  return {
    series: series.toSorted((a, b) => newest(b) - newest(a)),
    singles: singles
      .toSorted((a, b) => b.observation.period.localeCompare(a.observation.period))
      .map(({ observation, form }) => rowOf(observation, form, language)),
  }
}

function shownAnswer(
  ctx: Context,
  figures: readonly StoredObservation[],
  { form, words, page }: { form: string; words: string | null; page: string },
): ShownAnswer | null {
  const answer = answerOf(form, figures)
  if (!answer) return null
  const said = sayAnswer(answer, words, ctx.language)
  const told = [answer.number, answer.amount].flatMap((one) => (one ? [one.figure] : []))
  const sources = saidSources(told, ctx.language)
  const share = answer.number?.figure
  return {
    ...said,
    sources,
    share: share?.indicator === 'victims_share' ? share.value : null,
    quote: translate(text, ctx.language)('quoted', {
      sentences: [said.main, ...said.more].join(' '),
      sources: sources.map(({ name, href }) => `${name}, ${href}`).join('; '),
      ...takenFrom(ctx, page),
    }),
  }
}
