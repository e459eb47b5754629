// SPDX-License-Identifier: EUPL-1.2
import { drawOnce, hourOf, withFonts } from '#foundation/pdf'
import { drawSheet } from './draw-sheet.ts'

export const sheetPdf = (sheet: Parameters<typeof drawSheet>[0]): Promise<Buffer> =>
  drawOnce(new URL('./draw-sheet.ts', import.meta.url), drawSheet, { ...sheet, at: hourOf(sheet.at) }, withFonts)
