// SPDX-License-Identifier: EUPL-1.2
// No data about people: the words of a warning.
import { deep, ink, markPath } from '#foundation/pdf'
import { escapedXml, heightOf, textAt, type TextBlock, wrapped } from '#foundation/pictures'
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
  /** A description for people who cannot see it. */
  alt: string
}

const mostSteps = 4
const white = '#fff'

/** A warning as a picture in one of our formats: SVG, complete on its own, without anything that is fetched. */
export function drawPicture(format: PictureFormat, words: PictureWords): string {
  const { width, height } = pictureFormats[format]
  const margin = Math.round(Math.min(width, height) * 0.06)
  const inner = width - 2 * margin
  const head = Math.round(Math.min(width, height) * 0.1)
  const foot = Math.round(Math.min(width, height) * 0.075)
  const room = height - 3 * margin - head - foot
  const steps = linesOf(words.act).slice(0, mostSteps)
  let size = Math.round(Math.sqrt(width * height) * 0.095)
  let blocks = blocksOf(words, steps, size, inner, margin)
  while (wholeHeight(blocks, margin) > room && size > 14) {
    size -= 2
    blocks = blocksOf(words, steps, size, inner, margin)
  }
  const { title, box } = blocks
  const titleTop = margin + head
  const boxTop = titleTop + heightOf(title) + margin / 2
  const boxHeight = box.reduce((sum, block) => sum + heightOf(block), 0) + margin
  let y = boxTop + margin / 2
  const boxed = box.map((block) => {
    const drawn = textAt(block, margin + margin / 2, y, ink)
    y += heightOf(block)
    return drawn
  })
  const footSize = Math.round(foot * 0.42)
  const footLines = wrapped(words.foot, inner, footSize)
  const footTop = height - margin - footLines.length * footSize * 1.3
  const scale = (head * 0.5) / 48
  const headSize = head * 0.42
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-label="${escapedXml(words.alt)}">`,
    `<title>${escapedXml(words.alt)}</title>`,
    `<rect width="${width}" height="${height}" fill="${deep}"/>`,
    `<path d="${markPath}M0 30.5H44" transform="translate(${margin} ${margin * 0.8}) scale(${scale.toFixed(3)})" fill="none" stroke="${white}" stroke-width="3"/>`,
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

function blocksOf(
  words: PictureWords,
  steps: readonly string[],
  size: number,
  inner: number,
  margin: number,
): { title: TextBlock; box: TextBlock[] } {
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

function wholeHeight({ title, box }: ReturnType<typeof blocksOf>, margin: number): number {
  return heightOf(title) + margin * 1.5 + box.reduce((sum, block) => sum + heightOf(block), 0)
}
