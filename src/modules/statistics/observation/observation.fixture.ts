// SPDX-License-Identifier: EUPL-1.2
import type { StoredObservation } from './observation.ts'

/** An invented figure, with what a test says of it. */
export const anObservation = (change: Partial<StoredObservation>): StoredObservation => ({
  id: `${change.indicator} ${change.definition} ${change.period}`,
  source: 'Bureau',
  indicator: 'reports',
  form: null,
  population: 'reports',
  place: 'NL',
  breakdown: '',
  definition: 'as-published',
  unit: 'count',
  period: '2024',
  value: 10,
  low: null,
  high: null,
  precision: 'exact',
  isProvisional: false,
  seriesBreak: '',
  url: 'https://bureau.example/',
  sourceKind: 'primary',
  retrievedOn: '2026-11-24',
  licence: '',
  remark: '',
  withdrawn: '',
  earlier: [],
  ...change,
})
