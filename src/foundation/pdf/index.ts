// SPDX-License-Identifier: EUPL-1.2
export { deep, type Fonts, ink, markPath, Paper, type Run, rule, soft, type Tag } from './paper.ts'
export { readFonts } from './read-fonts.ts'
