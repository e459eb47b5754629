// SPDX-License-Identifier: EUPL-1.2
import { createHash } from 'node:crypto'
import type { Context } from '#foundation/access'
import { receiptCodeOf } from '#values'
import type { Applicant, Application } from './application.ts'

export const codePurpose = 'partners.application-code'
const [contactPurpose, addressPurpose] = ['partners.applicant', 'partners.applicant-address']

export const digestCode = ({ secrets }: Context, code: string) => secrets.digest(codePurpose, code)
export const digestAddress = ({ secrets }: Context, address: string) => secrets.digest(addressPurpose, address)

/** Typed by people: no link of ours leads to a form. */
export const newCode = ({ secrets }: Context) => receiptCodeOf(Buffer.from(secrets.token(12), 'base64url'))

export const sealApplicant = ({ secrets }: Context, applicant: Applicant) =>
  secrets.seal(contactPurpose, JSON.stringify(applicant))

export function openApplicant({ secrets }: Context, { sealedContact }: Pick<Application, 'sealedContact'>): Applicant {
  return JSON.parse(secrets.open(contactPurpose, sealedContact)) as Applicant
}

/** What was checked, and by whom: goes with the page, so that a second person approves what they saw. */
export function digestPlan({ plan, checkedBy }: Pick<Application, 'plan' | 'checkedBy'>): string {
  const seen = plan && [plan.organisationId, plan.name, plan.kind, plan.subject, ...plan.roles]
  return createHash('sha256')
    .update(JSON.stringify([checkedBy, seen]))
    .digest('hex')
}
