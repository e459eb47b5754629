// SPDX-License-Identifier: EUPL-1.2
import { drawApart, withFonts } from '#foundation/pdf'
import { drawLetter } from './draw-letter.ts'
import type { Letter } from './fill-letter.ts'

export const letterPdf = (letter: Letter, at: Date): Promise<Buffer> =>
  drawApart(new URL('./draw-letter.ts', import.meta.url), drawLetter, letter, withFonts, at)
