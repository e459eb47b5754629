// SPDX-License-Identifier: EUPL-1.2
import { type AgreementStatus, agreementStatuses } from '../agreement/agreement.ts'

/** Which agreements a list shows: what is going on, what waits for my organisation's signature, what needs attention soon, or one status. */
export type AgreementView = 'current' | 'to-sign' | 'soon' | AgreementStatus

/** In the address, in Dutch as all addresses. */
const named: Record<string, AgreementView> = { lopend: 'current', ondertekenen: 'to-sign', binnenkort: 'soon' }

export function viewOf(name: string | null): AgreementView {
  return named[name ?? ''] ?? agreementStatuses.find((status) => status === name) ?? 'current'
}

/** The choices of the list, each with its name in the address. */
export const views: readonly { name: string; view: AgreementView }[] = [
  ...Object.entries(named).map(([name, view]) => ({ name, view })),
  ...agreementStatuses.map((status) => ({ name: status, view: status })),
]

export const agreementsPerPage = 25

/** How far ahead one looks for what stops or has to be looked at again. */
export const soonDays = 90
