// SPDX-License-Identifier: EUPL-1.2
import { type Agreement, type AgreementStep, nextStatus } from './agreement.ts'
import { isDpiaOverdue } from './in-force.ts'

/** Who takes the step. */
export interface By {
  id: string
  organisationId: string
  maySign: boolean
  /** Their other accounts. */
  accounts?: readonly string[] | undefined
}

/** What an agreement needs before anything is shared under it, in the order in which a page lists it. */
export const conditions = [
  'own-party',
  'may-sign',
  'exchange',
  'sender-and-receiver',
  'dpia',
  'dpia-current',
  'end-ahead',
  'signatures',
  'second-person',
  'asked-first',
  'stopper-agrees',
] as const
export type Condition = (typeof conditions)[number]

type Judged = Pick<
  Agreement,
  | 'status'
  | 'exchanges'
  | 'parties'
  | 'version'
  | 'dpiaReference'
  | 'dpiaReviewOn'
  | 'endsOn'
  | 'draftedBy'
  | 'editedBy'
  | 'asked'
  | 'suspendedOrganisationId'
>

/** Of the content and the signatures, whoever looks: what is missing on this day. */
export function missingOf(agreement: Judged, day: string): Condition[] {
  const { exchanges, parties, version } = agreement
  const isPair = parties.some((sender) => sender.maySend && parties.some((p) => p.mayReceive && p !== sender))
  const allSigned = parties.length > 1 && parties.every((party) => party.signedAt && party.signedVersion === version)
  return inOrder({
    exchange: exchanges.length === 0,
    'sender-and-receiver': !isPair,
    dpia: !agreement.dpiaReference || !agreement.dpiaReviewOn,
    'dpia-current': agreement.dpiaReviewOn !== null && isDpiaOverdue(agreement, day),
    'end-ahead': agreement.endsOn <= day,
    signatures: !allSigned,
  })
}

/** Everything that stands in the way of this step for this person; empty: it may be taken. Null: there is no such step from here. */
export function refusals(agreement: Judged, step: AgreementStep, by: By, day: string): Condition[] | null {
  if (nextStatus(agreement.status, step) === null) return null
  const isParty = agreement.parties.some((party) => party.organisationId === by.organisationId)
  const outsider = { 'own-party': !isParty }
  // Stopping must be quick: any party, one person, whatever else holds.
  if (step === 'suspend' || step === 'end' || step === 'drop') return inOrder(outsider)
  const signer = { ...outsider, 'may-sign': !by.maySign }
  if (step === 'activate') {
    const isOwnWork = isOf(by, agreement.draftedBy) || isOf(by, agreement.editedBy)
    return [...inOrder(signer), ...missingOf(agreement, day), ...inOrder({ 'second-person': isOwnWork })]
  }
  const { asked, suspendedOrganisationId } = agreement
  if (asked?.step !== step) return inOrder({ ...signer, 'asked-first': true })
  const renewed = { ...agreement, dpiaReference: asked.dpiaReference, dpiaReviewOn: asked.dpiaReviewOn }
  const isStopperIn = [asked.organisationId, by.organisationId].some((id) => id === suspendedOrganisationId)
  return [
    ...inOrder(signer),
    ...missingOf(renewed, day),
    ...inOrder({ 'second-person': isOf(by, asked.by), 'stopper-agrees': step === 'resume' && !isStopperIn }),
  ]
}

function isOf({ id, accounts = [] }: By, one: string | null): boolean {
  return one !== null && [id, ...accounts].includes(one)
}

function inOrder(found: Partial<Record<Condition, boolean>>): Condition[] {
  return conditions.filter((condition) => found[condition])
}
