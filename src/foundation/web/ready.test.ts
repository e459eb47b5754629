// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { openDatabase } from '#foundation/db'
import { testContext } from '../../../tests/context.ts'
import { asActor, testSite } from '../../../tests/site.ts'

const program = await testContext()
const { db } = program.ctx
const [{ name }] = (await db.pool.query<{ name: string }>('select quote_ident(current_database()) as name')).rows as [
  { name: string },
]
// As a replica is, or who was primary a moment ago: it answers, and takes nothing.
await db.pool.query(`alter database ${name} set default_transaction_read_only = on`)
const readOnly = openDatabase(db.connection)
const nowhere = openDatabase({ ...db.connection, host: '/nowhere' })
program.beforeClose(() => Promise.all([readOnly.close(), nowhere.close()]))
const site = await testSite(program)
const on = (database: typeof db) => Object.assign(program.ctx, { db: database })

test('a server is ready when its database takes what is sent', async () => {
  const ready = async () => {
    const { statusCode, body } = await site.inject('/readyz')
    return [statusCode, JSON.parse(body).status]
  }
  expect(await ready()).toEqual([200, 'ok'])
  on(readOnly)
  expect(await ready()).toEqual([503, 'database read-only'])
  on(nowhere)
  expect(await ready()).toEqual([503, 'database unavailable'])
  on(db)
  expect(await ready()).toEqual([200, 'ok'])
})

test('what a database that takes nothing cannot store is not a fault: it is asked to be sent again', async () => {
  on(readOnly)
  const sent = await site.inject({
    method: 'POST',
    url: '/v1/reports',
    headers: asActor('machine', 'deltabank-demo', ['reports:file']),
    payload: { narrative: 'Bestelling betaald, nooit geleverd.', identifiers: [] },
  })
  expect([sent.statusCode, sent.headers['retry-after']]).toEqual([503, '10'])
  on(db)
})
