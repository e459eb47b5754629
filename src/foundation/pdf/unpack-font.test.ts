// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { Paper, readFonts } from './index.ts'
import { unpackFont } from './unpack-font.ts'

const family = fileURLToPath(import.meta.resolve('@fontsource/atkinson-hyperlegible-next/package.json'))
const packed = (part: string) => readFileSync(join(family, `../files/atkinson-hyperlegible-next-${part}-normal.woff`))

it('a paper with unpacked letters is byte for byte the one with packed letters', async () => {
  const draw = (fonts: ConstructorParameters<typeof Paper>[0]) => {
    const about = { title: 'Letters', subject: 'Proef', author: 'Dijkwacht', language: 'nl', at: new Date(0) }
    const paper = new Paper(fonts, about)
    paper.doc.addPage()
    for (const weight of ['regular', 'bold']) paper.doc.font(weight).text('Dijkwacht: één zin, 0 tot en met 9.')
    for (const weight of ['regularMore', 'boldMore']) paper.doc.font(weight).text('őűłžş')
    return paper.bytes()
  }
  const asPacked = {
    regular: packed('latin-400'),
    bold: packed('latin-700'),
    regularMore: packed('latin-ext-400'),
    boldMore: packed('latin-ext-700'),
  }
  expect((await draw(await readFonts())).equals(await draw(asPacked))).toBe(true)
})

it('what is no font of the web is refused', () => {
  expect(() => unpackFont(Buffer.from('wOF2 and more'))).toThrow('not a font of the web')
})
