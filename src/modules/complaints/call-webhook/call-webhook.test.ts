// SPDX-License-Identifier: EUPL-1.2
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { compactVerify, importJWK } from 'jose'
import { afterAll, expect, it } from 'vitest'
import { transaction } from '#foundation/access'
import { sql } from '#foundation/db'
import { publicJwk } from '#foundation/secrets'
import { testContext } from '../../../../tests/context.ts'
import { complaintDesk, draftOf, moved, signed, stored } from '../complaint/complaint.fixture.ts'
import { callWebhook, lineUp, webhookKey } from './call-webhook.command.ts'
import { setWebhook } from './set-webhook.command.ts'
import { showWebhook } from './show-webhook.query.ts'

const test = await testContext()
const desk = await complaintDesk(test)
const system = spawn(process.execPath, [join(import.meta.dirname, '../../../../tests/partners/receiving-partner.ts')], {
  stdio: ['pipe', 'pipe', 'inherit'],
})
const port = await new Promise<string>((done) => system.stdout?.once('data', (data) => done(String(data).trim())))
const url = `http://127.0.0.1:${port}/aangiften`
afterAll(() => system.kill())

const answers = (status: number) => fetch(new URL('/antwoord', url), { method: 'POST', body: String(status) })
async function heard() {
  const bodies = (await (await fetch(url)).json()) as string[]
  const key = await importJWK(publicJwk(webhookKey(test.ctx.secrets)), 'EdDSA')
  return Promise.all(
    bodies.map(async (body) => JSON.parse(new TextDecoder().decode((await compactVerify(body, key)).payload))),
  )
}

it('tells the system of a filer every status once, signed, with codes and no words', async () => {
  await setWebhook(desk.preparer, url)
  const id = await draftOf(desk.preparer)
  const number = await signed(test, desk.signatory, id)
  await test.settle()
  await moved(test, desk.police, { complaintId: id, step: 'confirm', policeNumber: 'PL-2026-77' })
  await moved(test, desk.police, { complaintId: id, step: 'assess' })
  await moved(test, desk.police, { complaintId: id, step: 'keep', reason: 'no-lead', words: 'GEHEIM woord' })
  await test.settle()
  const all = (await heard()).toSorted((a, b) => a.version - b.version)
  expect(all.map(({ status, reason }) => [status, reason])).toEqual([
    ['submitted', null],
    ['confirmed', null],
    ['in-assessment', null],
    ['kept', 'no-lead'],
  ])
  const keys = ['for', 'id', 'number', 'news', 'status', 'reason', 'version', 'at']
  for (const one of all) {
    expect(Object.keys(one)).toEqual(keys)
    expect(one).toMatchObject({ for: 'fietsen-test', id, number, news: 'status' })
  }
  expect(JSON.stringify(all)).not.toContain('GEHEIM')
  // Said twice, it is told once; what another filed is not told here.
  const { version, status } = all[3]
  await lineUp(test.ctx, { complaintId: id, version, news: 'status', status, reason: null, happenedAt: new Date() })
  await test.settle()
  expect(await heard()).toHaveLength(4)
  expect((await showWebhook(desk.preparer)).told).toMatchObject([1, 2, 3, 4].map(() => ({ state: 'sent' })))
  expect(await showWebhook(desk.stranger)).toMatchObject({ url: null, told: [] })
}, 60_000)

it('tries eight times while it is away, says so, and gives up; what comes later arrives once', async () => {
  const before = (await heard()).length
  await answers(503)
  const id = await draftOf({ ...desk.preparer, announcer: { publish: async () => {} } })
  await signed(test, { ...desk.signatory, announcer: { publish: async () => {} } }, id)
  const { changes: version } = await stored(test, id)
  const quiet = { ...test.ctx, announcer: { publish: async () => {} } }
  await lineUp(quiet, {
    complaintId: id,
    version,
    news: 'status',
    status: 'submitted',
    reason: null,
    happenedAt: new Date(),
  })
  const found = await transaction(test.ctx, (tx) =>
    sql<{ id: string }>`select id from complaints.delivery where complaint_id = ${id}`.execute(tx),
  )
  const delivery = found.rows[0]?.id ?? ''
  for (let attempt = 1; attempt < 8; attempt += 1)
    await expect(callWebhook(test.ctx, delivery)).rejects.toThrow('status 503')
  expect((await showWebhook(desk.preparer)).told[0]).toMatchObject({ state: 'due', attempts: 7, because: 'status 503' })
  await callWebhook(test.ctx, delivery)
  expect((await showWebhook(desk.preparer)).told[0]).toMatchObject({ state: 'failed', attempts: 8 })
  await answers(204)
  await callWebhook(test.ctx, delivery)
  expect((await heard()).length).toBe(before + 8)
})

it('takes no address behind our own door, and forgets one that is taken away', async () => {
  for (const wrong of ['https://10.0.0.8/', 'ftp://partner.example/', 'https://a:b@partner.example/'])
    await expect(setWebhook(desk.preparer, wrong)).rejects.toMatchObject({ code: 'complaints.webhook-address' })
  await expect(setWebhook(desk.police, url)).rejects.toMatchObject({ status: 403 })
  await setWebhook(desk.preparer, null)
  expect(await showWebhook(desk.preparer)).toMatchObject({ url: null, told: [] })
})
