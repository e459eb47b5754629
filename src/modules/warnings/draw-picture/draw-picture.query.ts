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
  /** How the message reads; null: nobody drew it. */
  message: { sender: string; text: string } | null
  /** 'Wat doet u nu?' */
  actTitle: string
  act: string
  /** Whose it is, until when, and where one reads it. */
  foot: string
  /** A description for people who cannot see it. */
  alt: string
}

const mostSteps = 3
const mostLines = 3
const white = '#fff'
const bubbleColour = '#dcebee'

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
  const { title, bubble, box } = blocks
  const titleTop = margin + head
  const bubbleTop = titleTop + heightOf(title) + margin / 2
  const said =
    bubble.length > 0 ? framed(bubble, { left: margin, top: bubbleTop, width: inner, margin }, bubbleColour) : null
  const boxTop = said ? said.bottom + margin / 2 : bubbleTop
  const advice = framed(box, { left: margin, top: boxTop, width: inner, margin }, white)
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
    ...(said ? [...said.parts, tailOf(said.bottom, margin)] : []),
    ...advice.parts,
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
): { title: TextBlock; bubble: TextBlock[]; box: TextBlock[] } {
  const small = Math.round(size * 0.62)
  const within = inner - margin
  const lines = words.message ? wrapped(words.message.text, within, small) : []
  const shown = lines.length > mostLines ? [...lines.slice(0, mostLines - 1), `${lines[mostLines - 1]}…`] : lines
  const sender = words.message?.sender ? [{ lines: [words.message.sender], size: small, isBold: true }] : []
  return {
    title: { lines: wrapped(words.title, inner, size), size, isBold: true },
    bubble: shown.length > 0 ? [...sender, { lines: shown, size: small, isBold: false }] : [],
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

function wholeHeight({ title, bubble, box }: ReturnType<typeof blocksOf>, margin: number): number {
  const heights = (blocks: readonly TextBlock[]) => blocks.reduce((sum, block) => sum + heightOf(block), 0)
  return heightOf(title) + margin * 1.5 + heights(box) + (bubble.length > 0 ? heights(bubble) + margin * 1.5 : 0)
}

/** Lines under each other in a frame, and where it ends. */
function framed(
  blocks: readonly TextBlock[],
  { left, top, width, margin }: { left: number; top: number; width: number; margin: number },
  fill: string,
) {
  let y = top + margin / 2
  const rows = blocks.map((block) => {
    const drawn = textAt(block, left + margin / 2, y, ink)
    y += heightOf(block)
    return drawn
  })
  const bottom = y + margin / 2
  const frame = `<rect x="${left}" y="${top}" width="${width}" height="${bottom - top}" rx="${margin / 4}" fill="${fill}"/>`
  return { parts: [frame, ...rows], bottom }
}

/** The corner by which one sees that somebody said it. */
const tailOf = (bottom: number, margin: number) =>
  `<path d="M${margin * 1.5} ${bottom - 1}v${margin / 3}l${margin / 2} ${-margin / 3}z" fill="${bubbleColour}"/>`
