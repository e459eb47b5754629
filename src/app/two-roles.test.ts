// SPDX-License-Identifier: EUPL-1.2
// An owner who changes the form of the database, and a program that owns nothing: made as docs/running/install.md says, by an owner who is no superuser.
import { randomBytes, randomUUID } from 'node:crypto'
import pg from 'pg'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { readSettings, type Settings } from '#foundation/config'
import { openDatabase, rightsOf } from '#foundation/db'
import { listMissing } from '#modules/partners'
import { boot, load, systemContext } from './boot.ts'
import { rotateKeys } from './keys.ts'

const name = `test_${randomUUID().replaceAll('-', '').slice(0, 20)}`
const [owner, program, stranger] = ['owner', 'program', 'stranger'].map((role) => `${role}_of_${name}`)
const server = inject('database')
const asAdmin = async (...statements: string[]) => {
  const client = new pg.Client({ ...server, database: 'postgres' })
  await client.connect()
  for (const statement of statements) await client.query(statement)
  await client.end()
}
const urlOf = (user = '') =>
  `postgres://${user}:geheim@${server.host?.startsWith('/') ? '' : server.host}/${name}?host=${encodeURIComponent(server.host ?? '')}&port=${server.port ?? 5432}`
const keys = [1, 2].map((number) => `${number}:${randomBytes(32).toString('base64')}`)
const settingsOf = (user?: string, ownedBy?: string, ring = keys[0]): Settings => ({
  ...readSettings({
    NODE_ENV: 'test',
    LOG_LEVEL: 'silent',
    DATA_DIR: inject('files'),
    DATABASE_URL: urlOf(user),
    ...(ownedBy && { MIGRATE_DATABASE_URL: urlOf(ownedBy) }),
    ...(ring && { SECRET_KEYS: ring }),
    DEMO: '0',
  }),
  isProduction: true,
})
const start = async (role: Parameters<typeof boot>[1], settings: Settings) => {
  const booted = await boot(settings, role)
  try {
    await load(booted)
  } finally {
    await booted.close()
  }
}

beforeAll(() =>
  asAdmin(
    `create role ${owner} login createrole password 'geheim'`,
    `create database ${name} owner ${owner} encoding 'UTF8' template template0`,
    `create role ${program} login password 'geheim' in role dijkwacht_program`,
    `create role ${stranger} login password 'geheim'`,
    `grant dijkwacht_app to ${owner}`,
  ),
)
afterAll(() =>
  asAdmin(`drop database ${name} with (force)`, ...[program, stranger, owner].map((role) => `drop role ${role}`)),
)

test('before the owner made the tables, the program says who does', async () => {
  await expect(start('server', settingsOf(program))).rejects.toThrow('Draai eerst npm run migrate')
})

test('the owner migrates, and from then on the program serves without the address of the owner', async () => {
  await start('migrate', settingsOf(program, owner))
  for (const role of ['server', 'command'] as const) await start(role, settingsOf(program))
})

test('the program may change no form, empty no table, silence no trigger and look past no policy', async () => {
  const database = openDatabase({ connectionString: urlOf(program) }, 1)
  const code = (statement: string) =>
    database.pool.query(statement).then(
      () => 'done',
      (error: { code?: string }) => error.code,
    )
  const refused = [
    'create schema own',
    'create table public.own ()',
    'create table reports.own ()',
    'create table jobs.own ()',
    'alter table foundation.audit disable trigger append_only',
    'alter table reports.report disable row level security',
    'alter table reports.report no force row level security',
    'drop policy program on foundation.key',
    'alter table reports.report add column more text',
    'drop table reports.report',
    'truncate reports.report',
    'truncate jobs.job',
    "set session_replication_role = 'replica'",
    `set role ${owner}`,
    `grant dijkwacht_app to ${stranger}`,
    'update foundation.audit set action = action',
    "insert into foundation.migration (name) values ('x')",
    'delete from foundation.kept_key',
    'create role more',
  ]
  expect(await Promise.all(refused.map(async (one) => [one, await code(one)]))).toEqual(
    refused.map((one) => [one, '42501']),
  )
  // Nothing of it is owned by whoever could become it, and a question outside a transaction is one of nobody.
  expect(await rightsOf(database)).toEqual({ mayChange: false, isOwner: false, isProgram: true })
  const { rows } = await database.pool.query(
    `select count(*)::int as n from pg_class where pg_has_role('${program}', relowner, 'member')`,
  )
  expect(rows).toEqual([{ n: 0 }])
  await database.close()
})

test('a transaction reads no key and no queue, whatever somebody slips into its words', async () => {
  const database = openDatabase({ connectionString: urlOf(program) }, 1)
  for (const table of ['foundation.key', 'foundation.kept_key', 'foundation.migration'])
    await expect(
      database.pool.query(`begin; set local role dijkwacht_app; select * from ${table}; rollback`),
      table,
    ).rejects.toThrow('permission denied')
  await database.close()
})

test('where there are two roles the program starts as no owner, and as nobody that was given nothing', async () => {
  for (const role of ['server', 'command'] as const)
    await expect(start(role, settingsOf(owner, owner))).rejects.toThrow(/DATABASE_URL is de eigenaar/)
  for (const role of ['server', 'command'] as const)
    await expect(start(role, settingsOf(stranger))).rejects.toThrow('grant dijkwacht_program to')
  // As every installation before: it goes on, and is told.
  const isNamed = async (user?: string) => {
    const booted = await boot(settingsOf(user), 'server')
    try {
      return (await listMissing(systemContext(booted, 'test'))).includes('role')
    } finally {
      await booted.close()
    }
  }
  expect([await isNamed(owner), await isNamed(program)]).toEqual([true, false])
})

test('keys are rotated by the owner, who sees every row, and by nobody else', async () => {
  const ring = keys.toReversed().join(',')
  const rotate = async (settings: Settings) => {
    const booted = await boot(settings, 'command')
    try {
      await rotateKeys(booted)
    } finally {
      await booted.close()
    }
  }
  await expect(rotate(settingsOf(program, undefined, ring))).rejects.toThrow('Dit doet de eigenaar van de database')
  await rotate(settingsOf(program, owner, ring))
  await start('server', settingsOf(program, undefined, keys[1]))
})
