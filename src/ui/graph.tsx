// SPDX-License-Identifier: EUPL-1.2
import './chart.css'
import './graph.css'
import { classNames } from './class-names.tsx'

/** Every kind has a shape of its own, so that none needs its colour. */
export type NodeShape = 'square' | 'round' | 'hexagon' | 'diamond' | 'sheet' | 'triangle' | 'octagon' | 'group'
export type NodeSeries = 1 | 2 | 3 | 4 | 5 | 'other'

export type GraphNode = {
  id: string
  x: number
  y: number
  /** Half the width of the shape. */
  radius: number
  shape: NodeShape
  series: NodeSeries
  /** Inside the shape. */
  inside?: string | undefined
  /** Under the shape, at most two lines. */
  lines: string[]
  /** Said by a screen reader after what is written there: what it is, and what the link does. */
  spoken: string
  href?: string | undefined
  /** Chosen now, or does not count: drawn with a double or a broken line. */
  mark?: 'open' | 'weak' | undefined
}

export type GraphEdge = { from: string; to: string; width: number; isWeak?: boolean | undefined }

type GraphProps = {
  width: number
  height: number
  nodes: GraphNode[]
  edges: GraphEdge[]
  /** What the picture shows, in one sentence. */
  label: string
}

/** A network of shapes with their names. Places are worked out beforehand; a node can be a link. */
export function Graph(props: GraphProps) {
  const placeOf = new Map(props.nodes.map((node) => [node.id, node]))
  return (
    <div className="dw-graph" role="group" aria-label={props.label} tabIndex={0}>
      <svg
        className="dw-graph__picture"
        viewBox={`0 0 ${props.width} ${props.height}`}
        width={props.width}
        height={props.height}
      >
        {props.edges.map((edge) => {
          const [a, b] = [placeOf.get(edge.from), placeOf.get(edge.to)]
          return a && b ? <Edge key={`${edge.from} ${edge.to}`} a={a} b={b} edge={edge} /> : null
        })}
        {props.nodes.map((node) =>
          node.href ? (
            <a key={node.id} href={node.href} className="dw-graph__link" aria-label={nameOf(node)}>
              <Node node={node} />
            </a>
          ) : (
            <g key={node.id} role="img" aria-label={node.spoken}>
              <Node node={node} />
            </g>
          ),
        )}
      </svg>
    </div>
  )
}

/** Begins with what one sees, so that who speaks to a computer can say it. */
function nameOf({ inside, lines, spoken }: GraphNode): string {
  return [inside, ...lines, spoken].filter(Boolean).join(' ')
}

function Edge({ a, b, edge }: { a: GraphNode; b: GraphNode; edge: GraphEdge }) {
  return (
    <line
      className={classNames('dw-graph__edge', edge.isWeak && 'dw-graph__edge--weak')}
      x1={a.x}
      y1={a.y}
      x2={b.x}
      y2={b.y}
      strokeWidth={edge.width}
    />
  )
}

function Node({ node }: { node: GraphNode }) {
  const { x, y, radius, shape, series, mark } = node
  return (
    <>
      <circle className="dw-graph__ring" cx={x} cy={y} r={radius + 7} />
      <Shape {...{ x, y, radius, shape, series, mark }} />
      {node.inside && (
        <text className="dw-graph__inside" x={x} y={y} dy="0.35em" textAnchor="middle">
          {node.inside}
        </text>
      )}
      {node.lines.map((line, index) => (
        <text
          key={index}
          className={index === 0 ? 'dw-graph__name' : 'dw-graph__more'}
          x={x}
          y={y + radius + 15 + index * 15}
          textAnchor="middle"
        >
          {`${line} `}
        </text>
      ))}
    </>
  )
}

type ShapeProps = Pick<GraphNode, 'x' | 'y' | 'radius' | 'shape' | 'series' | 'mark'>

function Shape({ x, y, radius, shape, series, mark }: ShapeProps) {
  const className = classNames(
    'dw-graph__shape',
    `dw-graph__shape--${shape}`,
    `dw-series-${series}`,
    mark && `dw-graph__shape--${mark}`,
  )
  if (shape === 'round' || shape === 'group') return <circle className={className} cx={x} cy={y} r={radius} />
  if (shape === 'square')
    return (
      <rect
        className={className}
        x={x - radius}
        y={y - radius}
        width={2 * radius}
        height={2 * radius}
        rx={radius / 4}
      />
    )
  const points = corners[shape].map(([dx, dy]) => `${(x + dx * radius).toFixed(1)},${(y + dy * radius).toFixed(1)}`)
  return <polygon className={className} points={points.join(' ')} />
}

type Corner = readonly [number, number]

function regular(sides: number, turn: number): Corner[] {
  return Array.from({ length: sides }, (_, side) => {
    const angle = ((side + turn) / sides) * 2 * Math.PI
    return [Math.cos(angle) * 1.08, Math.sin(angle) * 1.08] as const
  })
}

const corners: Record<Exclude<NodeShape, 'round' | 'group' | 'square'>, readonly Corner[]> = {
  hexagon: regular(6, 0),
  octagon: regular(8, 0.5),
  diamond: [
    [0, -1.2],
    [1.2, 0],
    [0, 1.2],
    [-1.2, 0],
  ],
  triangle: [
    [0, -1.15],
    [1.15, 0.9],
    [-1.15, 0.9],
  ],
  sheet: [
    [-0.85, -1.1],
    [0.35, -1.1],
    [0.85, -0.6],
    [0.85, 1.1],
    [-0.85, 1.1],
  ],
}

/** What the shapes stand for. */
export function GraphKey(props: { items: { shape: NodeShape; series: NodeSeries; text: string }[] }) {
  return (
    <ul className="dw-graph-key">
      {props.items.map((item) => (
        <li key={item.text}>
          <svg width="22" height="22" aria-hidden="true">
            <Shape x={11} y={11} radius={7.5} shape={item.shape} series={item.series} mark={undefined} />
          </svg>
          {item.text}
        </li>
      ))}
    </ul>
  )
}

export type ChainLink = {
  key: string
  shape: NodeShape
  series: NodeSeries
  title: string
  more?: string | undefined
  href?: string | undefined
}

/** A path from the first to the last, one under the other: it reads the same on a phone. */
export function Chain(props: { links: ChainLink[]; label: string }) {
  return (
    <ol className="dw-chain" aria-label={props.label}>
      {props.links.map((link) => (
        <li key={link.key} className="dw-chain__link">
          <svg className="dw-chain__picture" width="44" height="44" aria-hidden="true">
            <Shape x={22} y={22} radius={13} shape={link.shape} series={link.series} mark={undefined} />
          </svg>
          <div className="dw-chain__text">
            <p className="dw-chain__title">{link.href ? <a href={link.href}>{link.title}</a> : link.title}</p>
            {link.more && <p className="dw-chain__more">{link.more}</p>}
          </div>
        </li>
      ))}
    </ol>
  )
}
