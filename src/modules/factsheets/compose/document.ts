// SPDX-License-Identifier: EUPL-1.2
import type { TrendView } from '#modules/statistics'

/** A stretch of a sentence as it is read. `broken`: nothing can stand here until somebody mends it. */
export type Said = { kind: 'text' | 'broken'; text: string } | { kind: 'value' | 'change'; text: string; id: string }

/** A part of a factsheet, with the sources whose figures are in it. */
export type Passage =
  | { kind: 'heading'; text: string }
  | { kind: 'paragraph'; parts: Said[]; sources: string[] }
  | { kind: 'list'; items: Said[][]; sources: string[] }
  | { kind: 'chart'; trend: TrendView; sources: string[] }
  | { kind: 'broken'; text: string }

/** One figure that a factsheet uses, in words and as data, as it was then. */
export interface UsedFigure {
  /** Of the observation; never changes. */
  id: string
  /** In a sentence, and not only in a chart or a comparison. */
  isTold: boolean
  what: string
  periodWords: string
  valueWords: string
  intervalWords: string | null
  countedAs: string
  counts: string
  populationWords: string
  placeWords: string
  sourceName: string
  sourceHref: string
  /** Why it is less certain than a figure read at the publisher; null when it is not. */
  mark: string | null
  source: string
  indicator: string
  form: string | null
  population: string
  place: string
  breakdown: string
  definition: string
  unit: string
  period: string
  value: number
  low: number | null
  high: number | null
  precision: string
  isProvisional: boolean
  seriesBreak: string
  licence: string
  retrievedOn: string
}

/** How one way of counting counts, said from its definition. */
export interface Method {
  name: string
  counts: string
  sources: string[]
  about: string[]
  hasProvisional: boolean
  marks: string[]
}

/** Everything that a reader sees of an edition. Published, it never changes. */
export interface FactsheetDocument {
  number: string
  title: string
  /** Made with demo organisations. */
  isExample: boolean
  /** The edition that changes are counted from; null for the first. */
  previous: { number: string; title: string } | null
  passages: Passage[]
  figures: UsedFigure[]
  methods: Method[]
  signed: { source: string; organisation: string; on: string }[]
  /** ISO day; '' for a draft. */
  publishedOn: string
}

type Worth = Pick<
  UsedFigure,
  'value' | 'low' | 'high' | 'precision' | 'isProvisional' | 'definition' | 'period' | 'unit' | 'seriesBreak'
>

/** What a figure is worth: when one of these changed, what was written or signed about it is about another figure. */
export function worthOf(figure: Worth): string {
  const { value, low, high, precision, isProvisional, definition, period, unit, seriesBreak } = figure
  return JSON.stringify([value, low, high, precision, isProvisional, definition, period, unit, seriesBreak])
}

/** What one source signs: the title, every passage with a figure of it as it is read, and its figures. Of the same content the same text. */
export function signedText(
  document: Pick<FactsheetDocument, 'title' | 'passages' | 'figures'>,
  source: string,
): string {
  const passages = passagesOf(document.passages, source).map(wordsOf)
  const figures = document.figures
    .filter((figure) => figure.source === source)
    .toSorted((a, b) => a.id.localeCompare(b.id))
    .map((figure) => [figure.id, figure.what, worthOf(figure)])
  return JSON.stringify([document.title, passages, figures])
}

export function passagesOf(passages: readonly Passage[], source: string): Passage[] {
  return passages.filter((passage) => 'sources' in passage && passage.sources.includes(source))
}

export function sourcesOf(figures: readonly UsedFigure[]): string[] {
  return [...new Set(figures.map(({ source }) => source))].toSorted()
}

/** The words of a passage, as somebody who cannot see it hears them. */
export function wordsOf(passage: Passage): string {
  switch (passage.kind) {
    case 'heading':
    case 'broken':
      return passage.text
    case 'paragraph':
      return textOf(passage.parts)
    case 'list':
      return passage.items.map(textOf).join('\n')
    case 'chart': {
      const rows = passage.trend.rows.map(({ period, value, countedAs }) => `${period}: ${value} (${countedAs})`)
      return [passage.trend.summary, ...passage.trend.breaks, ...rows].join('\n')
    }
  }
}

export function textOf(parts: readonly Said[]): string {
  return parts.map(({ text }) => text).join('')
}
