// SPDX-License-Identifier: EUPL-1.2

/** What stands in an address or a form can be anything; PostgreSQL takes only this for an id. */
export function isId(text: string): boolean {
  return /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i.test(text)
}
