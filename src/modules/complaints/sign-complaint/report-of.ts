// SPDX-License-Identifier: EUPL-1.2
import type { SubmitReport } from '#modules/reports'
import type { StoredComplaint } from '../complaint/stored-complaint.ts'
import type { ComplaintForm } from '../forms/form.ts'
import type { ReadAnswers } from '../write-complaint/read-answers.ts'
import { one, type TypedAnswers } from '../write-complaint/typed-answers.ts'

/**
 * The report that a signed version makes at the police organisation, so that linking, checks and figures know it. Who signed and the contact
 * details stay with the complaint.
 */
export function reportOf(
  { number, form, answers, read }: { number: string; form: ComplaintForm; answers: TypedAnswers; read: ReadAnswers },
  version: number,
): SubmitReport {
  const channel = one(answers, 'channel')
  const isCustomer = one(answers, 'victim') === 'customer'
  return {
    partnerReference: `${number}/${version}`,
    fraudForm: form.fraudForm,
    ...(read.occurredOn && { occurredOn: read.occurredOn }),
    ...(channel && { contactChannel: channel }),
    narrative: [one(answers, 'narrative'), ...read.asTyped].join('\n'),
    ...(read.lossInCents !== null && { lossInCents: read.lossInCents }),
    victimKind: isCustomer ? 'citizen' : 'company',
    isForSomebodyElse: isCustomer,
    identifiers: [...read.stated, ...read.own].map(({ kind, canonical, platform, role }) => ({
      kind,
      value: canonical,
      role,
      ...(platform && { platform }),
    })),
  }
}

/**
 * What a signature is set under: everything that was told and every file that came with it, by its name and SHA-256, in an order that is always
 * the same.
 */
export function signedText(
  complaint: StoredComplaint,
  version: number,
  answers: TypedAnswers,
  files: readonly { name: string; sha256: string }[],
): string {
  const { id, organisationId, companyNumber, branchNumber, isReport, form } = complaint
  const sorted = Object.entries(answers).toSorted(([a], [b]) => (a < b ? -1 : 1))
  const named = files.map(({ name, sha256 }) => [sha256, name]).toSorted(([a = ''], [b = '']) => (a < b ? -1 : 1))
  const told = { id, version, organisationId, companyNumber, branchNumber, isReport, form, answers: sorted }
  return JSON.stringify(named.length > 0 ? { ...told, files: named } : told)
}
