// SPDX-License-Identifier: EUPL-1.2
import type { OrganisationKind, ReportingPoint } from '#modules/partners'

/** What the register says in general about every police force or bank, for a partner without an entry of its own. */
const general: Readonly<Record<OrganisationKind, string | null>> = {
  police: 'politie',
  bank: 'own-bank',
  prosecutor: null,
  telecom: null,
  marketplace: null,
  'reporting-point': null,
  municipality: null,
  ministry: null,
  supervisor: null,
  researcher: null,
  company: null,
  'recovery-organisation': null,
  other: null,
}

/** The entry of the register that speaks for an organisation. An organisation is not a reporting point: the two have ids of their own. */
export function entryOf(
  register: readonly ReportingPoint[],
  { id, kind }: { id: string; kind: OrganisationKind },
): ReportingPoint | undefined {
  return (
    register.find(({ organisationId }) => organisationId === id) ?? register.find((one) => one.id === general[kind])
  )
}
