// SPDX-License-Identifier: EUPL-1.2
import { type Language, localeOf, translate } from '#foundation/text'
import type { CaseGraph } from '#modules/cases'
import { reportCode } from '#values'
import { hubShapes, hubName, hubTitle, joins, shortened } from '../show-case/hub-shape.ts'
import { type Box, layOutGraph } from './lay-out-graph.ts'
import { hubText } from '../show-case/hub.text.ts'
import { graphText } from './show-graph.text.ts'
import { isSingle, restId } from './simplify-graph.ts'

type Node = CaseGraph['nodes'][number]

export interface DrawnNode {
  id: string
  x: number
  y: number
  radius: number
  shape: (typeof hubShapes)[keyof typeof hubShapes]['shape']
  series: (typeof hubShapes)[keyof typeof hubShapes]['series']
  inside?: string
  lines: string[]
  /** Said after what is written in the picture. */
  spoken: string
  href?: string
  mark?: 'open' | 'weak'
}

export interface DrawnGraph {
  nodes: DrawnNode[]
  edges: { from: string; to: string; width: number; isWeak: boolean }[]
  width: number
  height: number
}

interface Drawing {
  graph: CaseGraph
  /** The hub that is expanded. */
  open: string | null
  language: Language
  /** Where a hub leads: expanded, or folded again. */
  hubHref(hubId: string): string
  reportHref(reportId: string): string
  /** '3 nov 2026', of the reports that are shown one by one. */
  dateOf(reportId: string): string
}

/** Width of one character of a name, and of the whole picture, in pixels; the picture is never shown smaller. */
const character = 7.5
const narrow = 640
const wide = 940
const longestName = 22

/** The picture of a case: sizes by number of reports, places by what hangs together, names that do not cover each other. */
export function drawGraph(drawing: Drawing): DrawnGraph {
  const { graph } = drawing
  const mostOfHub = Math.max(1, ...graph.nodes.filter(({ kind }) => kind !== 'reports').map(({ reports }) => reports))
  const mostOfGroup = Math.max(1, ...graph.nodes.filter(({ kind }) => kind === 'reports').map(({ reports }) => reports))
  const hubs = graph.nodes.filter((node) => node.kind !== 'reports').map((node) => hubOf(node, mostOfHub, drawing))
  const groups = graph.nodes.filter(({ kind }) => kind === 'reports')
  const drawn = [...hubs, ...groups.map((node) => groupOf(node, mostOfGroup, drawing))]
  const weak = new Set(hubs.filter(({ mark }) => mark === 'weak').map(({ id }) => id))
  const edges = graph.edges.map(({ from, to, reports }) => ({
    from,
    to,
    width: weak.has(from) || weak.has(to) ? 1.5 : Math.min(6, Math.round((1.2 + Math.log2(reports)) * 10) / 10),
    isWeak: weak.has(from) || weak.has(to),
  }))
  const width = isLarge(graph) ? wide : narrow
  const { places, height } = layOutGraph(
    drawn.map((node) => boxOf(node)),
    edges,
    width,
  )
  return {
    nodes: drawn.map((node) => ({ ...node, ...(places.get(node.id) ?? { x: 0, y: 0 }) })),
    edges,
    width,
    height,
  }
}

/** Too much to stand beside a table: the picture takes the whole width. */
export function isLarge(graph: CaseGraph): boolean {
  return graph.nodes.filter(({ kind }) => kind !== 'reports').length > 14 || graph.nodes.length > 40
}

function boxOf({ id, radius, lines, inside }: DrawnNode): Box {
  const text = Math.max(0, ...lines.map((line) => [...line].length)) * character
  const edge = radius + 8
  return {
    id,
    half: Math.max(edge, text / 2 + 4),
    up: edge + 2,
    down: lines.length === 0 ? edge : radius + 8 + lines.length * 15,
    weight: radius + (inside === undefined && lines.length > 0 ? 10 : 0),
  }
}

function hubOf(node: Node, most: number, { open, language, hubHref }: Drawing): DrawnNode {
  const t = translate(graphText, language)
  const hub = { kind: node.kind === 'reports' ? ('text' as const) : node.kind, canonical: node.label }
  const isOpen = node.id === open
  const isWeak = node.standing !== undefined && !joins(node.standing)
  const values = { count: node.reports }
  const name = hubName(hub, language)
  const shown = shortened(name, longestName)
  const kind = translate(hubText, language)(hub.kind)
  return {
    ...place,
    id: node.id,
    radius: sizeOf(node.reports, most, 13, 30),
    ...hubShapes[hub.kind],
    lines: [shown, isWeak ? `${t('many', values)}, ${t('weak')}` : t('many', values)],
    spoken: t(isOpen ? 'spokenClose' : 'spokenOpen', { hub: shown === name ? kind : `${kind} ${name}` }),
    href: hubHref(node.id),
    ...(isOpen ? { mark: 'open' as const } : isWeak ? { mark: 'weak' as const } : {}),
  }
}

function groupOf(node: Node, most: number, { graph, language, reportHref, dateOf }: Drawing): DrawnNode {
  const t = translate(graphText, language)
  const [only] = node.reportIds ?? []
  if (only && node.reports === 1 && node.id !== restId)
    return {
      ...place,
      id: node.id,
      radius: 9,
      ...hubShapes.reports,
      lines: isSingle(node) ? [dateOf(only)] : [],
      spoken: isSingle(node) ? t('report') : t('single', { code: reportCode(only) }),
      href: reportHref(only),
    }
  return {
    ...place,
    id: node.id,
    radius: sizeOf(node.reports, most, 11, 24),
    ...hubShapes.reports,
    inside: new Intl.NumberFormat(localeOf(language)).format(node.reports),
    lines: node.id === restId ? [t('rest')] : [],
    spoken:
      node.id === restId
        ? t('spokenRest', { count: node.reports })
        : t('spokenGroup', { count: node.reports, hubs: sharedBy(graph, node.id, language) }),
  }
}

const place = { x: 0, y: 0 }

function sizeOf(reports: number, most: number, smallest: number, largest: number): number {
  return Math.round(smallest + (largest - smallest) * Math.sqrt(reports / most))
}

/** 'Rekening NL02 … en Website winkel.example': what the reports of a group share. */
export function sharedBy(graph: CaseGraph, groupId: string, language: Language): string {
  const hubs = new Map(graph.nodes.map((node) => [node.id, node]))
  const names = graph.edges
    .filter(({ from, to }) => from === groupId || to === groupId)
    .flatMap(({ from, to }) => hubs.get(from === groupId ? to : from) ?? [])
    .flatMap(({ kind, label }) =>
      kind === 'reports' ? [] : [shortened(hubTitle({ kind, canonical: label }, language), 60)],
    )
  return new Intl.ListFormat(localeOf(language), { type: 'conjunction' }).format(names)
}
