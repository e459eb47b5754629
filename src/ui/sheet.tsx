// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react'
import { type Bar, BarPicture, longest } from './bar-chart.tsx'
import font from './fonts/atkinson-core.woff2?inline'
import { mapHeight, MapPicture, MapSample, type RegionMapProps } from './region-map.tsx'
import theme from './theme.css?raw'
import { hasProvisionalPoint, LineSample, type TrendChartProps, TrendPicture } from './trend-chart.tsx'
import { trendHeight } from './trend-scale.tsx'
import { useWords } from './words.tsx'

/** Pixels. */
const width = 800
const margin = 32
const inner = width - 2 * margin
const lineHeight = 24
/** How many letters fit on a line: of the title, and of the rest. */
const fits = { title: 54, text: 84 }

/** A part of a sheet with its height in pixels, drawn from its own left upper corner, `sheetInner` wide. */
export interface SheetPart {
  height: number
  draw: ReactNode
}
export const sheetInner = inner

interface SheetProps {
  /** Says what one sees, as a sentence. */
  title: string
  description: string
  part: SheetPart
  /** Source, validity, what one must know to read it right; each on a line of its own. */
  foot: readonly string[]
}

/** A chart as a document of its own: SVG with its words, colours and letters, on white, whatever it is put into. */
export function Sheet({ title, description, part, foot }: SheetProps) {
  const titleLines = wrapped(title, fits.title)
  const textLines = wrapped(description, fits.text)
  const footLines = foot.flatMap((line) => wrapped(line, fits.text))
  const titleEnd = margin + titleLines.length * 32
  const textEnd = titleEnd + textLines.length * lineHeight + 16
  const partEnd = textEnd + part.height + 16
  const height = partEnd + footLines.length * lineHeight + margin
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-labelledby="title description"
    >
      <title id="title">{title}</title>
      <desc id="description">{[description, ...foot].join(' ')}</desc>
      <style>{style}</style>
      <rect className="dw-sheet__paper" width={width} height={height} />
      <Lines lines={titleLines} className="dw-sheet__title" y={margin + 20} step={32} />
      <Lines lines={textLines} className="dw-sheet__soft" y={titleEnd + 16} />
      <svg x={margin} y={textEnd} width={inner} height={part.height} overflow="visible">
        {part.draw}
      </svg>
      <Lines lines={footLines} className="dw-sheet__soft" y={partEnd + 16} />
    </svg>
  )
}

/** Bars one under the other, each under its label. */
export function barsPart(bars: readonly Bar[]): SheetPart {
  const rowHeight = 56
  const max = longest(bars)
  return {
    height: bars.length * rowHeight,
    draw: bars.map((bar, index) => (
      <g key={bar.label} className={`dw-series-${bar.series ?? 1}`}>
        <text y={index * rowHeight + 18}>{bar.label}</text>
        <BarPicture bar={bar} max={max} y={index * rowHeight + 24} />
      </g>
    )),
  }
}

/** Lines over time, under their key. */
export function trendPart(trend: TrendChartProps): SheetPart {
  const hasKey = trend.lines.length > 1
  const keyHeight = (hasKey ? trend.lines.length * lineHeight : 0) + (hasProvisionalPoint(trend.lines) ? lineHeight : 0)
  return {
    height: keyHeight + trendHeight,
    draw: (
      <>
        {hasKey && trend.lines.map((line, index) => <KeyLine key={line.label} label={line.label} index={index} />)}
        {hasProvisionalPoint(trend.lines) && <Provisional y={keyHeight - 8} />}
        <TrendPicture {...trend} width={inner} y={keyHeight} />
      </>
    ),
  }
}

/** A map beside its key. */
export function mapPart(map: RegionMapProps): SheetPart {
  const width = 520
  return {
    height: mapHeight(map.size, width),
    draw: (
      <>
        <text y={17}>{map.unit}</text>
        {map.steps.map(({ step, text }, index) => (
          <g key={text}>
            <svg y={32 + index * 32} width="44" height="24">
              <MapSample step={step} id={`sample${index}`} />
            </svg>
            <text x="54" y={32 + index * 32 + 17}>
              {text}
            </text>
          </g>
        ))}
        <svg x={inner - width}>
          <MapPicture {...map} width={width} />
        </svg>
      </>
    ),
  }
}

function KeyLine({ label, index }: { label: string; index: number }) {
  return (
    <g className={`dw-trend__line dw-series-${index + 1}`}>
      <svg y={index * lineHeight} width="34" height="16">
        <LineSample index={index} />
      </svg>
      <text x="44" y={index * lineHeight + 14}>
        {label}
      </text>
    </g>
  )
}

function Provisional({ y }: { y: number }) {
  return <text y={y}>{useWords().provisional}</text>
}

function Lines(props: { lines: readonly string[]; className: string; y: number; step?: number }) {
  return props.lines.map((line, index) => (
    <text key={line} className={props.className} x={margin} y={props.y + index * (props.step ?? lineHeight)}>
      {line}
    </text>
  ))
}

/** At most so many letters on a line, unless one word is longer. */
export function wrapped(text: string, most: number): string[] {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + 1 + word.length <= most) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}

/** The light colours of the theme. A program that draws SVG knows no variables. */
function token(name: string): string {
  const [, colour] = new RegExp(`--dw-${name}:\\s*([^;]+);`).exec(theme) ?? []
  if (colour === undefined) throw new Error(`the theme has no ${name}`)
  return colour
}

const series = ['1', '2', '3', '4', '5', 'other'].map((name) => `.dw-series-${name}{color:${token(`series-${name}`)}}`)

const style = [
  `@font-face{font-family:'Atkinson Hyperlegible Next';font-weight:400 700;src:url(${font}) format('woff2')}`,
  `text{font-family:'Atkinson Hyperlegible Next','Noto Sans',Arial,sans-serif;font-size:16px;fill:${token('ink')}}`,
  ...series,
  `.dw-sheet__paper{fill:${token('paper')}}`,
  '.dw-sheet__title{font-size:24px;font-weight:700}',
  `.dw-sheet__soft,.dw-trend__tick{fill:${token('ink-soft')}}`,
  '.dw-bar__bar,.dw-trend__point{fill:currentColor}',
  `.dw-bar__band{fill:${token('paper')};fill-opacity:0.6;stroke:${token('ink')}}`,
  `.dw-trend__grid{stroke:${token('hairline')}}`,
  `.dw-trend__value,.dw-trend__break text{paint-order:stroke;stroke:${token('paper')};stroke-width:4px;stroke-linejoin:round}`,
  '.dw-trend__value{font-weight:700}',
  '.dw-trend__stroke{fill:none;stroke:currentColor;stroke-width:2.5px;stroke-linejoin:round}',
  '.dw-trend__band{fill:currentColor;fill-opacity:0.18}',
  '.dw-trend__interval,.dw-trend__point{stroke:currentColor;stroke-width:2px}',
  `.dw-trend__point--hollow{fill:${token('paper')}}`,
  `.dw-map__ground,.dw-map__light{fill:${token('paper')}}`,
  `.dw-map__dots{fill:${token('dike')}}`,
  `.dw-map__hatch{fill:none;stroke:${token('line')};stroke-width:1.4px}`,
  `.dw-map__place,.dw-map__sample{stroke:${token('ink')};stroke-width:1.2px;stroke-linejoin:round}`,
  `.dw-map__place--dark{stroke:${token('paper')}}`,
  `.dw-map__border{fill:none;stroke:${token('ink')};stroke-width:1.8px;stroke-linejoin:round}`,
  `.dw-trend__gap line{stroke:${token('line')};stroke-width:3px;stroke-dasharray:1 7;stroke-linecap:round}`,
  `.dw-trend__break path{fill:none;stroke:${token('ink')};stroke-width:2.5px}`,
].join('\n')
