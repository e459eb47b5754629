// SPDX-License-Identifier: EUPL-1.2
import { expect, it } from 'vitest'
import { linkReports } from '#modules/cases'
import { testContext } from '../../../../tests/context.ts'
import {
  complaintDesk,
  draftOf,
  invoiceAnswers,
  moved,
  signed,
  stored,
} from '../../complaints/complaint/complaint.fixture.ts'
import { filed, made } from '../dossier/dossier.fixture.ts'
import { moveComplaints } from './move-complaints.command.ts'

const test = await testContext({ demo: true })
await test.settle()
const desk = await complaintDesk(test)

/** A complaint that the police assess, in a dossier for the prosecutor. */
async function inDossier(): Promise<{ complaintId: string; dossierId: string }> {
  const answers = invoiceAnswers()
  // A report that stands alone is no case.
  await filed(test, [{ identifiers: [{ kind: 'iban', value: String(answers.paidTo), role: 'paid-to' }] }])
  const complaintId = await draftOf(desk.preparer, { answers })
  await signed(test, desk.signatory, complaintId)
  await moved(test, desk.police, { complaintId, step: 'confirm', policeNumber: 'PL-1' })
  await moved(test, desk.police, { complaintId, step: 'assess' })
  await test.settle()
  const { rows } = await test.ctx.db.pool.query('select report_id from complaints.version where complaint_id = $1', [
    complaintId,
  ])
  const reportId: string = rows[0].report_id
  await linkReports(test.ctx, [reportId])
  return { complaintId, dossierId: await made(test, reportId) }
}

const told = (dossierId: string, course: Parameters<typeof moveComplaints>[1]['course'], more = {}) =>
  moveComplaints(test.ctx, { dossierId, course, ground: null, mayTell: true, ...more })
const statusOf = async (id: string) => (await stored(test, id)).status

it('a complaint goes with its dossier, step by step, and hears the ground', async () => {
  const { complaintId, dossierId } = await inDossier()
  await told(dossierId, 'in-investigation')
  expect(await statusOf(complaintId)).toBe('in-investigation')
  await told(dossierId, 'in-investigation')
  await told(dossierId, 'at-prosecutor')
  expect(await statusOf(complaintId)).toBe('with-prosecutor')
  await told(dossierId, 'dismissed', { ground: 'too-little-proof' })
  expect(await stored(test, complaintId)).toMatchObject({ status: 'dismissed', reason: 'too-little-evidence' })
})

it('goes the whole way at once when that is what is said', async () => {
  const { complaintId, dossierId } = await inDossier()
  await told(dossierId, 'prosecuted')
  expect(await statusOf(complaintId)).toBe('prosecution')
})

it('stays where it is when filers may not know, when a person must choose the ground, and when it is over', async () => {
  const { complaintId, dossierId } = await inDossier()
  await told(dossierId, 'prosecuted', { mayTell: false })
  await told(dossierId, 'dismissed', { ground: 'too-little-capacity' })
  await told(dossierId, 'taken-up')
  expect(await statusOf(complaintId)).toBe('in-assessment')
  await moved(test, desk.signatory, { complaintId, step: 'withdraw', words: 'Het is opgelost.' })
  await told(dossierId, 'prosecuted')
  expect(await statusOf(complaintId)).toBe('withdrawn')
})
