// SPDX-License-Identifier: EUPL-1.2
// Draws the municipalities and safety regions of the map once: SHARED_DATA=... node tools/make-map-shapes.ts
// Reads nl-vr-gm.topo.json (TopoJSON in degrees) and writes src/modules/dashboard/draw-map/shapes.data.ts and src/values/region-shapes.data.ts.
import { readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

const shared = process.env.SHARED_DATA
if (!shared) throw new Error('say where the data is: SHARED_DATA=/path node tools/make-map-shapes.ts')

type Point = [number, number]
interface Shape {
  type: 'Polygon' | 'MultiPolygon'
  properties: { code: string }
  arcs: number[][] | number[][][]
}
interface Topology {
  transform: { scale: Point; translate: Point }
  arcs: Point[][]
  objects: Record<'gm_features' | 'vr_features', { geometries: Shape[] }>
}

/** Width of the map in units, and how large a corner must be to stay, in square units. */
const width = 600
const leastCorner = 1.6
/** Islands and enclaves smaller than this are left out, unless they are all that there is of a place. */
const leastIsland = 5

const topology: Topology = JSON.parse(readFileSync(join(shared, 'geo-nl/nl-vr-gm.topo.json'), 'utf8'))
const { scale, translate } = topology.transform

/** Sinusoidal, round the meridian of Amersfoort: every area keeps its size against the others. */
function projected(lon: number, lat: number): Point {
  const radians = Math.PI / 180
  return [(lon - 5.387) * Math.cos(lat * radians), -lat]
}

const arcs = topology.arcs.map((arc) => {
  let [x, y] = [0, 0]
  return arc.map(([dx, dy]): Point => {
    x += dx
    y += dy
    return projected(x * scale[0] + translate[0], y * scale[1] + translate[1])
  })
})
const all = arcs.flat()
const least: Point = [Math.min(...all.map(([x]) => x)), Math.min(...all.map(([, y]) => y))]
const most: Point = [Math.max(...all.map(([x]) => x)), Math.max(...all.map(([, y]) => y))]
const zoom = width / (most[0] - least[0])
const height = Math.ceil((most[1] - least[1]) * zoom)
const drawn = arcs.map((arc) => simplified(arc.map(([x, y]) => [(x - least[0]) * zoom, (y - least[1]) * zoom])))

/** Visvalingam: takes away the corner with the smallest triangle for as long as that is small. Both ends stay, so that neighbours fit. */
function simplified(points: Point[]): Point[] {
  const kept = [...points]
  for (;;) {
    let [at, smallest] = [-1, leastCorner]
    for (let i = 1; i < kept.length - 1; i++) {
      const area = triangle(kept[i - 1] as Point, kept[i] as Point, kept[i + 1] as Point)
      if (area < smallest) [at, smallest] = [i, area]
    }
    if (at < 0) return kept.map(([x, y]) => [Math.round(x), Math.round(y)])
    kept.splice(at, 1)
  }
}

function triangle([ax, ay]: Point, [bx, by]: Point, [cx, cy]: Point): number {
  return Math.abs((bx - ax) * (cy - ay) - (cx - ax) * (by - ay)) / 2
}

function ringOf(indexes: number[]): Point[] {
  const points = indexes.flatMap((index) => {
    const arc = drawn[index < 0 ? ~index : index] ?? []
    return index < 0 ? arc.toReversed() : arc
  })
  return points.filter(([x, y], at) => at === 0 || x !== points[at - 1]?.[0] || y !== points[at - 1]?.[1])
}

function areaOf(ring: Point[]): number {
  return Math.abs(
    ring.reduce((sum, [x, y], at) => {
      const [nx, ny] = ring[(at + 1) % ring.length] as Point
      return sum + x * ny - nx * y
    }, 0) / 2,
  )
}

/** As relative steps with as few characters as a path can have. */
function pathOf(ring: Point[]): string {
  const [first] = ring as [Point]
  let [x, y] = first
  let steps = ''
  for (const [nx, ny] of ring.slice(1, -1)) {
    for (const by of [nx - x, ny - y]) steps += by < 0 || steps === '' ? by : ` ${by}`
    ;[x, y] = [nx, ny]
  }
  return `M${first[0]} ${first[1]}l${steps}z`
}

function shapeOf({ type, arcs: parts }: Shape): string {
  const polygons = (type === 'Polygon' ? [parts] : parts) as number[][][]
  const rings = polygons.flatMap((polygon) => polygon.map(ringOf)).filter((ring) => ring.length > 3)
  const largest = rings.toSorted((a, b) => areaOf(b) - areaOf(a))[0]
  return rings
    .filter((ring) => ring === largest || areaOf(ring) >= leastIsland)
    .map(pathOf)
    .join('')
}

function listed(name: string, what: string, shapes: Shape[]): string {
  const lines = shapes
    .toSorted((a, b) => (a.properties.code < b.properties.code ? -1 : 1))
    .map((shape) => `  ${shape.properties.code}: '${shapeOf(shape)}',`)
  return `/** ${what} */\nexport const ${name}: Readonly<Record<string, string>> = {\n${lines.join('\n')}\n}\n`
}

const head = `// SPDX-License-Identifier: EUPL-1.2 AND CC-BY-4.0
// Made by tools/make-map-shapes.ts from nl-vr-gm.topo.json (github.com/minvws/nl-covid19-data-dashboard, EUPL-1.2): boundaries of
// 1 January 2023 by CBS and Kadaster (CC BY 4.0), projected, simplified and rounded here.
`
const outline = 'the outline, as the path of an SVG.'
const { gm_features: municipalities, vr_features: regions } = topology.objects
const size = `export const mapSize = { width: ${width}, height: ${height} }`
for (const [file, text] of [
  [
    'modules/dashboard/draw-map/shapes.data.ts',
    listed('municipalityShapes', `Of each of the 342 municipalities ${outline}`, municipalities.geometries),
  ],
  [
    'values/region-shapes.data.ts',
    `${size}\n\n${listed('regionShapes', `Of each of the 25 safety regions ${outline}`, regions.geometries)}`,
  ],
] as const) {
  const path = resolve(import.meta.dirname, '../src', file)
  writeFileSync(path, `${head}\n${text}`)
  console.log(`${(text.length / 1_024).toFixed(1)} kB in ${path}`)
}
