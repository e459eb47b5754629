// SPDX-License-Identifier: EUPL-1.2
import type { Issued } from '../find-issuer/issuer.store.ts'
import type { Enrolment } from './enrol-partners.schema.ts'

/** What organisations of a file say that they issued, as the table of issuers has it. */
export function issuedIn({ organisations }: Enrolment): Issued[] {
  return organisations.flatMap(({ id, accountsBeginWith, numbersBeginWith }) => [
    ...(accountsBeginWith ? [{ id, kind: 'iban' as const, prefixes: accountsBeginWith }] : []),
    ...(numbersBeginWith ? [{ id, kind: 'phone' as const, prefixes: numbersBeginWith }] : []),
  ])
}
