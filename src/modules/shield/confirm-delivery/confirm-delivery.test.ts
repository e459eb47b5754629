// SPDX-License-Identifier: EUPL-1.2
import { createSocket } from 'node:dgram'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { transaction } from '#foundation/access'
import { testContext } from '../../../../tests/context.ts'
import { deciding } from '../../../../tests/shield/list-names.ts'
import { asActor, testSite } from '../../../../tests/site.ts'
import { readList } from '../change/change.store.ts'
import { askRecipients } from './confirm-delivery.command.ts'
import { recipientsImporter } from './recipients.importer.ts'

const warningHost = 'waarschuwing.dijkwacht.example'
/** The serial that the resolver of the provider uses; null: it does not load the zone. */
let loaded: number | null = null

/** Answers A and TXT as a resolver that loads the zone, or that the name does not exist. */
function answer(question: Buffer): Buffer {
  const end = question.indexOf(0, 12) + 5
  const isText = question.readUInt16BE(end - 4) === 16
  const head = Buffer.from(question.subarray(0, end))
  head.writeUInt16BE(loaded === null ? 0x8183 : 0x8180, 2)
  head.writeUInt16BE(loaded === null ? 0 : 1, 6)
  head.writeUInt32BE(0, 8)
  if (loaded === null) return head
  const text = Buffer.from(` ${loaded}`)
  text.writeUInt8(text.length - 1, 0)
  const data = isText ? text : Buffer.from([192, 0, 2, 80])
  return Buffer.concat([head, Buffer.from([0xc0, 12, 0, isText ? 16 : 1, 0, 1, 0, 0, 0, 60, 0, data.length]), data])
}

const resolver = createSocket('udp4')
resolver.on('message', (question, from) => resolver.send(answer(question), from.port, from.address))
await new Promise<void>((done) => resolver.bind(0, '127.0.0.1', done))
const program = await testContext({
  demo: true,
  settings: {
    SHIELD_ZONE: 'rpz.dijkwacht.example',
    SHIELD_ZONE_SERVER: '127.0.0.1:9',
    SHIELD_ZONE_KEY_FILE: '/dev/null',
    SHIELD_WARNING_HOST: warningHost,
  },
})
const site = await testSite(program)
await deciding(program)
afterAll(() => resolver.close())

const provider = asActor('machine', 'zeewind-telecom-demo', ['shield:load'])
const serial = async () => (await transaction(program.ctx, readList)).serial
const own = async (actor = provider) =>
  (await site.inject({ url: '/v1/shield/recipients', headers: actor })).json().items

async function imported(recipients: object[]): Promise<string[]> {
  const path = join(mkdtempSync(join(tmpdir(), 'dijkwacht-recipients-')), 'shield-recipients.json')
  writeFileSync(path, JSON.stringify({ recipients }))
  return recipientsImporter.run(program.ctx, path, () => {})
}
const organisation = async (): Promise<string> => {
  const { rows } = await program.ctx.db.pool.query("select id from partners.organisation where id like 'zeewind%'")
  return rows[0]?.id
}

test('the operator names who loads the zone, and a mistake changes nothing', async () => {
  const id = await organisation()
  const at = `127.0.0.1:${resolver.address().port}`
  const one = { id: 'zeewind', organisation: id, name: 'Zeewind, Amsterdam', resolver: at }
  expect(await imported([one, { id: 'zeewind-2', organisation: id, name: 'Zeewind, gesloten' }])).toEqual([
    '2 ontvangers van de zone. Wie er niet bij staat, is geen ontvanger meer.',
  ])
  expect((await imported([{ ...one, organisation: 'bestaat-niet' }]))[0]).toContain('bestaat-niet')
  expect((await imported([one, one]))[0]).toContain('twee keer')
  expect((await imported([{ ...one, resolver: 'een naam' }]))[0]).toContain('Er is niets veranderd')
  expect(await own()).toMatchObject([
    { id: 'zeewind', canary: `zeewind.canary.${warningHost}`, serialName: `canary.${warningHost}`, confirmedAt: null },
    { id: 'zeewind-2' },
  ])
})

test('what a resolver answers shows whether it loads the zone, and which serial', async () => {
  await askRecipients(program.ctx)
  expect((await own())[0]).toMatchObject({ problem: 'off', confirmedSerial: null })
  loaded = await serial()
  await askRecipients(program.ctx)
  expect((await own())[0]).toMatchObject({ problem: null, confirmedSerial: loaded })
  loaded += 1_000
  await askRecipients(program.ctx)
  expect((await own())[0]).toMatchObject({ problem: 'serial', confirmedSerial: loaded - 1_000 })
})

test('a provider says it itself for a resolver that we cannot ask, and nobody says it for another', async () => {
  const say = (headers: Record<string, string>, at: number) =>
    site.inject({
      method: 'POST',
      url: '/v1/shield/recipients/zeewind-2/confirmations',
      headers,
      payload: { serial: at },
    })
  const now = await serial()
  expect((await say(asActor('machine', 'deltabank-demo', ['shield:load']), now)).statusCode).toBe(404)
  expect((await say(asActor('machine', 'zeewind-telecom-demo', []), now)).statusCode).toBe(403)
  expect((await say(provider, now + 1)).statusCode).toBe(409)
  expect((await say(provider, now)).statusCode).toBe(200)
  expect((await own())[1]).toMatchObject({ id: 'zeewind-2', confirmedSerial: now })
  expect(await own(asActor('machine', 'deltabank-demo', ['shield:load']))).toEqual([])
  const { rows } = await program.ctx.db.pool.query('select recipient_id, how from shield.confirmation order by how')
  expect(rows).toEqual([
    { recipient_id: 'zeewind', how: 'asked' },
    { recipient_id: 'zeewind-2', how: 'said' },
  ])
})
