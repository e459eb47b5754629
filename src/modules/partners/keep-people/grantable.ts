// SPDX-License-Identifier: EUPL-1.2
import type { Organisation, OrganisationKind } from '../organisation/organisation.ts'
import { type Role, roles } from '../organisation/role.ts'

const everywhere: readonly Role[] = [
  'analyst',
  'call-taker',
  'communication-adviser',
  'policy-adviser',
  'complaint-preparer',
  'complaint-signatory',
  'system-integrator',
  'privacy-officer',
  'administrator',
]
/** Beside those; null: an administrator gives nothing there. */
const ofKind: Readonly<Record<OrganisationKind, readonly Role[] | null>> = {
  police: ['outbound-caller', 'hold-officer', 'claims-officer', 'complaint-handler'],
  prosecutor: ['hold-officer', 'claims-officer', 'claims-prosecutor', 'complaint-handler'],
  bank: ['outbound-caller'],
  telecom: [],
  marketplace: [],
  'reporting-point': ['outbound-caller'],
  municipality: ['outbound-caller'],
  ministry: [],
  supervisor: [],
  researcher: [],
  company: null,
  'recovery-organisation': ['collector'],
  other: [],
}

/**
 * Which roles an administrator gives to colleagues. What reaches beyond the own organisation (the register, the rules, the plan, letting
 * partners in) an operator gives. People of a company come with the mandate that they have at eHerkenning. `unused`: permissions of what this
 * installation does not use; a role that is about nothing else is not there.
 */
export function grantableIn(
  { kind, isPublishing }: Pick<Organisation, 'kind' | 'isPublishing'>,
  unused: ReadonlySet<string> = new Set(),
): readonly Role[] {
  const own = ofKind[kind]
  if (own === null) return []
  const all = [...everywhere, ...own, ...(isPublishing ? (['publisher'] as const) : [])]
  return all.filter((role) => roles[role].some((permission) => !unused.has(permission)))
}

/** The roles of somebody after an administrator chose: what is not theirs to give stays as it was. */
export function rolesAfter(before: readonly string[], chosen: readonly string[], grantable: readonly Role[]): string[] {
  const mine: readonly string[] = grantable
  return [...mine.filter((role) => chosen.includes(role)), ...before.filter((role) => !mine.includes(role))]
}
