// SPDX-License-Identifier: EUPL-1.2

/** A long number of which a spreadsheet threw digits away. */
export function isShortened(text: string): boolean {
  return /^\d(?:[.,]\d+)?E\+?\d+$/i.test(text.trim())
}
