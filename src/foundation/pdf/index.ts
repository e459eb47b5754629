// SPDX-License-Identifier: EUPL-1.2
export { drawApart, drawOnce, hourOf } from './draw-apart.ts'
export { drawHeading } from './draw-heading.ts'
export { drawList, drawParagraph, numberPages } from './draw-words.ts'
export { drawTable } from './draw-table.ts'
export { deep, type Fonts, ink, markPath, Paper, type Run, rule, soft, type Tag } from './paper.ts'
export { withFonts } from './draw-with-fonts.ts'
export { readFonts } from './read-fonts.ts'
export { drawWritten } from './draw-written.ts'
