// SPDX-License-Identifier: EUPL-1.2
import { type EverydayIdentifier, identifierKey, parseOwnMailAddress, parsePhone, type Problem } from '#values'
import { needsReason, type Right, rights } from '../request/request.ts'

export const longestReason = 5_000
/** Fields for an own account, number, address or site. */
export const keyFields = ['gegeven1', 'gegeven2', 'gegeven3'] as const

export interface ReadRequest {
  right: Right
  keys: readonly { kind: string; canonical: string }[]
  /** Of a report of one's own, as it was typed; null: none was given. */
  reportCode: string | null
  reason: string
  email: string | null
  phone: string | null
}

export type RequestFault =
  | 'rightNeeded'
  | 'keyNeeded'
  | 'keyUnread'
  | 'reasonNeeded'
  | 'reasonLong'
  | 'emailWrong'
  | 'emailMistyped'
  | 'phoneWrong'

export interface FieldFault {
  field: string
  fault: RequestFault
  values?: Problem['values']
}

/** What somebody typed as a request, or everything that is wrong with it. `understand` reads one account, number, address or site. */
export function readRequest(
  typed: (name: string) => string,
  understand: (text: string) => EverydayIdentifier | null,
): { ok: true; value: ReadRequest } | { ok: false; faults: FieldFault[] } {
  const faults: FieldFault[] = []
  const wrong = (field: string, fault: RequestFault, values: Problem['values'] = {}) =>
    void faults.push({ field, fault, values })
  const right = rights.find((each) => each === typed('recht'))
  if (!right) wrong('recht', 'rightNeeded')
  const keys = new Map<string, { kind: string; canonical: string }>()
  for (const field of keyFields) {
    const text = typed(field)
    if (text === '') continue
    const identifier = understand(text)
    if (!identifier) wrong(field, 'keyUnread')
    else keys.set(identifierKey(identifier), { kind: identifier.kind, canonical: identifier.canonical })
  }
  const reportCode = typed('meldcode') || null
  if (keyFields.every((field) => typed(field) === '') && reportCode === null) wrong('gegeven1', 'keyNeeded')
  const reason = typed('uitleg')
  if (right && needsReason(right) && reason.length < 3) wrong('uitleg', 'reasonNeeded')
  if (reason.length > longestReason) wrong('uitleg', 'reasonLong')
  const [email, phone] = [typed('email'), typed('telefoon')]
  const mail = email === '' ? null : parseOwnMailAddress(email)
  if (mail && !mail.ok)
    wrong('email', mail.problem.code === 'email.mistyped' ? 'emailMistyped' : 'emailWrong', mail.problem.values)
  if (phone !== '' && !parsePhone(phone).ok) wrong('telefoon', 'phoneWrong')
  if (faults.length > 0 || !right) return { ok: false, faults }
  return {
    ok: true,
    value: { right, keys: [...keys.values()], reportCode, reason, email: email || null, phone: phone || null },
  }
}
