// SPDX-License-Identifier: EUPL-1.2
import { deep, ink, markPath } from '#foundation/pdf'
import { linesOf } from '../warning/warning.ts'
import { type PictureFormat, pictureFormats } from './picture-format.ts'

export interface PictureWords {
  /** 'Waarschuwing' */
  kind: string
  title: string
  /** 'Wat doet u nu?' */
  actTitle: string
  act: string
  /** Whose it is, until when, and where one reads it. */
  foot: string
  /** Everything in it, for who does not see it. */
  alt: string
}

/** What one letter is wide at most, on average, as a share of its size: wide enough for every letter that a browser puts in its place. */
const letter = 0.56
const mostSteps = 3
const white = '#fff'

interface Block {
  lines: string[]
  size: number
  isBold: boolean
}

/** A warning as a picture in one of our formats: SVG, complete on its own, without anything that is fetched. */
export function drawPicture(format: PictureFormat, words: PictureWords): string {
  const { width, height } = pictureFormats[format]
  const margin = Math.round(Math.min(width, height) * 0.06)
  const inner = width - 2 * margin
  const head = Math.round(Math.min(width, height) * 0.1)
  const foot = Math.round(Math.min(width, height) * 0.075)
  const room = height - 3 * margin - head - foot
  const steps = linesOf(words.act).slice(0, mostSteps)
  let size = Math.round(Math.min(width, height) * 0.085)
  let blocks = blocksOf(words, steps, size, inner, margin)
  while (heightOf(blocks, margin) > room && size > 14) {
    size -= 2
    blocks = blocksOf(words, steps, size, inner, margin)
  }
  const { title, box } = blocks
  const titleTop = margin + head
  const boxTop = titleTop + tall(title) + margin / 2
  const boxHeight = box.reduce((sum, block) => sum + tall(block), 0) + margin
  let y = boxTop + margin / 2
  const boxed = box.map((block) => {
    const drawn = textAt(block, margin + margin / 2, y, ink)
    y += tall(block)
    return drawn
  })
  const footSize = Math.round(foot * 0.42)
  const footLines = wrapped(words.foot, inner, footSize)
  const footTop = height - margin - footLines.length * footSize * 1.3
  const scale = (head * 0.5) / 48
  const headSize = head * 0.42
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-label="${escaped(words.alt)}">`,
    `<title>${escaped(words.alt)}</title>`,
    `<rect width="${width}" height="${height}" fill="${deep}"/>`,
    `<path d="${markPath}" transform="translate(${margin} ${margin * 0.8}) scale(${scale.toFixed(3)})" fill="none" stroke="${white}" stroke-width="3"/>`,
    `<g font-family="'Atkinson Hyperlegible Next', Arial, Helvetica, sans-serif">`,
    textAt(
      { lines: [`dijkwacht · ${words.kind}`], size: headSize, isBold: true },
      margin + 48 * scale + margin / 3,
      margin * 0.8,
      white,
    ),
    textAt(title, margin, titleTop, white),
    `<rect x="${margin}" y="${boxTop}" width="${inner}" height="${boxHeight}" rx="${margin / 4}" fill="${white}"/>`,
    ...boxed,
    textAt({ lines: footLines, size: footSize, isBold: false }, margin, footTop, white),
    '</g></svg>',
  ].join('\n')
}

function blocksOf(words: PictureWords, steps: readonly string[], size: number, inner: number, margin: number) {
  const small = Math.round(size * 0.62)
  const within = inner - margin
  return {
    title: { lines: wrapped(words.title, inner, size), size, isBold: true },
    box: [
      { lines: [words.actTitle], size: small, isBold: true },
      ...steps.map((step, at) => ({
        lines: wrapped(steps.length > 1 ? `${at + 1}. ${step}` : step, within, small),
        size: small,
        isBold: false,
      })),
    ],
  }
}

function heightOf({ title, box }: ReturnType<typeof blocksOf>, margin: number): number {
  return tall(title) + margin * 1.5 + box.reduce((sum, block) => sum + tall(block), 0)
}

const step = 1.28
const tall = ({ lines, size }: Block) => lines.length * size * step + size * 0.25

function textAt({ lines, size, isBold }: Block, x: number, top: number, fill: string): string {
  const rows = lines.map(
    (line, at) =>
      `<tspan x="${x.toFixed(1)}" y="${(top + size * (0.95 + at * step)).toFixed(1)}">${escaped(line)}</tspan>`,
  )
  return `<text font-size="${size.toFixed(1)}" font-weight="${isBold ? 700 : 400}" fill="${fill}">${rows.join('')}</text>`
}

/** Lines that fit; a word that is longer than a line is cut. */
export function wrapped(text: string, width: number, size: number): string[] {
  const most = Math.max(4, Math.floor(width / (size * letter)))
  const lines: string[] = []
  let line = ''
  for (const word of text.split(/\s+/).flatMap((one) => one.match(new RegExp(`.{1,${most}}`, 'gu')) ?? [])) {
    if (line !== '' && line.length + 1 + word.length > most) {
      lines.push(line)
      line = word
    } else line = line === '' ? word : `${line} ${word}`
  }
  return line === '' ? lines : [...lines, line]
}

function escaped(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`)
}
