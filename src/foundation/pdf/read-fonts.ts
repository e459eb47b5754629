// SPDX-License-Identifier: EUPL-1.2
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Fonts } from './paper.ts'
import { unpackFont } from './unpack-font.ts'

const folder = join(
  fileURLToPath(import.meta.resolve('@fontsource/atkinson-hyperlegible-next/package.json')),
  '../files',
)

let fonts: Promise<Fonts> | undefined

/** Read once. */
export function readFonts(): Promise<Fonts> {
  return (fonts ??= unpacked())
}

async function unpacked(): Promise<Fonts> {
  const read = async (part: string) =>
    unpackFont(await readFile(join(folder, `atkinson-hyperlegible-next-${part}-normal.woff`)))
  const [regular, bold, regularMore, boldMore] = await Promise.all([
    read('latin-400'),
    read('latin-700'),
    read('latin-ext-400'),
    read('latin-ext-700'),
  ])
  return { regular, bold, regularMore, boldMore }
}
