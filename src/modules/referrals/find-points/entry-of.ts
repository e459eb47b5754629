// SPDX-License-Identifier: EUPL-1.2
import type { ReportingPoint } from '#modules/partners'

/** What the register says in general about every police force or bank, for a partner without an entry of its own. */
const general: Partial<Record<string, string>> = { police: 'politie', bank: 'own-bank' }

/** The entry of the register that speaks for an organisation. An organisation is not a reporting point: the two have ids of their own. */
export function entryOf(
  register: readonly ReportingPoint[],
  { id, kind }: { id: string; kind: string },
): ReportingPoint | undefined {
  return (
    register.find(({ organisationId }) => organisationId === id) ?? register.find((one) => one.id === general[kind])
  )
}
