// SPDX-License-Identifier: EUPL-1.2
import './dike-scene.css'

/**
 * Houses behind a dike, people who keep watch on it, and the wave. Decoration in the line of the mark: whoever does not see it misses nothing.
 * The line runs on to both edges of the screen; on a telephone fewer houses stand there.
 */
export function DikeScene() {
  return (
    <div className="dw-scene" aria-hidden="true">
      <svg viewBox="0 -12 1120 140" fill="none" stroke="currentColor" strokeWidth="3" strokeLinejoin="round">
        <g className="dw-scene__far">
          <House x={0} />
          <Tree x={56} height={50} />
          <House x={92} width={34} height={44} />
        </g>
        <g className="dw-scene__near">
          <House x={158} height={64} />
          <Tree x={226} height={40} />
          <Tree x={258} height={52} />
        </g>
        <g className="dw-scene__far">
          <House x={340} />
          <House x={386} width={40} height={48} />
          <Tree x={446} height={44} />
          <House x={494} width={34} height={40} />
        </g>
        {[680, 712, 760].map((x) => (
          <Watcher key={x} x={x} />
        ))}
        <Watcher x={812} />
        <path d="M834 70V12h12" />
        <path className="dw-scene__light" d="M838 24a18 18 0 1 1 .1 0z" />
        <path className="dw-scene__lamp" d="M842 14h12v18h-12z" />
        <path d="M-1000 112H560c44 0 56-42 104-42h190c46 0 58 58 106 58h1160" />
        <path d="M978 120c40 0 44-70 94-70 32 0 50 22 52 50-12-12-32-14-42-4-10 9-8 24 0 30M1122 118c26 0 30-30 54-30 18 0 28 12 28 26" />
      </svg>
    </div>
  )
}

function House({ x, width = 42, height = 54 }: { x: number; width?: number; height?: number }) {
  const [top, half] = [112 - height, width / 2]
  return (
    <>
      <path d={`M${x} 112V${top + 20}L${x + half} ${top}l${half} 20V112M${x + 6} 112V94h10v18`} />
      <path className="dw-scene__window" d={`M${x + width - 14} ${top + 24}h8v9h-8z`} />
    </>
  )
}

const Tree = ({ x, height }: { x: number; height: number }) => (
  <path d={`M${x + 12} 112V${112 - height + 22}M${x + 12} ${112 - height}a12 12 0 1 0 .1 0z`} />
)

const Watcher = ({ x }: { x: number }) => <path d={`M${x} 70V56a10 10 0 0 1 20 0v14M${x + 10} 24a10 10 0 1 0 .1 0z`} />
