// SPDX-License-Identifier: EUPL-1.2
import type { Flow, PaymentEntry } from '../dossier/content.ts'

export const several = 'several'
export const rest = 'rest'
/** Drawn by themselves on each side. */
const mostDrawn = 8

/** Payments put together by the payer's bank and the account that got it; every cent that was stated is in it once. */
export function flowsOf(payments: readonly PaymentEntry[]): Flow[] {
  const paid = payments.filter(({ cents }) => (cents ?? 0) > 0)
  const toOf = ({ to }: PaymentEntry) => (to.length > 1 ? several : (to[0] ?? null))
  const tops = { from: largest(paid, ({ fromBank }) => fromBank), to: largest(paid, toOf) }
  const flows = new Map<string, Flow>()
  for (const payment of paid) {
    const from = drawn(payment.fromBank, tops.from)
    const to = drawn(toOf(payment), tops.to)
    const key = JSON.stringify([from, to])
    const flow = flows.get(key) ?? { from, to, cents: 0, payments: 0 }
    flows.set(key, { ...flow, cents: flow.cents + (payment.cents ?? 0), payments: flow.payments + 1 })
  }
  return [...flows.values()].toSorted((a, b) => b.cents - a.cents)
}

const drawn = (name: string | null, top: ReadonlySet<string>) => (name === null || top.has(name) ? name : rest)

function largest(payments: readonly PaymentEntry[], nameOf: (one: PaymentEntry) => string | null): Set<string> {
  const sums = new Map<string, number>()
  for (const payment of payments) {
    const name = nameOf(payment)
    if (name !== null) sums.set(name, (sums.get(name) ?? 0) + (payment.cents ?? 0))
  }
  const inOrder = [...sums].toSorted((a, b) => b[1] - a[1]).map(([name]) => name)
  return new Set(inOrder.slice(0, mostDrawn))
}

export interface Bar {
  name: string | null
  side: 'from' | 'to'
  cents: number
  payments: number
  y: number
  height: number
}

export interface Band {
  /** Upper and lower edge at the left and at the right. */
  left: readonly [number, number]
  right: readonly [number, number]
  from: string | null
  to: string | null
}

/** Places in a picture of this height: bars on both sides as high as their money, at least high enough for a line of words, and bands between. */
export function layTrail(flows: readonly Flow[], height: number, lineHeight: number): { bars: Bar[]; bands: Band[] } {
  const all = flows.reduce((sum, { cents }) => sum + cents, 0)
  if (all === 0) return { bars: [], bands: [] }
  const bars = (['from', 'to'] as const).flatMap((side) => layBars(flows, side, { all, height, lineHeight }))
  const barOf = (side: 'from' | 'to', name: string | null) =>
    bars.find((bar) => bar.side === side && bar.name === name) as Bar
  const used = new Map<Bar, number>()
  const bands = flows.map(({ from, to, cents }): Band => {
    const edge = (bar: Bar): readonly [number, number] => {
      const at = used.get(bar) ?? bar.y
      const end = at + (cents / bar.cents) * bar.height
      used.set(bar, end)
      return [at, end]
    }
    return { left: edge(barOf('from', from)), right: edge(barOf('to', to)), from, to }
  })
  return { bars, bands }
}

interface Room {
  all: number
  height: number
  lineHeight: number
}

function layBars(flows: readonly Flow[], side: 'from' | 'to', { all, height, lineHeight }: Room): Bar[] {
  const sums = new Map<string | null, { cents: number; payments: number }>()
  for (const flow of flows) {
    const sum = sums.get(flow[side]) ?? { cents: 0, payments: 0 }
    sums.set(flow[side], { cents: sum.cents + flow.cents, payments: sum.payments + flow.payments })
  }
  const gap = 6
  const free = height - sums.size * (lineHeight + gap)
  let y = 0
  // What is known first, the largest at the top; the rest and what is not known at the end.
  const place = (name: string | null) => (name === null ? 2 : name === rest || name === several ? 1 : 0)
  return [...sums]
    .toSorted(([a, one], [b, other]) => place(a) - place(b) || other.cents - one.cents)
    .map(([name, sum]) => {
      const bar = { name, side, ...sum, y, height: lineHeight + (sum.cents / all) * free }
      y += bar.height + gap
      return bar
    })
}
