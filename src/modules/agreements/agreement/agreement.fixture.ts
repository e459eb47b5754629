// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import { enrolPartners } from '../../partners/enrol-partners/enrol-partners.command.ts'
import { enrolmentFile } from '../../partners/enrol-partners/enrol-partners.schema.ts'
import type { TestContext } from '../../../../tests/context.ts'
import { decideAgreement } from '../decide-agreement/decide-agreement.command.ts'
import { draftAgreement } from '../draft-agreement/draft-agreement.command.ts'
import { signAgreement } from '../sign-agreement/sign-agreement.command.ts'
import type { Draft } from './agreement.schema.ts'

/** Noon on a winter's day. */
export const today = new Date('2026-11-24T12:00:00+01:00')

export const anyDraft: Draft = {
  kind: 'sharing-agreement',
  title: 'Convenant meldingen (test)',
  reference: 'Archief A, map 12',
  exchanges: ['report-to-other-analyst'],
  dataCategories: ['account-number', 'narrative'],
  purposes: ['investigate'],
  sends: ['politie-test', 'bank-test'],
  receives: ['politie-test', 'bank-test'],
  dpiaReference: 'DPIA 2026-3',
  dpiaReviewOn: '2027-10-01',
  startsOn: '2026-11-01',
  endsOn: '2028-01-01',
  sampleCap: null,
}

/** Three invented organisations, and people of the first two. */
export async function parties(test: TestContext) {
  const organisations = [
    { id: 'politie-test', name: 'Politie (test)', kind: 'police' as const },
    { id: 'bank-test', name: 'Bank (test)', kind: 'bank' as const },
    { id: 'derde-test', name: 'Derde (test)', kind: 'telecom' as const },
  ]
  await enrolPartners(test.ctx, enrolmentFile.parse({ organisations }), { isDemo: false })
  const both = ['agreements:read', 'agreements:draft', 'agreements:sign'] as const
  return {
    drafter: test.as('politie-test', ...both),
    police: test.as('politie-test', ...both),
    bank: test.as('bank-test', ...both),
    bankToo: test.as('bank-test', ...both),
    third: test.as('derde-test', ...both),
  }
}

type People = Awaited<ReturnType<typeof parties>>

/** A draft, signed by both; its id. */
export async function signedDraft(people: People, change: Partial<Draft> = {}): Promise<string> {
  const id = await draftAgreement(people.drafter, { ...anyDraft, ...change })
  await signAgreement(people.police, id, 1)
  await signAgreement(people.bank, id, 1)
  return id
}

/** An agreement that was signed by both and let in by the second person; its id. */
export async function activeAgreement(people: People, change: Partial<Draft> = {}): Promise<string> {
  const id = await signedDraft(people, change)
  await decideAgreement(people.bank, { agreementId: id, step: 'activate' })
  return id
}

/** The refusal's fields, in order; [] when it was not refused. */
export async function refusedFor(work: Promise<unknown>): Promise<string[]> {
  return work.then(
    () => [],
    (error: { fields?: { field: string }[]; code?: string; message: string }) => {
      if (!error.code) throw error
      return error.fields?.length ? error.fields.map(({ field }) => field) : [error.code]
    },
  )
}

/** The same person, on another day. */
export function on(ctx: Context, at: Date): Context {
  return { ...ctx, now: () => at }
}
