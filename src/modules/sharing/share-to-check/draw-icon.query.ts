// SPDX-License-Identifier: EUPL-1.2
import { deep, markPath } from '#foundation/pdf'

/** Sizes in pixels that telephones ask for. */
export const iconSizes = [192, 512] as const

/** The mark on its own ground: a telephone may cut a circle out of it, and the mark stays whole. */
export function drawIcon(): string {
  return [
    '<svg xmlns="http://www.w3.org/2000/svg" width="100" height="100" viewBox="0 0 100 100">',
    `<rect width="100" height="100" fill="${deep}"/>`,
    `<g transform="translate(24 30) scale(1.2)" fill="none" stroke="#fff" stroke-width="3" stroke-linejoin="round">`,
    `<path d="${markPath}"/><path d="M0 30.5H44"/></g></svg>`,
  ].join('')
}
