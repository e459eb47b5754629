// SPDX-License-Identifier: EUPL-1.2

/** The page of an identifier, by its row and never by its value: addresses end up in logs and histories. */
export function identifierAddress(id: string): string {
  return `/werkbank/kenmerken/${id}`
}
