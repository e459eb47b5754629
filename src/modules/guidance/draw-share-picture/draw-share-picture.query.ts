// SPDX-License-Identifier: EUPL-1.2
// No data about people: the words of a page.
import { deep, markPath } from '#foundation/pdf'
import { escapedXml, heightOf, textAt, type TextBlock, wrapped } from '#foundation/pictures'

/** In pixels: the shape in which apps show a link that somebody shares. */
export const shareWidth = 1_200
const shareHeight = 630

export interface ShareWords {
  title: string
  says: string
  /** Where it stands, such as dijkwacht.example. */
  host: string
}

const margin = 72
const inner = shareWidth - 2 * margin
const lamp = '#f2c46d'
const white = '#fff'
const [largest, smallest] = [84, 48]
const room = 300

/** What stands beside a link to a page that somebody shares: SVG, in our own letters, with nothing in it that is fetched. */
export function drawSharePicture({ title, says, host }: ShareWords): string {
  let size = largest
  let blocks = blocksOf(title, says, size)
  while (heightOf(blocks[0]) + heightOf(blocks[1]) > room && size > smallest) {
    size -= 4
    blocks = blocksOf(title, says, size)
  }
  const [head, more] = blocks
  const top = 190
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${shareWidth}" height="${shareHeight}" viewBox="0 0 ${shareWidth} ${shareHeight}" role="img">`,
    `<title>${escapedXml(`${title}. ${says}`)}</title>`,
    `<rect width="${shareWidth}" height="${shareHeight}" fill="${deep}"/>`,
    `<path d="${markPath}" transform="translate(${margin} 62) scale(2.1)" fill="none" stroke="${white}" stroke-width="3" stroke-linejoin="round"/>`,
    // The dike is the line of the mark, and it goes on.
    `<path d="M${margin} 126H${shareWidth}" stroke="${white}" stroke-width="6"/>`,
    `<circle cx="${shareWidth - margin}" cy="106" r="9" fill="${lamp}"/>`,
    `<g font-family="'Atkinson Hyperlegible Next', Arial, Helvetica, sans-serif">`,
    textAt({ lines: ['dijkwacht'], size: 52, isBold: true }, margin + 116, 56, white),
    textAt(head, margin, top, white),
    textAt(more, margin, top + heightOf(head) + 8, white),
    textAt({ lines: [host], size: 30, isBold: false }, margin, shareHeight - 78, white),
    '</g></svg>',
  ].join('\n')
}

function blocksOf(title: string, says: string, size: number): [TextBlock, TextBlock] {
  const small = Math.round(size * 0.5)
  return [
    { lines: wrapped(title, inner, size), size, isBold: true },
    { lines: wrapped(says, inner, small), size: small, isBold: false },
  ]
}
