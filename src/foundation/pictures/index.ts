// SPDX-License-Identifier: EUPL-1.2
export { withLetters } from './letters.ts'
export { pictureLimits } from './picture-limits.ts'
export { pictureSize } from './picture-size.ts'
export { pngOf } from './png-of.ts'
export { readPictureApart } from './read-apart.ts'
export { readPicture } from './read-picture.ts'
export { escapedXml, heightOf, textAt, type TextBlock, wrapped } from './svg-text.ts'
