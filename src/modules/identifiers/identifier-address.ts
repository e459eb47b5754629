// SPDX-License-Identifier: EUPL-1.2

/** The page of an identifier, by the id of its row: what it is stands in no address. */
export function identifierAddress(id: string): string {
  return `/werkbank/kenmerken/${id}`
}
