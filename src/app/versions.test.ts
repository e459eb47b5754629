// SPDX-License-Identifier: EUPL-1.2
// Code and database of different versions: who may change the database, and who says politely that it does not fit.
import { expect, test } from 'vitest'
import { readSettings } from '#foundation/config'
import { testContext } from '../../tests/context.ts'
import { boot } from './boot.ts'

const program = await testContext()
const { pool, connection } = program.ctx.db
const { host = '', user = '', database = '' } = connection
const settings = readSettings({
  NODE_ENV: 'test',
  LOG_LEVEL: 'silent',
  DATA_DIR: program.ctx.settings.dataDir,
  DATABASE_URL: `postgres://${user}@/${database}?host=${encodeURIComponent(host)}`,
})
const names = async () =>
  (await pool.query<{ name: string }>('select name from foundation.migration order by name')).rows.map(
    ({ name }) => name,
  )
const works = async (role: 'server' | 'migrate' | 'command') => {
  const booted = await boot(settings, role)
  await booted.close()
}

test('a command works on a database of its own version', async () => {
  await expect(works('command')).resolves.toBeUndefined()
})

test('new code changes an older database by migrate only; any other command says what to do and leaves it', async () => {
  const whole = await names()
  // A change that can be made twice, as if this version brought it.
  const later = whole.find((name) => name.endsWith('0005-audit-retention.migration.sql')) ?? ''
  await pool.query('drop policy delete_old_lines on foundation.audit')
  await pool.query('delete from foundation.migration where name = $1', [later])
  const before = await names()
  await expect(works('command')).rejects.toThrow(
    /nieuwer dan de database \(1 wijzigingen wachten\). Draai eerst npm run migrate/,
  )
  expect(await names()).toEqual(before)
  await works('migrate')
  expect(await names()).toEqual(whole)
})

test.each(['server', 'migrate', 'command'] as const)('old code does not work on a newer database: %s', async (role) => {
  const newer = 'modules/partners/9999-later.migration.sql'
  await pool.query('insert into foundation.migration (name) values ($1)', [newer])
  const before = await names()
  await expect(works(role)).rejects.toThrow(
    /Een nieuwere versie .* heeft deze database al bijgewerkt .*9999-later.* haalt iets weg.* Start die nieuwere versie/,
  )
  expect(await names()).toEqual(before)
  await pool.query('delete from foundation.migration where name = $1', [newer])
})

test('old code works beside a newer version that has only added: an upgrade can be taken back', async () => {
  const newer = 'modules/partners/9999-more.migration.sql'
  await pool.query('insert into foundation.migration (name, only_adds) values ($1, true)', [newer])
  await expect(works('server')).resolves.toBeUndefined()
  await pool.query('delete from foundation.migration where name = $1', [newer])
})
