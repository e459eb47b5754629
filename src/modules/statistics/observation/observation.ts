// SPDX-License-Identifier: EUPL-1.2

export const units = ['count', 'percent', 'EUR', 'USD', 'GBP', 'AUD'] as const
export type Unit = (typeof units)[number]

/** Whom or what a figure is about: of these so many, so much, or such a share. `suspects`: a place for figures on offenders. */
export const populations = [
  'people-15plus',
  'people',
  'victims',
  'reports',
  'registrations',
  'suspects',
  'companies',
  'customers',
  'payments',
] as const
export type Population = (typeof populations)[number]

/**
 * 'primary': read at the publisher's own page. 'secondary': press or another page that cites it; still to be checked.
 * 'derived': reckoned by us from figures that were published. 'doubtful': read, and probably wrong; shown with its doubt, never drawn.
 */
export const sourceKinds = ['primary', 'secondary', 'derived', 'doubtful'] as const
export type SourceKind = (typeof sourceKinds)[number]

/** What makes a row of figures one series: nothing in it may change on the way. */
export interface Series {
  /** Who published it: 'CBS'. */
  source: string
  /** What was measured: 'victims_share', 'reports', 'loss'. */
  indicator: string
  /** Concept of the taxonomy ('FF-410'); null when what was counted is no form of ours. */
  form: string | null
  population: Population
  /** 'NL' or another country, 'GM0363', 'VR13', 'PV27', 'LD01'. */
  place: string
  /** Part of the population, or what was counted where that is no form: 'sex: men', 'phishing'. '' for all. */
  breakdown: string
  /** Version of what was counted and how: 'cbs-vm'. Another definition is another series. */
  definition: string
  unit: Unit
}

/** One published figure of a series, with where it was read. */
export interface Observation extends Series {
  /** Canonical, see period.ts: '2025', '2025-H1', '2025-Q3', '2025-03', '2021-01..11'. */
  period: string
  /** In whole units: 26.8 million euros is 26800000. */
  value: number
  /** Bounds of the interval (as a rule 95%), where the publisher gives one. */
  low: number | null
  high: number | null
  /** 'exact', 'as published', 'about', 'more than', 'nearly', 'just under', or a range '40,000 to 50,000'. */
  precision: string
  isProvisional: boolean
  /** Why this figure cannot be compared with the ones before it in its series; '' when it can. */
  seriesBreak: string
  url: string
  sourceKind: SourceKind
  /** Day on which it was read, ISO. */
  retrievedOn: string
  licence: string
  remark: string
  /** Why it does not count any more; '' while it does. It is kept, because others refer to it. */
  withdrawn: string
}

/** What a figure was before it was corrected. */
export interface Earlier {
  value: number
  low: number | null
  high: number | null
  precision: string
  isProvisional: boolean
  url: string
  /** Day on which the correction came in. */
  replacedOn: string
}

export interface StoredObservation extends Observation {
  /** Never changes and is never used again: a factsheet refers to it. */
  id: string
  /** Oldest first. */
  earlier: Earlier[]
}

/** Figures of one source under one licence. */
export interface ObservationSet {
  source: string
  /** As the source says it: 'CC BY 4.0'; '' is none. */
  licence: string
  count: number
  /** Years that it is about. */
  firstYear: string
  lastYear: string
  /** Day on which one of them came in or was last changed. */
  changedOn: string
}

/** Everything of a series but its unit: within one of these, figures have one unit. */
export const measureFields = ['source', 'indicator', 'form', 'population', 'place', 'breakdown', 'definition'] as const

const contentFields = [
  'value',
  'low',
  'high',
  'precision',
  'isProvisional',
  'seriesBreak',
  'url',
  'sourceKind',
  'licence',
  'remark',
  'withdrawn',
] as const

export function measureOf(series: Pick<Series, (typeof measureFields)[number]>): string {
  return measureFields.map((field) => series[field] ?? '').join(' / ')
}

export function keyOf(observation: Observation): string {
  return `${measureOf(observation)} / ${observation.unit} / ${observation.period}`
}

/** The fields in which a newer edition differs from the one we have. That it was read again is no difference. */
export function changesBetween(known: Observation, given: Observation): (typeof contentFields)[number][] {
  return contentFields.filter((field) => known[field] !== given[field])
}

const standing: Record<SourceKind, number> = { primary: 3, doubtful: 2, secondary: 1, derived: 0 }
const isPrecise = ({ precision }: Observation) => precision === 'exact' || precision === 'as published'

/** We have it from a better place: read at the publisher itself, judged already, or in more digits. It never makes way for this one. */
export function isWeaker(given: Observation, known: Observation): boolean {
  const difference = standing[given.sourceKind] - standing[known.sourceKind]
  if (difference !== 0) return difference < 0
  return given.sourceKind !== 'primary' && given.url !== known.url && isPrecise(known) && !isPrecise(given)
}

/** May be drawn and compared: it stands, and nobody doubts it. */
export function isSound({ withdrawn, sourceKind }: Pick<Observation, 'withdrawn' | 'sourceKind'>): boolean {
  return withdrawn === '' && sourceKind !== 'doubtful'
}

/** What the main series are drawn of: sound, and read at the publisher itself. */
export function isPrimary(observation: Pick<Observation, 'withdrawn' | 'sourceKind'>): boolean {
  return isSound(observation) && observation.sourceKind === 'primary'
}
