// SPDX-License-Identifier: EUPL-1.2
import { measureAnalysts } from './analysts.ts'
import { measureBulk } from './bulk.ts'
import { measureChecks } from './checks.ts'
import { measureDesk } from './desk.ts'
import { measureDashboard, measureDashboardEmbedded } from './dashboard.ts'
import { measureDisclosures } from './disclosures.ts'
import { measureDossier } from './dossier.ts'
import { measureFind } from './find.ts'
import { measureFirstAdvice } from './first-advice.ts'
import type { Kind } from './history.ts'
import { measureHostile } from './hostile.ts'
import { measureInterop } from './interop.ts'
import { measurePages } from './pages.ts'
import { measurePictures } from './pictures.ts'
import { measurePrivateCheck } from './private-check.ts'
import { measureScale, measureScaleEmbedded } from './scale.ts'
import { measureShield } from './shield.ts'
import { measureText } from './text.ts'

export type Figures = Record<string, string>

export interface Part {
  measure(size: number): Promise<Figures>
  /** What `size` counts, and how many of it there are in full and at the least. */
  unit: string
  full: number
  short: number
  /** Which PostgreSQL it runs on, or none. */
  database: 'embedded' | 'debian'
  /** What the history keeps of it, by the beginning of the figure's name. */
  tracked: Record<string, Kind>
}

const linking = {
  'processor ms per report': 'cost',
  'identifiers per second until linked': 'rate',
  'ratio to raw': 'rate',
} as const
const views = { 'the whole page of partners, all': 'wait', 'map, a quarter, all': 'wait' } as const
/** What cannot be smaller. */
const asItIs = { unit: 'times', full: 1, short: 1, database: 'embedded' } as const

export const parts: Record<string, Part> = {
  scale: {
    measure: measureScale,
    unit: 'reports',
    full: 1_000_000,
    short: 2_000,
    database: 'debian',
    tracked: linking,
  },
  embedded: {
    measure: measureScaleEmbedded,
    unit: 'reports',
    full: 100_000,
    short: 2_000,
    database: 'embedded',
    tracked: linking,
  },
  find: {
    measure: measureFind,
    unit: 'reports',
    full: 100_000,
    short: 2_000,
    database: 'embedded',
    tracked: { 'an account: p50 / p95 ms': 'wait', 'a word of every report: p50 / p95 ms': 'wait' },
  },
  interop: {
    measure: measureInterop,
    unit: 'accounts and names',
    full: 20_000,
    short: 500,
    database: 'embedded',
    tracked: {
      'claims taken per second': 'rate',
      'processor ms per claim': 'cost',
      'TAXII objects given per second': 'rate',
    },
  },
  analysts: {
    measure: measureAnalysts,
    unit: 'reports of each organisation',
    full: 500,
    short: 20,
    database: 'embedded',
    tracked: { 'processor ms per answer': 'cost', 'answers per second': 'rate' },
  },
  bulk: {
    measure: measureBulk,
    unit: 'rows',
    full: 10_000,
    short: 200,
    database: 'embedded',
    tracked: { 'stored after, seconds': 'wait' },
  },
  checks: {
    measure: measureChecks,
    unit: 'seconds of each load',
    full: 15,
    short: 1,
    database: 'embedded',
    tracked: { 'processor ms per check': 'cost' },
  },
  desk: {
    ...asItIs,
    measure: measureDesk,
    tracked: { 'keys for 20 reports': 'size', 'keys for a listing': 'size' },
  },
  disclosures: {
    measure: measureDisclosures,
    unit: 'disclosures',
    full: 100_000,
    short: 500,
    database: 'debian',
    tracked: { 'processor ms per disclosure': 'cost', 'per second in batches of 100': 'rate' },
  },
  dossier: {
    measure: measureDossier,
    unit: 'reports',
    full: 5_000,
    short: 50,
    database: 'embedded',
    tracked: { 'of which this program worked': 'cost' },
  },
  'first-advice': {
    ...asItIs,
    measure: measureFirstAdvice,
    tracked: { 'taps from the home page, median': 'size', 'bytes from the home page, median': 'size' },
  },
  hostile: {
    measure: measureHostile,
    unit: 'seconds of each flood',
    full: 15,
    short: 2,
    database: 'embedded',
    tracked: { 'worst p99 : quiet p99': 'wait' },
  },
  pages: {
    ...asItIs,
    measure: measurePages,
    tracked: { '/: bytes without font': 'size', '/melden: bytes without font': 'size' },
  },
  pictures: {
    measure: measurePictures,
    unit: 'rounds of twenty pictures',
    full: 5,
    short: 1,
    database: 'embedded',
    tracked: { 'processor ms per check with a picture': 'cost' },
  },
  'private-check': {
    measure: measurePrivateCheck,
    unit: 'seconds of each load, and millions of tags',
    full: 10,
    short: 1,
    database: 'embedded',
    tracked: { 'native: batches, ratio to raw': 'share', 'native: single, ratio to raw': 'share' },
  },
  shield: {
    measure: measureShield,
    unit: 'names',
    full: 1_000_000,
    short: 2_000,
    database: 'debian',
    tracked: { 'one decision until it is served, median seconds': 'wait' },
  },
  text: {
    measure: measureText,
    unit: 'readings',
    full: 2_000,
    short: 100,
    database: 'embedded',
    tracked: { 'a text read by the model: ms': 'cost' },
  },
  dashboard: {
    measure: measureDashboard,
    unit: 'reports',
    full: 10_000_000,
    short: 20_000,
    database: 'debian',
    tracked: views,
  },
  'dashboard-embedded': {
    measure: measureDashboardEmbedded,
    unit: 'reports',
    full: 1_000_000,
    short: 20_000,
    database: 'embedded',
    tracked: views,
  },
}
