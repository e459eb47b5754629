// SPDX-License-Identifier: EUPL-1.2
import { type Context, transaction } from '#foundation/access'
import type { Language } from '#foundation/text'
import { isRowId } from '#values'
import { type FigureRow, rowOf } from '../draw-trend/figure-row.ts'
import { findQuestions, formLabels } from '../draw-trend/questions.query.ts'
import { questionOf, trendLines } from '../draw-trend/trend-lines.ts'
import { type TrendView, trendViewOf } from '../draw-trend/trend-view.ts'
import { definitionOf, placeOf, populationOf } from '../observation/observation-words.text.ts'
import { isSound, type StoredObservation } from '../observation/observation.ts'
import { selectWithQuestions } from '../observation/observation.store.ts'
import { type Comparison, compareFigures, olderOf } from './compare-figures.ts'

/** One observation with the words for it. */
export interface ReferredFigure extends FigureRow {
  observation: StoredObservation
  /** What was counted, and what was not. */
  counts: string
  population: string
  place: string
  /** It stands and nobody doubts it. */
  isSound: boolean
}

/** What others may say about the observations that they refer to. */
export interface Referred {
  /** By id, those of the same questions included; an id that nothing answers to is not there. */
  figures: ReadonlyMap<string, ReferredFigure>
  /** The line that this observation is part of; null when there is none to draw. */
  trendOf(id: string): TrendView | null
  /** The newest sound figure that answers the same question by the same definition; itself when there is none, null when it is not there. */
  newestOf(id: string): ReferredFigure | null
  /** Which of these observations one compares the newer with: of the same question, not later. null: none. */
  olderOf(newerId: string, ids: readonly string[]): string | null
  /** null: they do not answer one question, or are not there. */
  compare(olderId: string, newerId: string): Comparison | null
}

/** Reads observations by their ids, together with everything that must be known to compare and draw them. */
export async function referToFigures(ctx: Context, ids: readonly string[], language: Language): Promise<Referred> {
  const asked = [...new Set(ids.filter(isRowId))]
  const found = await transaction(ctx, (tx) => selectWithQuestions(tx, asked))
  const byId = new Map(found.map((each) => [each.id, each]))
  const questions = Map.groupBy(found, questionOf)
  const labels = await formLabels(ctx, found, language)
  const formOf = ({ form }: StoredObservation) => (form === null ? null : (labels.get(form) ?? form))
  const figures = new Map(found.map((each) => [each.id, referred(each, formOf(each), language)]))
  const lineOf = (one: StoredObservation) =>
    trendLines(questions.get(questionOf(one)) ?? []).find(({ runs }) =>
      runs.some(({ observations }) => observations.some(({ id }) => id === one.id)),
    )
  return {
    figures,
    newestOf(id) {
      const one = byId.get(id)
      const all = (one && lineOf(one)?.runs.flatMap(({ observations }) => observations)) ?? []
      const newest = all.findLast(({ definition }) => definition === one?.definition)
      return figures.get(newest?.id ?? id) ?? null
    },
    trendOf(id) {
      const one = byId.get(id)
      const line = one && lineOf(one)
      return one && line
        ? trendViewOf(
            line.runs.flatMap((run) => run.observations),
            formOf(one),
            language,
          )
        : null
    },
    olderOf(newerId, candidates) {
      const newer = byId.get(newerId)
      if (!newer) return null
      const same = candidates.flatMap((id) => byId.get(id) ?? []).filter((each) => isOneQuestion(each, newer))
      return olderOf(same, newer)?.id ?? null
    },
    compare(olderId, newerId) {
      const [older, newer] = [byId.get(olderId), byId.get(newerId)]
      if (!older || !newer || !isOneQuestion(older, newer)) return null
      return compareFigures(questions.get(questionOf(newer)) ?? [], older, newer, language)
    },
  }
}

/** Figures of one source about the whole country, newest first: what one can refer to. */
export async function listFigures(
  ctx: Context,
  wanted: { source: string; form?: string | undefined },
  language: Language,
): Promise<ReferredFigure[]> {
  const questions = await findQuestions({ ...ctx, language }, wanted)
  return questions
    .flatMap(({ form, observations }) => observations.map((each) => referred(each, form, language)))
    .toSorted((a, b) => b.observation.period.localeCompare(a.observation.period) || a.what.localeCompare(b.what))
}

function isOneQuestion(one: StoredObservation, other: StoredObservation): boolean {
  return questionOf(one) === questionOf(other)
}

function referred(observation: StoredObservation, form: string | null, language: Language): ReferredFigure {
  return {
    ...rowOf(observation, form, language),
    observation,
    counts: definitionOf(observation.definition, language, observation.unit).counts,
    population: populationOf(observation.population, language),
    place: placeOf(observation.place, language),
    isSound: isSound(observation),
  }
}
