// SPDX-License-Identifier: EUPL-1.2
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { Chain, Graph, GraphKey, type GraphNode, type NodeShape } from './graph.tsx'
import { Sparkline, Timeline } from './timeline.tsx'

const node = (id: string, shape: NodeShape, more: Partial<GraphNode> = {}): GraphNode => ({
  id,
  x: 50,
  y: 50,
  radius: 12,
  shape,
  series: 1,
  lines: ['Naam', '3 keer'],
  spoken: 'Soort. Klap uit.',
  ...more,
})

describe('a network', () => {
  const shapes: NodeShape[] = ['square', 'round', 'hexagon', 'diamond', 'sheet', 'triangle', 'octagon', 'group']

  it('draws every kind in a shape of its own', () => {
    const drawn = shapes.map((shape) =>
      renderToStaticMarkup(<GraphKey items={[{ shape, series: 1, text: '' }]} />).replace(/class="[^"]*"/g, ''),
    )
    // A group differs from a round one by its fill and thin line, not by its outline.
    expect(new Set(drawn).size).toBe(shapes.length - 1)
  })

  it('has links that begin with what one sees, and no line to nothing', () => {
    const html = renderToStaticMarkup(
      <Graph
        width={100}
        height={100}
        label="Netwerk"
        nodes={[node('a', 'round', { href: '/a' }), node('b', 'group', { inside: '12', lines: [] })]}
        edges={[
          { from: 'a', to: 'b', width: 2 },
          { from: 'a', to: 'gone', width: 2 },
        ]}
      />,
    )
    expect(html).toContain('aria-label="Naam 3 keer Soort. Klap uit."')
    expect(html.match(/<line/g)).toHaveLength(1)
    expect(html).toContain('>12</text>')
    expect(html).not.toContain('style=')
  })

  it('tells a path in order', () => {
    const link = (title: string) => ({ key: title, shape: 'round' as const, series: 1 as const, title })
    const html = renderToStaticMarkup(<Chain label="De weg" links={[link('Eerst'), link('Dan')]} />)
    expect(html).toMatch(/<ol[^>]*aria-label="De weg".*Eerst.*Dan/)
  })
})

describe('bars over time', () => {
  const timeline = (above: number | null) =>
    renderToStaticMarkup(
      <Timeline
        label="5 eigen"
        below="Eigen"
        above="Anderen"
        highest={(most) => `hoogste: ${most}`}
        bars={[
          { key: '1', label: '1 november', below: 2, above },
          { key: '2', label: '2 november', below: 0, above: above === null ? null : 0 },
        ]}
      />,
    )

  it('say in words what they show, and who is not told of others sees no sign of them', () => {
    expect(timeline(3)).toContain('hoogste: 5')
    expect(timeline(3)).toContain('Anderen')
    expect(timeline(null)).not.toContain('Anderen')
    expect(timeline(null)).toContain('role="img" aria-label="5 eigen"')
    expect(timeline(null).match(/<rect/g)).toHaveLength(1)
  })

  it('draw nothing for a week without any', () => {
    const html = renderToStaticMarkup(<Sparkline values={[0, 3, 0]} label="0, 3, 0" />)
    expect(html.match(/height="0"/g)).toHaveLength(2)
  })
})
