// SPDX-License-Identifier: EUPL-1.2
import { createHash } from 'node:crypto'
import { expect, it } from 'vitest'
import { transaction } from '#foundation/access'
import { sql } from '#foundation/db'
import { type EvidenceFile, listEvidence, listHeld } from '#modules/reports'
import { testContext } from '../../../../tests/context.ts'
import { asActor, testSite, textOf, visitorOf } from '../../../../tests/site.ts'
import { complaintDesk, draftOf, moved, signed, stored } from '../complaint/complaint.fixture.ts'
import { selectVersions } from '../complaint/version.store.ts'
import { signedText } from '../sign-complaint/report-of.ts'
import { openAnswers } from '../write-complaint/answers.query.ts'
import { beginVersion, discard } from '../write-complaint/write-complaint.command.ts'
import { attachFiles, removeFile, removeLooseFiles } from './attach-file.command.ts'
import { filesOf } from './files-of.query.ts'

const test = await testContext()
const desk = await complaintDesk(test)
const site = await testSite(test)

const own = asActor('person', 'fietsen-test', ['complaints:prepare', 'complaints:sign'])
const stranger = asActor('person', 'elders-test', ['complaints:prepare', 'complaints:sign'])
const police = asActor('person', 'politie-demo', ['complaints:handle', 'reports:read', 'reports:confirm'])
const { get } = visitorOf(() => site, own)

const text = (name: string, content: string) => ({ name, bytes: new TextEncoder().encode(content) })
const held = (id: string) => transaction(desk.preparer, (tx) => listHeld(tx, id))
const versions = (id: string) => transaction(test.ctx, (tx) => selectVersions(tx, id))
const filesIn = (id: string, version: number) => transaction(desk.preparer, (tx) => filesOf(tx, id, version))
async function copies(id: string, version: number): Promise<EvidenceFile[]> {
  const reportId = (await versions(id))[version - 1]?.reportId
  return listEvidence(test.ctx, [reportId ?? expect.fail()])
}

it('files belong to the version that was signed, by their checksum, and go to the police with it', async () => {
  const id = await draftOf(desk.preparer)
  const errors = await attachFiles(desk.preparer, id, [
    text('factuur.txt', 'Factuur 1'),
    text('foto.png', '<script>alert(1)</script>'),
  ])
  expect(errors).toMatchObject([{ code: 'reports.file-wrong-type' }])
  // The police have nothing yet, and others never.
  expect(await transaction(desk.police, (tx) => listHeld(tx, id))).toEqual([])
  expect(await transaction(desk.stranger, (tx) => listHeld(tx, id))).toEqual([])
  await expect(attachFiles(desk.stranger, id, [text('x.txt', 'x')])).rejects.toMatchObject({ status: 404 })
  await signed(test, desk.signatory, id)
  const [first] = await versions(id)
  const complaint = await stored(test, id)
  const answers = openAnswers(test.ctx, first ?? expect.fail())
  const sha256 = createHash('sha256').update('Factuur 1').digest('hex')
  const digestOf = (files: { name: string; sha256: string }[]) =>
    createHash('sha256')
      .update(signedText(complaint, 1, answers, files))
      .digest('hex')
  expect(first?.digest?.toString('hex')).toBe(digestOf([{ name: 'factuur.txt', sha256 }]))
  expect(first?.digest?.toString('hex')).not.toBe(digestOf([]))
  expect(await copies(id, 1)).toMatchObject([{ name: 'factuur.txt', sha256, scan: 'not-scanned' }])
})

it('after a question of the police a new version brings a file, and the old one keeps what it had', async () => {
  const id = await draftOf(desk.preparer)
  await attachFiles(desk.preparer, id, [text('een.txt', 'Een'), text('twee.txt', 'Twee')])
  await signed(test, desk.signatory, id)
  await moved(test, desk.police, { complaintId: id, step: 'ask-more', words: 'Heeft u de mail?' })
  await expect(attachFiles(desk.preparer, id, [text('mail.txt', 'Mail')])).rejects.toMatchObject({ status: 409 })
  await beginVersion(desk.preparer, id)
  await attachFiles(desk.preparer, id, [text('mail.txt', 'Mail')])
  const [een] = await held(id)
  await removeFile(desk.preparer, id, een?.id ?? '')
  // Thrown away and begun again, what was taken out is back and what was added is gone.
  await discard(desk.preparer, id)
  expect((await held(id)).map(({ name }) => name)).toEqual(['een.txt', 'twee.txt'])
  await beginVersion(desk.preparer, id)
  await attachFiles(desk.preparer, id, [text('mail.txt', 'Mail')])
  await removeFile(desk.preparer, id, een?.id ?? '')
  await signed(test, desk.signatory, id)
  const names = async (version: number) => (await filesIn(id, version)).map(({ name }) => name)
  expect(await names(1)).toEqual(['een.txt', 'twee.txt'])
  expect(await names(2)).toEqual(['twee.txt', 'mail.txt'])
  expect((await copies(id, 2)).map(({ name }) => name)).toEqual(['twee.txt', 'mail.txt'])
})

it('what is not scanned is said, malware is gone and said kindly, and nobody signs for it', async () => {
  const id = await draftOf(desk.preparer)
  await attachFiles(desk.preparer, id, [text('goed.txt', 'Goed'), text('fout.txt', 'Fout')])
  const page = `/werkbank/aangifteloket/${id}/bestanden`
  expect(textOf((await get(page)).body)).toContain('Nog niet gecontroleerd op virussen')
  expect((await get(page, stranger)).statusCode).toBe(404)
  // As the scanner does with what it finds.
  await transaction(test.ctx, (tx) =>
    sql`update reports.attachment set scan = 'malware-found', kept_by = null where held_for = ${id} and name = 'fout.txt'`.execute(
      tx,
    ),
  )
  expect(textOf((await get(page)).body)).toContain('U deed niets verkeerd')
  await signed(test, desk.signatory, id)
  const [copy, ...others] = await copies(id, 1)
  expect([copy?.name, others.length]).toEqual(['goed.txt', 0])
  // The police open it behind the warning, and it is written down.
  const seen = await get(`/werkbank/aangiften/${id}`, police)
  const link = /href="(\/werkbank\/meldingen\/[\da-f-]+\/bijlagen\/[\da-f-]+)"/.exec(seen.body)?.[1]
  expect(textOf(seen.body)).toContain('Nog niet gecontroleerd op virussen')
  expect((await get(link ?? '', police)).headers.location).toBe(`${link}/openen`)
  await transaction(test.ctx, (tx) =>
    sql`update reports.attachment set scan = 'clean' where id = ${copy?.id}`.execute(tx),
  )
  expect((await get(link ?? '', police)).body).toBe('Goed')
  expect((await get(link ?? '', own)).statusCode).toBe(403)
  const audit = await test.ctx.db.pool.query(
    "select count(*)::int as n from foundation.audit where action = 'reports.attachment-read' and detail->>'attachmentId' = $1",
    [copy?.id],
  )
  expect(audit.rows[0].n).toBe(1)
})

it('takes ten, by the form too, and leaves none behind when the draft is thrown away', async () => {
  const id = await draftOf(desk.preparer)
  const many = Array.from({ length: 11 }, (_, n) => text(`${n}.txt`, `Bestand ${n}`))
  expect(await attachFiles(desk.preparer, id, many)).toMatchObject([
    { code: 'reports.too-many-files', values: { max: 10 } },
  ])
  const form = new FormData()
  form.set('remove', (await held(id))[0]?.id ?? '')
  const sent = new Response(form)
  const type = { 'content-type': sent.headers.get('content-type') ?? '', origin: 'http://localhost', host: 'localhost' }
  const post = async (headers: Record<string, string>, payload: Buffer) =>
    site.inject({ method: 'POST', url: `/werkbank/aangifteloket/${id}/bestanden`, payload, headers })
  const payload = Buffer.from(await sent.arrayBuffer())
  expect((await post({ ...stranger, ...type }, payload)).statusCode).toBe(404)
  expect((await post({ ...own, ...type }, payload)).statusCode).toBe(303)
  expect(await held(id)).toHaveLength(9)
  await discard(desk.preparer, id)
  expect(await held(id)).toEqual([])
  // One that went in another way: the list that it was in was thrown away.
  const other = await draftOf(desk.preparer)
  await attachFiles(desk.preparer, other, [text('los.txt', 'Los')])
  await transaction(test.ctx, (tx) => sql`delete from complaints.complaint where id = ${other}`.execute(tx))
  await removeLooseFiles(test.ctx)
  expect(await held(other)).toEqual([])
})
