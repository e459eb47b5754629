// SPDX-License-Identifier: EUPL-1.2
import { transaction } from '#foundation/access'
import { adviseByPhone } from '#modules/guidance'
import { submitReports } from '#modules/reports'
import { demoPhone, receiptCodeOf } from '#values'
import type { TestContext } from '../../../../tests/context.ts'
import { handOver, type HandOverAsked } from '../hand-over/hand-over.command.ts'
import { selectHandOver } from './referral.store.ts'
import type { HandOver } from './stored-referral.ts'

let number = 700

/** What somebody says who was called by “the bank” three days ago at most. */
export const plan = adviseByPhone({
  now: [],
  what: 'bankhelpdesk',
  who: 'adult',
  paid: ['transfer'],
  ago: 'three-days',
  gave: ['identity'],
  contact: 'over',
  bank: 'called',
}).code

export const caller = (test: TestContext) => test.as('meldpunt-demo', 'referrals:make', 'reports:file')
export const receiver = (test: TestContext, id = 'politie-demo') => test.as(id, 'referrals:receive')

/** What somebody says who gave card and code to a false officer: the keys b2 c1 f125 g3 h1. */
export const cardGone = adviseByPhone({
  what: 'nepagent',
  who: 'adult',
  gave: ['login', 'bank-card', 'images'],
  contact: 'over',
  bank: 'not-called',
}).code

export const asked = (test: TestContext, more: Partial<HandOverAsked> = {}): HandOverAsked => ({
  id: test.ctx.newId(),
  plan,
  receiverId: 'politie-demo',
  typed: { name: 'Sam Voorbeeld', phone: demoPhone(100 + (++number % 800)), language: 'nl', note: 'Hoort slecht.' },
  hasConsent: true,
  ...more,
})

export function handedOver(test: TestContext, more: Partial<HandOverAsked> = {}) {
  return handOver(caller(test), asked(test, more))
}

export async function stored(test: TestContext, id: string): Promise<HandOver> {
  const known = await transaction({ ...test.ctx }, (tx) => selectHandOver(tx, id))
  if (!known) throw new Error('no such hand-over')
  return known
}

/** A report of the reporting point, with the code on its receipt. */
export async function ownReport(test: TestContext, byte: number): Promise<{ reportId: string; code: string }> {
  const code = receiptCodeOf(new Uint8Array(12).fill(byte))
  const [report] = await submitReports(test.ctx, [{ narrative: 'GEHEIM', identifiers: [] }], {
    origin: 'web',
    receiptCode: code,
    controllerOrganisationId: 'meldpunt-demo',
  })
  if (!report) throw new Error('not stored')
  return { reportId: report.reportId, code }
}
