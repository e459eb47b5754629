// SPDX-License-Identifier: EUPL-1.2
export { pngOf } from './png-of.ts'
export { escapedXml, heightOf, textAt, type TextBlock, wrapped } from './svg-text.ts'
