// SPDX-License-Identifier: EUPL-1.2

/** Widths of letters in parts of their size, in our typeface in bold, rounded up: a picture on the server cannot measure. The first that knows it. */
const widths: readonly [RegExp, number][] = [
  [/[ijl'.,:;’\s]/, 0.32],
  [/[frtI()-]/, 0.42],
  [/[mwMW]/, 0.89],
  [/[acsxyzvL17J/]/, 0.56],
  [/[\p{Lu}\d]/u, 0.76],
  [/[a-zà-ÿ?]/, 0.6],
]

export function widthOf(text: string, size: number): number {
  let width = 0
  for (const letter of text) width += widths.find(([letters]) => letters.test(letter))?.[1] ?? 1
  return width * size
}

/** Lines that are no wider than `width`. A word that is wider by itself is broken with a hyphen; a hard space does not break. */
export function breakLines(text: string, size: number, width: number): string[] {
  const lines: string[] = []
  for (const word of text
    .split(/\s+/)
    .filter(Boolean)
    .flatMap((word) => breakWord(word, size, width))) {
    const last = lines.at(-1)
    if (last !== undefined && widthOf(`${last} ${word}`, size) <= width) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}

function breakWord(word: string, size: number, width: number): string[] {
  const letters = [...word]
  if (letters.length < 4 || widthOf(word, size) <= width) return [word]
  let count = letters.length
  while (count > 2 && widthOf(`${letters.slice(0, count).join('')}-`, size) > width) count -= 1
  return [`${letters.slice(0, count).join('')}-`, ...breakWord(letters.slice(count).join(''), size, width)]
}
