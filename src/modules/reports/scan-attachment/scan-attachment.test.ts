// SPDX-License-Identifier: EUPL-1.2
import { createServer, type Socket } from 'node:net'
import type { AddressInfo } from 'node:net'
import { afterAll, describe, expect, it } from 'vitest'
import { type Clamd, clamdAbsent, eicar, hasClamd, startClamd } from '../../../../tests/clamd.ts'
import { testContext } from '../../../../tests/context.ts'
import { testSite } from '../../../../tests/site.ts'
import { attachFiles } from '../attach-file/attach-file.command.ts'
import { openContent } from '../attach-file/file-content.query.ts'
import type { KeptContent } from '../attach-file/kept-content.ts'
import { findReport, readAttachment } from '../find-report/find-report.query.ts'
import { findByCode } from '../follow-report/find-by-code.query.ts'
import { receiptCodeFor, submitDraft } from '../submit-report/submit-draft.command.ts'
import { beginDraft, saveAnswers } from '../submit-report/draft.command.ts'
import { findDraft } from '../submit-report/draft.query.ts'
import { scanAttachment, scanWaiting } from './scan-attachment.command.ts'

const intake = 'politie-demo'
let clamd: Clamd | null = null

clamd = hasClamd ? await startClamd() : null
const test = await testContext({ settings: clamd ? { CLAMD_ADDRESS: clamd.socket } : {} })
const site = await testSite(test)
afterAll(() => clamd?.stop())

const ask = async (query: string, values: unknown[] = []) => (await test.ctx.db.pool.query(query, values)).rows
const desk = () => test.as(intake, 'reports:read')
/** The program, with another scanner than this test has. */
const withScanner = (virusScanner: { path: string } | { host: string; port: number } | null) => ({
  ...test.ctx,
  settings: { ...test.ctx.settings, virusScanner },
})
const file = (name: string, text: string) => ({ name, bytes: Buffer.from(text, 'latin1') })

/** Whoever reports chose these files; returns the token of the draft. */
async function draftWith(files: readonly { name: string; bytes: Uint8Array }[]) {
  const token = await beginDraft(test.visitor, null)
  await saveAnswers(test.visitor, token, {
    now: 'no',
    situation: 'FF-110',
    victim: 'self',
    money: 'yes',
    lossInCents: 5_000,
    narrative: 'Ik betaalde en kreeg niets.',
  })
  expect(await attachFiles(test.visitor, token, files)).toEqual([])
  return token
}

const eicarKeptBy = async () =>
  (await ask('select kept_by, digest, bytes, sealed from reports.attachment_content'))
    .filter((row) => openContent(test.ctx.secrets, row as unknown as KeptContent)?.includes('EICAR'))
    .map((row) => row.kept_by)

const attached = async (token: string) => (await findDraft(test.visitor, token))?.attachments ?? []

async function send(token: string) {
  await submitDraft(test.visitor, token)
  const followed = await findByCode(test.visitor, receiptCodeFor(test.visitor, token))
  if (!followed) throw new Error('a report')
  return followed
}

const { get, post } = site.as(desk())

// First, before the announcements of this test are heard: nothing is scanned yet.
describe('without a scanner that answers', () => {
  it('a file stays “not scanned”, is given only after a warning, and the record says so', async () => {
    const token = await draftWith([file('los.txt', 'Nog niet bekeken')])
    await scanWaiting(withScanner(null))
    await scanWaiting(withScanner({ path: '/nergens/clamd.ctl' }))
    const { id, files } = await send(token)
    expect(files).toMatchObject([{ scan: 'not-scanned' }])
    const attachmentId = files[0]?.id ?? ''
    expect(await readAttachment(desk(), { reportId: id, attachmentId }, 'handle-report')).toMatchObject({ bytes: null })
    const address = `/werkbank/meldingen/${id}/bijlagen/${attachmentId}`
    const turned = await get(address)
    expect([turned.statusCode, turned.headers.location]).toEqual([303, `${address}/openen`])
    expect((await get(`${address}/openen`)).body).toContain('Niemand weet of hier een virus in zit')
    const all = await post(address, {})
    expect([all.statusCode, all.body]).toEqual([200, 'Nog niet bekeken'])
    const lines = await ask(
      `select detail from foundation.audit where action = 'reports.attachment-read' and subject_id = $1`,
      [id],
    )
    expect(lines.map(({ detail }) => detail)).toEqual([{ attachmentId, scan: 'not-scanned' }])
    const attempts = await ask('select scan_attempts as n from reports.attachment where id = $1', [attachmentId])
    expect(attempts).toEqual([{ n: 0 }])
  })

  it('that is asked three times and cannot tell, it is not asked again', async () => {
    let asked = 0
    const server = createServer((socket: Socket) => {
      asked++
      socket.on('error', () => {}).resume()
      socket.end('stream: Broken ERROR\0')
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const { port } = server.address() as AddressInfo
    const [one] = await attached(await draftWith([file('raar.txt', 'x')]))
    for (let time = 0; time < 5; time++) await scanAttachment(withScanner({ host: '127.0.0.1', port }), one?.id ?? '')
    server.close()
    expect(asked).toBe(3)
    const state = await ask('select scan from reports.attachment where id = $1', [one?.id])
    expect(state).toEqual([{ scan: 'unscannable' }])
  })

  it('nobody else may have it, warned or not', async () => {
    const { id, files } = await send(await draftWith([file('geheim.txt', 'Van iemand anders')]))
    const at = { reportId: id, attachmentId: files[0]?.id ?? '', evenUnscanned: true }
    expect(await readAttachment(test.as('deltabank-demo', 'reports:read'), at, 'handle-report')).toBeNull()
    expect(await readAttachment(test.as(intake), at, 'handle-report')).toBeNull()
  })
})

if (!hasClamd) console.log(clamdAbsent)
describe.skipIf(!hasClamd)('a file that came with a report', () => {
  it('is wiped from every report of that controller that holds the same, and from none of another', async () => {
    const tokens = [
      await draftWith([file('a.txt', `${eicar} samen`)]),
      await draftWith([file('b.txt', `${eicar} samen`)]),
    ]
    const [first] = await attached(tokens[0] ?? '')
    await ask(
      `insert into reports.attachment_content (kept_by, digest, sealed, stored_at)
       select 'deltabank-demo', c.digest, c.sealed, c.stored_at from reports.attachment_content c
       join reports.attachment a on a.content_digest = c.digest where a.id = $1`,
      [first?.id],
    )
    expect(await scanAttachment(test.ctx, first?.id ?? '')).toBe('malware')
    for (const token of tokens) expect(await attached(token)).toMatchObject([{ scan: 'malware-found' }])
    expect(await eicarKeptBy()).toEqual(['deltabank-demo'])
    await ask(`delete from reports.attachment_content where kept_by = 'deltabank-demo'`)
  })

  it('is scanned by itself, and then opens at once', async () => {
    const token = await draftWith([file('gesprek.txt', 'Hoi mam')])
    await test.settle()
    expect(await attached(token)).toMatchObject([{ scan: 'clean' }])
    const { id, files } = await send(token)
    expect(files).toMatchObject([{ name: 'gesprek.txt', scan: 'clean' }])
    const answer = await get(`/werkbank/meldingen/${id}/bijlagen/${files[0]?.id}`)
    expect([answer.statusCode, answer.body]).toEqual([200, 'Hoi mam'])
  })

  it('with malware is wiped at once, whoever asks for it, and the reporter is told', async () => {
    const token = await draftWith([file('factuur.txt', eicar), file('gesprek.txt', 'Hoi')])
    await test.settle()
    expect(await eicarKeptBy()).toEqual([])
    const { id, files } = await send(token)
    expect(files.map(({ name, scan }) => [name, scan])).toEqual([
      ['factuur.txt', 'malware-found'],
      ['gesprek.txt', 'clean'],
    ])
    const at = { reportId: id, attachmentId: files[0]?.id ?? '', evenUnscanned: true }
    expect(await readAttachment(desk(), at, 'handle-report')).toMatchObject({ scan: 'malware-found', bytes: null })
    const address = `/werkbank/meldingen/${id}/bijlagen/${files[0]?.id}`
    expect((await get(address)).headers.location).toBe(`${address}/openen`)
    expect((await get(`${address}/openen`)).body).toContain('Er zat een virus in')
    expect((await post(address, {})).statusCode).toBe(404)
    const line = await ask(
      `select detail from foundation.audit where action = 'reports.malware-wiped' and subject_id = $1`,
      [files[0]?.id],
    )
    expect(line[0]?.detail.name).toContain('Dijkwacht.Eicar')
    // What is known about the file stays: it may be what links two cases.
    const kept = (await findReport(desk(), id, 'handle-report'))?.attachments[0]
    expect(kept).toMatchObject({ scan: 'malware-found', sha256: expect.stringMatching(/^[\da-f]{64}$/) })
  })
})
