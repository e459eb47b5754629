// SPDX-License-Identifier: EUPL-1.2

/** '#0b5563'; null for anything else. */
export function colourIn(text: string): string | null {
  const found = /^#?([0-9a-f]{6})$/i.exec(text.trim())
  return found ? `#${(found[1] ?? '').toLowerCase()}` : null
}

/** How well white words are read on a colour (WCAG 2.2): 1 to 21. Words need 4.5. */
export function contrastWithWhite(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05)
}

export const leastContrast = 4.5
