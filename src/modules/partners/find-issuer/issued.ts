// SPDX-License-Identifier: EUPL-1.2

/** How the accounts or numbers begin that a partner gave out: all of that kind. */
export interface Issued {
  id: string
  kind: 'iban' | 'phone'
  prefixes: readonly string[]
}
