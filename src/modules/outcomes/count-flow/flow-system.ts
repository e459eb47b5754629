// SPDX-License-Identifier: EUPL-1.2
import type { CellSystem, Sum } from '#modules/statistics'
import { ends, groundsOf, noGround, partsOf, passed, stages, standings, withGround } from '../outcome/standing.ts'
import type { Bundled, Counted, FlowInput } from './outcome-counts.ts'

/** By what complaints are split; `all`: not at all. */
export const dimensions = ['form', 'region', 'period'] as const
export type Dimension = (typeof dimensions)[number]

/** Months after which something is said of how it ended. */
export const moments = [3, 6, 12, 18] as const

/** What lies between two of them, and after the last. */
const stretches = moments.map((from, at) => ({ from, to: moments[at + 1] ?? null }))

/** 'all/taken', 'form:FF-100/dismissed', 'all/dismissed:small-matter', 'all/prosecution@12' (ended so within 12 months), 'all/prosecution@6-12'. */
export const cellOf = {
  of: (group: string, node: string) => `${group}/${node}`,
  ground: (group: string, node: string, ground: string) => `${group}/${node}:${ground}`,
  within: (end: string, months: number) => `all/${end}@${months}`,
  between: (end: string, from: number, to: number | null) => `all/${end}@${from}-${to ?? ''}`,
}

export function groupOf(dimension: Dimension, value: string): string {
  return `${dimension}:${value}`
}

/** Values of each dimension that occur, in order. */
export function valuesOf({ items }: FlowInput, dimension: Dimension): string[] {
  return [...new Set(items.map((one) => one[dimension]))].toSorted()
}

/**
 * Everything that one table of complaints shows, in one system, with all that adds up in it: from stage to stage, over forms, regions and periods, over
 * grounds, and over how long it took. What is not in here cannot be protected, so nothing else of these complaints may be published.
 */
export function flowSystem(input: FlowInput): CellSystem {
  const cells = new Map<string, number>()
  const sums: Sum[] = []
  const add = (cell: string, n: number) => void cells.set(cell, (cells.get(cell) ?? 0) + n)
  const groups = dimensions.map((dimension) => valuesOf(input, dimension).map((value) => groupOf(dimension, value)))
  for (const group of ['all', ...groups.flat()]) begin(group, input.bundled !== null, add, sums)
  add('all/ended', 0)
  sums.push({ total: 'all/ended', parts: ends.map((end) => cellOf.of('all', end)) })
  if (hasTimes(input)) beginTimes(add, sums)

  for (const one of input.items) count(one, hasTimes(input), add)
  for (const one of input.bundled ?? []) for (const group of groupsOf(one)) add(cellOf.of(group, 'bundled'), one.n)
  if (input.bundled)
    for (const group of ['all', ...groups.flat()])
      add(
        cellOf.of(group, 'single'),
        (cells.get(cellOf.of(group, 'taken')) ?? 0) - (cells.get(cellOf.of(group, 'bundled')) ?? 0),
      )
  // What is said of each dimension adds up to all.
  for (const own of groups)
    for (const [cell] of cells) {
      if (!cell.startsWith('all/') || cell.includes('@') || cell === 'all/ended') continue
      const parts = own.map((group) => cell.replace(/^all/, group)).filter((part) => cells.has(part))
      if (parts.length === own.length && parts.length > 0) sums.push({ total: cell, parts })
    }
  return { cells, sums }
}

/** Whether it is known of all of them how long they took; otherwise nothing is said of time. */
export function hasTimes({ items }: FlowInput): boolean {
  return items.length > 0 && items.every(({ months }) => months !== null)
}

function beginTimes(add: (cell: string, n: number) => void, sums: Sum[]): void {
  const cells = [
    ...moments.map((months) => (end: string) => cellOf.within(end, months)),
    ...stretches.map(
      ({ from, to }) =>
        (end: string) =>
          cellOf.between(end, from, to),
    ),
  ]
  for (const cell of cells) {
    for (const end of ['ended', ...ends]) add(cell(end), 0)
    sums.push({ total: cell('ended'), parts: ends.map(cell) })
  }
  for (const end of ['ended', ...ends])
    for (const { from, to } of stretches)
      sums.push({
        total: to === null ? cellOf.of('all', end) : cellOf.within(end, to),
        parts: [cellOf.within(end, from), cellOf.between(end, from, to)],
      })
}

const hasGrounds = (group: string) => group === 'all' || group.startsWith('form:')
const groundCells = (group: string, node: string) =>
  [...groundsOf(node), noGround].map((ground) => cellOf.ground(group, node, ground))

function begin(group: string, hasBundled: boolean, add: (cell: string, n: number) => void, sums: Sum[]): void {
  for (const node of [...stages, ...standings]) add(cellOf.of(group, node), 0)
  for (const stage of stages)
    sums.push({ total: cellOf.of(group, stage), parts: partsOf[stage].map((part) => cellOf.of(group, part)) })
  if (hasBundled) {
    const parts = ['bundled', 'single'].map((node) => cellOf.of(group, node))
    for (const part of parts) add(part, 0)
    sums.push({ total: cellOf.of(group, 'taken'), parts })
  }
  if (!hasGrounds(group)) return
  for (const node of withGround) {
    const parts = groundCells(group, node)
    for (const part of parts) add(part, 0)
    sums.push({ total: cellOf.of(group, node), parts })
  }
}

function groupsOf(one: Pick<Bundled, Dimension>): string[] {
  return ['all', ...dimensions.map((dimension) => groupOf(dimension, one[dimension]))]
}

function count(one: Counted, isTimed: boolean, add: (cell: string, n: number) => void): void {
  const { standing, n } = one
  const isCountedByGround = (withGround as readonly string[]).includes(standing)
  const ground = one.ground !== null && groundsOf(standing).includes(one.ground) ? one.ground : noGround
  for (const group of groupsOf(one)) {
    for (const node of [...passed(standing), standing]) add(cellOf.of(group, node), n)
    if (isCountedByGround && hasGrounds(group)) add(cellOf.ground(group, standing, ground), n)
  }
  if (!ends.includes(standing)) return
  add('all/ended', n)
  if (!isTimed) return
  const months = one.months ?? 0
  for (const end of ['ended', standing]) {
    for (const moment of moments) if (months <= moment) add(cellOf.within(end, moment), n)
    for (const { from, to } of stretches)
      if (months > from && (to === null || months <= to)) add(cellOf.between(end, from, to), n)
  }
}
