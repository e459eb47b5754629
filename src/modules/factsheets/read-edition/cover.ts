// SPDX-License-Identifier: EUPL-1.2
import type { FactsheetDocument, Passage } from '../compose/document.ts'

/** What one sees of a factsheet before opening it. */
export interface Cover {
  /** The first figure that its text tells; null: it tells none. */
  figure: { value: string; what: string; period: string; source: string } | null
  /** Its first chart in small: the values of its last line by period, null at a break or gap; null when there is none. */
  chart: { title: string; values: (number | null)[] } | null
}

type Chart = Extract<Passage, { kind: 'chart' }>

export function coverOf({ passages, figures }: Pick<FactsheetDocument, 'passages' | 'figures'>): Cover {
  const told = passages.flatMap((passage) =>
    saidIn(passage).flatMap((part) => (part.kind === 'value' ? [part.id] : [])),
  )[0]
  const figure = figures.find(({ id }) => id === told)
  const chart = passages.find((passage): passage is Chart => passage.kind === 'chart')
  return {
    figure: figure
      ? { value: figure.valueWords, what: figure.what, period: figure.periodWords, source: figure.source }
      : null,
    chart: chart ? { title: chart.trend.title, values: valuesOf(chart) } : null,
  }
}

function saidIn(passage: Passage) {
  if (passage.kind === 'paragraph') return passage.parts
  return passage.kind === 'list' ? passage.items.flat() : []
}

function valuesOf({ trend }: Chart): (number | null)[] {
  const runs = trend.lines.at(-1)?.runs ?? []
  return runs.flatMap(({ points }, at) => [...(at > 0 ? [null] : []), ...points.map(({ value }) => value)])
}
