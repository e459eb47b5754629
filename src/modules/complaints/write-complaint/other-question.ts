// SPDX-License-Identifier: EUPL-1.2
import type { IdentifierRole } from '#modules/reports'
import type { IdentifierKind } from '#values'
import { complaintMessages } from '../complaint/complaint.text.ts'

/** Money goes from and to these. */
export const accountKinds: readonly IdentifierKind[] = ['iban', 'crypto-address']
const reachable: readonly IdentifierKind[] = ['phone', 'email']

const toldAs: Partial<Record<IdentifierKind, string>> = { phone: 'phone', email: 'email', 'web-address': 'site' }

/** What something was understood as, for sentences: 'phone', 'email', 'site', 'account' or 'other'. */
export function toldKind(kind: IdentifierKind): string {
  return accountKinds.includes(kind) ? 'account' : (toldAs[kind] ?? 'other')
}

/** Understood as something that another question of the same page asks for: an account there, and no account where money went to. */
export function otherQuestion(role: IdentifierRole, kind: IdentifierKind, line: string) {
  const isAccount = accountKinds.includes(kind)
  const fits =
    role === 'own' || (role === 'paid-to' ? isAccount : !isAccount && !(role === 'site' && reachable.includes(kind)))
  return fits
    ? null
    : { code: complaintMessages.otherQuestion, values: { found: line.slice(0, 80), what: toldKind(kind) } }
}
