// SPDX-License-Identifier: EUPL-1.2

/** Whether this can be the identity number of a row; anything else is not asked of the database. */
export function isRowId(text: string): boolean {
  return /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i.test(text)
}
