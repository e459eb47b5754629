// SPDX-License-Identifier: EUPL-1.2
import { expect, it } from 'vitest'
import { transaction } from '#foundation/access'
import { listHeld } from '#modules/reports'
import { testContext } from '../../../../tests/context.ts'
import { eraseReport } from '../../reports/erase-report/erase-report.command.ts'
import { attachFiles } from '../attach-file/attach-file.command.ts'
import { complaintDesk, draftOf, invoiceAnswers, moved, signed, stored } from '../complaint/complaint.fixture.ts'
import { selectVersions } from '../complaint/version.store.ts'
import { complaintView } from '../show-complaint/complaint-view.ts'
import { showComplaint } from '../show-complaint/show-complaint.query.ts'
import { openAnswers } from '../write-complaint/answers.query.ts'
import { beginVersion, saveAnswers } from '../write-complaint/write-complaint.command.ts'
import { followErasure } from './erase-with-report.command.ts'

const test = await testContext()
const desk = await complaintDesk(test)

const versions = (id: string) => transaction(test.ctx, (tx) => selectVersions(tx, id))
const reportOf = async (id: string, version = 1) => (await versions(id))[version - 1]?.reportId ?? expect.fail()
const everything = async (id: string) => {
  const rows = await test.ctx.db.pool.query(
    `select c.*, v.*, s.words from complaints.complaint c join complaints.version v on v.complaint_id = c.id
      join complaints.step s on s.complaint_id = c.id where c.id = $1`,
    [id],
  )
  const told = (await versions(id)).map((version) => openAnswers(test.ctx, version))
  return JSON.stringify([rows.rows, told])
}

it('when its report is erased by right, nothing of what was told is left, and every page and step still works', async () => {
  const answers = invoiceAnswers({ ownReference: 'INK-ERASE', supplier: 'Banden Gewist' })
  const id = await draftOf(desk.preparer, { answers })
  await attachFiles(desk.preparer, id, [{ name: 'factuur.txt', bytes: new TextEncoder().encode('Factuur') }])
  await signed(test, desk.signatory, id)
  await moved(test, desk.police, { complaintId: id, step: 'confirm', policeNumber: 'PL-7' })
  await moved(test, desk.police, { complaintId: id, step: 'ask-more', words: 'Is dit Jan Gewist?' })
  await moved(test, desk.preparer, { complaintId: id, step: 'answer', words: 'Ja, Jan Gewist.' })
  await test.settle()
  const digest = (await versions(id))[0]?.digest
  await eraseReport(desk.police, await reportOf(id), 'De betrokkene vraagt het en niets verzet zich.')
  await test.settle()
  for (const gone of ['INK-ERASE', 'Banden Gewist', 'Jan Gewist', String(answers.paidTo).replaceAll(' ', ''), 'GEHEIM'])
    expect((await everything(id)).includes(gone), gone).toBe(false)
  expect(await transaction(desk.preparer, (tx) => listHeld(tx, id))).toEqual([])
  // That it was signed and what was decided stay.
  expect((await versions(id))[0]).toMatchObject({ digest, reportId: null, number: 1 })
  expect((await stored(test, id)).number).toMatch(/^A/)
  for (const [ctx, side] of [
    [desk.preparer, 'filer'],
    [desk.police, 'handler'],
  ] as const) {
    const shown = (await showComplaint(ctx, id, side)) ?? expect.fail()
    expect(complaintView(shown, new Date(), 'nl').erased).toMatch(/gewist/)
    expect(shown.files).toEqual([])
  }
  await moved(test, desk.police, { complaintId: id, step: 'find-no-offence', reason: 'civil-dispute' })
  await moved(test, desk.police, { complaintId: id, step: 'reopen', words: 'Toch wel.' })
  await moved(test, desk.signatory, { complaintId: id, step: 'withdraw', words: 'Klaar.' })
}, 60_000)

it('of several versions only the one of that report goes, and a report that was kept long enough takes nothing along', async () => {
  const id = await draftOf(desk.preparer)
  await signed(test, desk.signatory, id)
  await beginVersion(desk.preparer, id)
  await saveAnswers(desk.preparer, id, { supplier: 'Tweede versie' })
  await signed(test, desk.signatory, id)
  const [first, second] = [await reportOf(id, 1), await reportOf(id, 2)]
  await followErasure(test.ctx, [first], 'erased')
  await followErasure(test.ctx, [second], 'expired')
  const [one, two] = await versions(id)
  expect(openAnswers(test.ctx, one ?? expect.fail())).toEqual({})
  expect(openAnswers(test.ctx, two ?? expect.fail())).toMatchObject({ supplier: 'Tweede versie' })
  expect([one?.reportId, two?.reportId, two?.erasedAt]).toEqual([null, null, null])
  // Said twice, it is done once.
  await followErasure(test.ctx, [first], 'erased')
  expect(await versions(id)).toEqual([one, two])
})
