// SPDX-License-Identifier: EUPL-1.2

export const units = ['count', 'percent', 'EUR', 'USD', 'GBP', 'AUD'] as const
export type Unit = (typeof units)[number]

/** 'primary': the publisher's own page. 'secondary': press or another page that cites it; still to be checked. */
export const sourceKinds = ['primary', 'secondary'] as const
export type SourceKind = (typeof sourceKinds)[number]

/** What makes a figure this figure and no other: who counted what, where, when and for whom. */
export interface FigureKey {
  publisher: string
  /** ISO 3166, two letters; 'UK' as the publishers write it. */
  country: string
  /** '2025', '2025-H1', '2021-01..11' */
  period: string
  indicator: string
  breakdown: string
}

/** A published number with its source. */
export interface OfficialFigure extends FigureKey {
  value: number
  unit: Unit
  /** 'exact', 'about', 'more than', … as the source says it. */
  precision: string
  sourceUrl: string
  sourceKind: SourceKind
  remark: string
}

/** A figure with the 95% interval around it, where the publisher gives one. */
export interface FigureWithInterval extends OfficialFigure {
  id: string
  low: number | null
  high: number | null
}

const keyFields = ['publisher', 'country', 'period', 'indicator', 'breakdown'] as const
const otherFields = ['value', 'unit', 'precision', 'sourceUrl', 'sourceKind', 'remark'] as const

export function keyOf(figure: FigureKey): string {
  return keyFields.map((field) => figure[field]).join(' / ')
}

/** The fields in which a newer edition of a figure differs from the one we have. */
export function changesBetween(known: OfficialFigure, given: OfficialFigure): (typeof otherFields)[number][] {
  return otherFields.filter((field) => known[field] !== given[field])
}
