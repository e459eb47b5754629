// SPDX-License-Identifier: EUPL-1.2
import { spawn } from 'node:child_process'
import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { compactVerify, importJWK } from 'jose'
import { afterAll, expect, it } from 'vitest'
import type { Context } from '#foundation/access'
import { publicJwk } from '#foundation/secrets'
import { testContext } from '../../../../tests/context.ts'
import { listFollowed } from '../follow-signals/list-followed.query.ts'
import { withdrawSignal } from '../judge-signal/judge-signal.command.ts'
import { showSignal } from '../show-signal/show-signal.query.ts'
import { confirmed, signalPeople } from '../signal/signal.fixture.ts'
import { callWebhook, lineUpDeliveries, webhookKey } from './call-webhooks.command.ts'
import { setWebhooks } from './set-webhooks.command.ts'
import { webhooksImporter } from './webhooks.importer.ts'

const test = await testContext()
const people = await signalPeople(test)
const partner = spawn(
  process.execPath,
  [join(import.meta.dirname, '../../../../tests/partners/receiving-partner.ts')],
  {
    stdio: ['pipe', 'pipe', 'inherit'],
  },
)
const port = await new Promise<string>((done) => partner.stdout?.once('data', (data) => done(String(data).trim())))
const url = `http://127.0.0.1:${port}/signalen`
await setWebhooks(test.ctx, [{ organisation: 'deltabank-demo', url }])
afterAll(() => partner.kill())

const answers = (status: number) =>
  fetch(new URL('/antwoord', url), { method: 'POST', body: String(status) }).then(({ ok }) => ok)
async function heard() {
  const bodies = (await (await fetch(url)).json()) as string[]
  const key = await importJWK(publicJwk(webhookKey(test.ctx.secrets)), 'EdDSA')
  return Promise.all(
    bodies.map(async (body) => JSON.parse(new TextDecoder().decode((await compactVerify(body, key)).payload))),
  )
}
const told = async () => (await listFollowed(people.teller)).webhook?.told ?? []

it('tells the system of a partner of a signal and of its withdrawal, signed, in a process of its own', async () => {
  const id = await confirmed(test, people.officer, 'surge:a')
  await test.settle()
  const { changes = 0 } = (await showSignal(people.officer, id))?.signal ?? {}
  await withdrawSignal(people.officer, id, { because: 'Een telfout.', changes: String(changes) })
  await test.settle()
  expect(await heard()).toMatchObject([
    { for: 'deltabank-demo', id, version: 1, status: 'confirmed', tlp: 'TLP:GREEN', reports: 31 },
    { for: 'deltabank-demo', id, version: 2, status: 'withdrawn', because: 'Een telfout.' },
  ])
  expect(await told()).toMatchObject([{ state: 'sent' }, { state: 'sent' }])
  // Said twice, it is told once.
  await lineUpDeliveries(test.ctx, id, 2)
  await test.settle()
  expect(await heard()).toHaveLength(2)
})

it('tries again a few times while nobody answers well, says why, and gives up', async () => {
  const before = (await heard()).length
  await answers(503)
  const id = await confirmedQuietly('surge:b')
  const key = { organisationId: 'deltabank-demo', signalId: id, news: 1 }
  await lineUpDeliveries(quiet(test.ctx), id, 1)
  for (let attempt = 1; attempt < 8; attempt += 1) {
    await expect(callWebhook(test.ctx, key)).rejects.toThrow('status 503')
    expect((await told())[0]).toMatchObject({ state: 'due', attempts: attempt, because: 'status 503' })
  }
  await callWebhook(test.ctx, key)
  expect((await told())[0]).toMatchObject({ state: 'failed', attempts: 8 })
  await answers(204)
  await callWebhook(test.ctx, key)
  expect((await heard()).length).toBe(before + 8)
})

it('does not tell what was changed again meanwhile', async () => {
  const before = (await heard()).length
  const id = await confirmedQuietly('surge:c')
  await lineUpDeliveries(quiet(test.ctx), id, 1)
  const { changes = 0 } = (await showSignal(people.officer, id))?.signal ?? {}
  await withdrawSignal(quiet(people.officer), id, { because: 'Een telfout.', changes: String(changes) })
  await callWebhook(test.ctx, { organisationId: 'deltabank-demo', signalId: id, news: 1 })
  expect((await told())[0]).toMatchObject({ state: 'dropped' })
  expect((await heard()).length).toBe(before)
})

it('is set by a file of the operator, which is refused as a whole', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'dijkwacht-'))
  const path = join(folder, 'signal-webhooks.json')
  const run = async (webhooks: object[]) => {
    await writeFile(path, JSON.stringify({ webhooks }))
    return (await webhooksImporter.run(test.ctx, path, () => {})).join('\n')
  }
  const good = { organisation: 'koopplein-demo', url: 'https://partner.example/haak' }
  expect(await run([good, { organisation: 'niemand', url: null }])).toContain('niemand')
  expect(await run([good, { organisation: 'deltabank-demo', url: 'https://10.0.0.8/' }])).toContain('deltabank-demo')
  expect((await listFollowed(people.seller)).webhook).toBeNull()
  await run([good])
  expect((await listFollowed(people.seller)).webhook).toMatchObject({ host: 'partner.example' })
  await expect(setWebhooks(people.banker, [{ organisation: 'deltabank-demo', url }])).rejects.toThrow('by the operator')
})

/** Nobody hears what is announced: the test itself does what would follow. */
function quiet<Own extends Context>(ctx: Own): Own {
  return { ...ctx, announcer: { publish: async () => {} } }
}

/** Confirmed without anybody hearing of it by himself. */
function confirmedQuietly(key: string): Promise<string> {
  return confirmed(test, quiet(people.officer), key)
}
