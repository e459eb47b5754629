// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** The letters of a picture, by weight: those of the site, for whoever has no such letters. Bytes of woff2. */
export const letters = [400, 700].map((weight) => ({
  weight,
  bytes: readFileSync(
    fileURLToPath(
      import.meta.resolve(
        `@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-${weight}-normal.woff2`,
      ),
    ),
  ),
}))

/** A drawing that brings its letters along, 33 kB: an image in a page gets none of the page's. */
export function withLetters(svg: string): string {
  const faces = letters.map(
    ({ weight, bytes }) =>
      `@font-face{font-family:'Atkinson Hyperlegible Next';font-weight:${weight};src:url(data:font/woff2;base64,${bytes.toString('base64')})}`,
  )
  return svg.replace('<g ', `<style>${faces.join('')}</style><g `)
}
