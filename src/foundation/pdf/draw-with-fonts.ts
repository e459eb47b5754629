// SPDX-License-Identifier: EUPL-1.2
// Works in a process of its own: see draw-apart.ts.
import { readFonts } from './read-fonts.ts'

/** Where the letters stand among what a drawing is made of. */
export const withFonts = 'the fonts'

/** Draws by `name` of that file. */
export async function drawWithFonts(file: string, name: string, given: readonly unknown[]): Promise<Uint8Array> {
  const { [name]: draw } = (await import(file)) as Record<string, (...given: unknown[]) => Promise<Uint8Array>>
  if (!draw) throw new Error(`${file} draws no ${name}`)
  const fonts = await readFonts()
  return draw(...given.map((one) => (one === withFonts ? fonts : one)))
}
