// SPDX-License-Identifier: EUPL-1.2
import { type Context, transaction } from '#foundation/access'
import { sql } from '#foundation/db'
import { demoIban, demoPhone } from '#values'
import type { TestContext } from '../../../../tests/context.ts'
import { setMandates } from '../set-mandates/set-mandates.command.ts'
import { signComplaint } from '../sign-complaint/sign-complaint.command.ts'
import type { StepWanted } from '../take-step/step-wanted.ts'
import { takeComplaintStep } from '../take-step/take-step.command.ts'
import { beginComplaint } from '../write-complaint/write-complaint.command.ts'
import type { ComplaintStatus } from './complaint.ts'
import { selectComplaint } from './complaint.store.ts'
import type { StoredComplaint } from './stored-complaint.ts'

/** An invented company number: the trade register gives out none that begin so low. */
export const ownCompany = '00000017'
export const otherCompany = '00000025'

export interface Desk {
  preparer: Context
  signatory: Context
  police: Context
  prosecutor: Context
  /** Somebody of another company. */
  stranger: Context
}

/** A company that may file for itself and nobody else, police and prosecutor. */
export async function complaintDesk(test: TestContext): Promise<Desk> {
  await transaction(test.ctx, async (tx) => {
    for (const [id, kind] of [
      ['fietsen-test', 'company'],
      ['elders-test', 'company'],
      ['politie-demo', 'police'],
      ['om-demo', 'prosecutor'],
    ])
      await sql`insert into partners.organisation (id, name, kind, is_demo) values (${id}, ${id}, ${kind}, true)
        on conflict do nothing`.execute(tx)
  })
  await setMandates(test.ctx, [mandateOf('fietsen-test', ownCompany), mandateOf('elders-test', otherCompany)])
  return {
    preparer: test.as('fietsen-test', 'complaints:prepare'),
    signatory: test.as('fietsen-test', 'complaints:prepare', 'complaints:sign'),
    police: test.as('politie-demo', 'complaints:handle', 'reports:read', 'reports:confirm'),
    prosecutor: test.as('om-demo', 'complaints:handle'),
    stranger: test.as('elders-test', 'complaints:prepare', 'complaints:sign'),
  }
}

export function mandateOf(organisation: string, companyNumber: string) {
  return {
    organisation,
    companyNumber,
    companyName: 'Fietsfabriek Voorbeeld',
    branchNumber: null,
    isChain: false,
    maySign: true,
    needsTwo: false,
    endsOn: null,
    isRevoked: false,
  }
}

let account = 7_900_000

/** Answers to every required question of the form for invoice fraud; `changed` over them. */
export function invoiceAnswers(changed: Record<string, string | string[]> = {}): Record<string, string | string[]> {
  account += 1
  return {
    victim: 'company',
    contactName: 'Noortje Voorbeeld',
    contactMail: 'inkoop@fietsfabriek.example',
    from: '2026-11-03',
    narrative: 'GEHEIM: een mail zei dat de leverancier een nieuw rekeningnummer had.',
    supplier: 'Banden Voorbeeld',
    howChanged: 'mail',
    paidTo: demoIban(account),
    contact: demoPhone(account % 1_000),
    loss: '4.200',
    deceived: 'yes',
    trick: 'yes',
    because: 'yes',
    gain: 'yes',
    ...changed,
  }
}

/** A complete draft for invoice fraud. */
export function draftOf(
  ctx: Context,
  options: { answers?: Record<string, string | string[]>; isReport?: boolean } = {},
): Promise<string> {
  return beginComplaint(ctx, {
    companyNumber: ownCompany,
    branchNumber: null,
    form: 'invoice-fraud',
    isReport: options.isReport ?? false,
    answers: options.answers ?? invoiceAnswers(),
  })
}

export async function stored(test: TestContext, id: string): Promise<StoredComplaint> {
  const found = await transaction(test.ctx, (tx) => selectComplaint(tx, id))
  if (!found) throw new Error('no such complaint')
  return found
}

/** Signs what is open, as somebody who sees it as it is. */
export async function signed(test: TestContext, ctx: Context, id: string): Promise<string> {
  return signComplaint(ctx, id, (await stored(test, id)).changes)
}

/** Takes a step as somebody who sees it as it is. */
export async function moved(
  test: TestContext,
  ctx: Context,
  wanted: Omit<StepWanted, 'seenChanges'>,
): Promise<ComplaintStatus> {
  return takeComplaintStep(ctx, { ...wanted, seenChanges: (await stored(test, wanted.complaintId)).changes })
}
