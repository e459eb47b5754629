// SPDX-License-Identifier: EUPL-1.2
import { halfYearAfter } from '../outcome/half-year.ts'
import { regions } from '../outcome/region.ts'
import type { Supplier } from '../outcome/standing.ts'
import type { GivenRow } from '../supply-outcomes/delivered-row.ts'

type Row = GivenRow['row']

/** Invented sizes: they say nothing about any police force. */
const formSizes = { 'FF-100': 900, 'FF-200': 130, 'FF-300': 150, 'FF-400': 210, 'FF-500': 80 } as const
const regionSizes: Record<keyof typeof regions, number> = {
  'noord-nederland': 0.9,
  'oost-nederland': 1.5,
  'midden-nederland': 1.1,
  'noord-holland': 0.9,
  amsterdam: 1.1,
  'den-haag': 1.3,
  rotterdam: 1.3,
  'zeeland-west-brabant': 0.9,
  'oost-brabant': 0.8,
  limburg: 0.6,
}

interface Part {
  outcome: string
  ground?: string
  bundled?: 'ja' | 'nee'
  /** Of every thousand: those of the newest half-year, and those that had three half-years. */
  fresh: number
  old: number
  /** Months that it took; null: open, or handed over without a term. */
  after: number | null
}

const policeParts: readonly Part[] = [
  { outcome: 'waiting', fresh: 120, old: 5, after: null },
  { outcome: 'withdrawn', fresh: 15, old: 20, after: 4 },
  { outcome: 'referred', fresh: 30, old: 30, after: 2 },
  { outcome: 'in-assessment', bundled: 'nee', fresh: 230, old: 15, after: null },
  { outcome: 'in-assessment', bundled: 'ja', fresh: 30, old: 5, after: null },
  { outcome: 'no-offence', ground: 'civil-dispute', bundled: 'nee', fresh: 100, old: 150, after: 3 },
  { outcome: 'no-offence', ground: 'no-deceit', bundled: 'nee', fresh: 30, old: 50, after: 4 },
  { outcome: 'no-offence', ground: 'nothing-lost-nothing-tried', bundled: 'nee', fresh: 15, old: 20, after: 2 },
  { outcome: 'no-offence', ground: 'not-in-law', bundled: 'nee', fresh: 5, old: 10, after: 4 },
  { outcome: 'no-offence', bundled: 'nee', fresh: 5, old: 10, after: 3 },
  { outcome: 'kept', ground: 'no-lead', bundled: 'nee', fresh: 190, old: 260, after: null },
  { outcome: 'kept', ground: 'no-link-yet', bundled: 'nee', fresh: 90, old: 110, after: null },
  { outcome: 'kept', ground: 'priority', bundled: 'ja', fresh: 20, old: 30, after: null },
  { outcome: 'kept', bundled: 'nee', fresh: 8, old: 10, after: null },
  { outcome: 'closed-early', bundled: 'nee', fresh: 30, old: 90, after: 6 },
  { outcome: 'in-investigation', bundled: 'ja', fresh: 45, old: 35, after: null },
  { outcome: 'in-investigation', bundled: 'nee', fresh: 15, old: 10, after: null },
  { outcome: 'closed-after', bundled: 'ja', fresh: 8, old: 55, after: 8 },
]

const prosecutorParts: readonly Part[] = [
  { outcome: 'with-prosecutor', fresh: 9, old: 18, after: null },
  { outcome: 'prosecution', fresh: 4, old: 38, after: 9 },
  { outcome: 'out-of-court', fresh: 3, old: 14, after: 7 },
  { outcome: 'dismissed', ground: 'too-little-evidence', fresh: 3, old: 14, after: 8 },
  { outcome: 'dismissed', ground: 'settled-otherwise', fresh: 2, old: 8, after: 6 },
  { outcome: 'dismissed', ground: 'small-matter', fresh: 1, old: 5, after: 7 },
  { outcome: 'dismissed', fresh: 1, old: 3, after: 7 },
]

/** Some are quick and some slow: parts of the time that is usual, one after the other. */
const paces = [0.3, 0.7, 1, 1.5, 2.2, 0.5, 1.2, 2.8]

/** Rows of one half-year, the same every time. */
export function demoRows(supplier: Supplier, half: string): Row[] {
  const counts = [0, -1, -2, -3].flatMap((ago) =>
    Object.entries(formSizes).flatMap(([form, size]) =>
      Object.entries(regionSizes).flatMap(([region, factor]) => {
        const spread = { period: halfYearAfter(half, ago), form, region }
        const total = Math.round(size * factor * (1 + 0.04 * ago))
        const share = ago / -3
        const known = prosecutorParts.map((part) => rowOf(part, spread, total, share, ago))
        if (supplier === 'prosecutor') return known
        const registered = known.reduce((sum, { value }) => sum + Number(value), 0)
        return [
          ...policeParts.map((part) => rowOf(part, spread, total, share, ago)),
          // A few were handed over and are not registered yet.
          {
            kind: 'count',
            ...spread,
            outcome: 'handed-over',
            bundled: 'ja',
            value: String(registered + (registered > 6 ? 2 : 0)),
          },
        ]
      }),
    ),
  )
  return [...counts.filter(({ value }) => value !== '0'), ...results[supplier](half)]
}

function rowOf(
  { outcome, ground, bundled, fresh, old, after }: Part,
  spread: Pick<Row, 'period' | 'form' | 'region'>,
  total: number,
  share: number,
  ago: number,
): Row {
  const value = Math.round((total * (fresh + (old - fresh) * share)) / 1_000)
  const most = -ago * 6 + 5
  const pace = paces[(total + value + outcome.length) % paces.length] ?? 1
  const months = after === null ? -ago * 6 + 1 + (total % 5) : Math.min(Math.round(after * pace), most)
  return {
    kind: 'count',
    ...spread,
    outcome,
    ...(ground && { ground }),
    ...(bundled && { bundled }),
    months: String(months),
    value: String(value),
  }
}

const source = 'Verzonnen voorbeeld'
const results: Record<Supplier, (half: string) => Row[]> = {
  police: (half) => [
    { kind: 'result', about: 'stop-talk', period: half, value: '640', source },
    { kind: 'result', about: 'warning-letter', period: half, value: '1180', source },
    { kind: 'result', about: 'direct-liability', period: half, value: '215', source },
    { kind: 'result', about: 'repaid-share', period: half, value: '26,5', cases: '215', source },
    { kind: 'result', about: 'seized-money', period: half, value: '1.845.300', cases: '74', source },
    // Of so few cases that it is not shown.
    { kind: 'result', about: 'seized-crypto', period: half, value: '412.000', cases: '6', source },
    { kind: 'result', about: 'mule-accounts', period: half, value: '930', source },
    { kind: 'result', about: 'sites-removed', period: half, value: '2150', source },
    { kind: 'result', about: 'sellers-of-tools', period: half, value: '7', source },
  ],
  prosecutor: (half) => [
    { kind: 'result', about: 'halt', period: half, value: '85', source },
    { kind: 'result', about: 'confiscated', period: half, value: '655.000', cases: '31', source },
    { kind: 'result', about: 'compensated', period: half, value: '1.120.450', cases: '188', source },
  ],
}
