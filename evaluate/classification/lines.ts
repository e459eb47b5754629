// SPDX-License-Identifier: EUPL-1.2

/** One line of a table. */
export function row(cells: readonly string[]): string {
  return `  ${cells.map((cell, index) => (index === 0 ? cell.padEnd(18) : cell.padStart(12))).join('')}`
}

export function percent(share: number): string {
  return `${(share * 100).toFixed(1)}%`
}
