// SPDX-License-Identifier: EUPL-1.2
import { drawOnce, hourOf, withFonts } from '#foundation/pdf'
import { drawFactsheet } from './draw-factsheet.ts'

export const factsheetPdf = (sheet: Parameters<typeof drawFactsheet>[0]): Promise<Buffer> =>
  drawOnce(
    new URL('./draw-factsheet.ts', import.meta.url),
    drawFactsheet,
    { ...sheet, at: hourOf(sheet.at) },
    withFonts,
  )
