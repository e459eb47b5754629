// SPDX-License-Identifier: EUPL-1.2

/** What one letter is wide at most, on average, as a share of its size: wide enough for every letter that a browser puts in its place. */
const letter = 0.56
const step = 1.28

export interface TextBlock {
  lines: readonly string[]
  size: number
  isBold: boolean
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

export function heightOf({ lines, size }: TextBlock): number {
  return lines.length * size * step + size * 0.25
}

/** Lines under each other, from `top` down, as an element of an SVG document. */
export function textAt({ lines, size, isBold }: TextBlock, x: number, top: number, fill: string): string {
  const rows = lines.map(
    (line, at) =>
      `<tspan x="${x.toFixed(1)}" y="${(top + size * (0.95 + at * step)).toFixed(1)}">${escapedXml(line)}</tspan>`,
  )
  return `<text font-size="${size.toFixed(1)}" font-weight="${isBold ? 700 : 400}" fill="${fill}">${rows.join('')}</text>`
}

/** Text in XML or HTML; characters that XML 1.0 does not know are left out. */
export function escapedXml(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`)
}
