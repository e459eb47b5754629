// SPDX-License-Identifier: EUPL-1.2
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Fonts } from './paper.ts'

const folder = join(
  fileURLToPath(import.meta.resolve('@fontsource/atkinson-hyperlegible-next/package.json')),
  '../files',
)

export async function readFonts(): Promise<Fonts> {
  const read = (part: string) => readFile(join(folder, `atkinson-hyperlegible-next-${part}-normal.woff`))
  const [regular, bold, regularMore, boldMore] = await Promise.all([
    read('latin-400'),
    read('latin-700'),
    read('latin-ext-400'),
    read('latin-ext-700'),
  ])
  return { regular, bold, regularMore, boldMore }
}
