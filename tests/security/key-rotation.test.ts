// SPDX-License-Identifier: EUPL-1.2
import { randomBytes } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { recordAudit, sealAudit, sealingPurpose, verifyAudit } from '#foundation/audit'
import { type Context, transaction } from '#foundation/access'
import {
  keepKeys,
  keepVerificationKeys,
  openSecrets,
  publishedKeys,
  readRing,
  resealAll,
  retireKeys,
  verificationKeys,
} from '#foundation/secrets'
import { type TestContext, testContext } from '../context.ts'

const fresh = () => randomBytes(32).toString('base64')
const [one, two, three] = [fresh(), fresh(), fresh()]
let program: TestContext
let ctx: Context
const database = () => program.ctx.db

beforeAll(async () => {
  program = await testContext()
  // As an installation begins: an empty record, and a key of digests of its own.
  await database().pool.query('alter table foundation.audit disable trigger append_only; delete from foundation.audit')
  await database().pool.query(
    'create table foundation.tried (id int primary key, sealed bytea, again bytea); create table foundation.plain (bytes bytea)',
  )
  ctx = await open(`1:${one}`)
  await database().pool.query('insert into foundation.plain values ($1)', [
    Buffer.from('dwk\x02 is how this file begins'),
  ])
})
afterAll(() => program.close())

const open = async (keys: string): Promise<Context> => ({
  ...program.ctx,
  secrets: await keepKeys(database(), readRing(keys)),
})
const put = (at: Context, id: number) =>
  database().pool.query(
    'insert into foundation.tried values ($1, $2, $3) on conflict (id) do update set sealed = excluded.sealed',
    [id, at.secrets.seal('a', `tekst ${id}`), at.secrets.seal(`b ${id}`, 'x'.repeat(id % 100 === 0 ? 100_000 : 10))],
  )
const readAll = async (at: Context) => {
  const { rows } = await database().pool.query('select id, sealed, again from foundation.tried order by id')
  return rows.filter(
    ({ id, sealed, again }) =>
      at.secrets.open('a', sealed) !== `tekst ${id}` || !at.secrets.open(`b ${id}`, again).startsWith('xxxxxxxxxx'),
  ).length
}
const rotate = async (keys: string) => {
  const ring = readRing(keys)
  const at = await open(keys)
  await keepVerificationKeys(database(), at.secrets, program.ctx.now())
  const count = await resealAll(database(), ring)
  return { count, ...(await retireKeys(database(), ring)) }
}

test('under load everything is re-sealed, read before, during and after, and without the old key too', async () => {
  for (let id = 0; id < 1_000; id += 1) await put(ctx, id)
  const code = ctx.secrets.digest('code', 'ABC')
  const line = { action: 'x.y', subjectKind: 'x', subjectId: 'x', detail: {} }
  await transaction(ctx, (tx) => recordAudit(ctx, tx, line))
  await sealAudit(ctx)

  // Every program knows the new one first; then it seals.
  const [still, now] = [await open(`1:${one},2:${two}`), await open(`2:${two},1:${one}`)]
  let isDone = false
  let [asked, wrong] = [0, 0]
  const load = (async () => {
    for (let n = 0; !isDone; n += 1) {
      await put(n % 2 === 0 ? now : still, 1_000 + (n % 50))
      const { rows } = await database().pool.query('select id, sealed from foundation.tried where id = $1', [n % 1_000])
      for (const at of [still, now]) if (at.secrets.open('a', rows[0].sealed) !== `tekst ${rows[0].id}`) wrong += 1
      asked += 1
    }
  })()
  const ring = readRing(`2:${two},1:${one}`)
  await keepVerificationKeys(database(), now.secrets, program.ctx.now())
  expect(await resealAll(database(), ring)).toBeGreaterThanOrEqual(2_000)
  isDone = true
  await load
  expect({ wrong, isAsked: asked > 0 }).toEqual({ wrong: 0, isAsked: true })
  // What the program that still sealed under the old one wrote meanwhile; then nothing is left.
  await resealAll(database(), ring)
  expect(await resealAll(database(), ring)).toBe(0)
  expect(await retireKeys(database(), ring)).toEqual({ retired: [1], needed: [] })

  const after = await open(`2:${two}`)
  expect(await readAll(after)).toBe(0)
  expect(after.secrets.digest('code', 'ABC')).toEqual(code)
  await transaction(after, (tx) => recordAudit(after, tx, line))
  await sealAudit(after)
  expect((await verifyAudit(after)).findings).toEqual([])
  const { rows } = await database().pool.query('select bytes from foundation.plain')
  expect(rows[0].bytes.toString('latin1')).toBe('dwk\x02 is how this file begins')
})

test('what earlier keys signed is checked with published keys, and whoever has the old key signs nothing new', async () => {
  const after = await open(`2:${two}`)
  const published = (await publishedKeys(after)).filter(({ purpose }) => purpose === 'dossiers.package')
  expect(published.map(({ number, until }) => [number, until !== null])).toEqual([
    [2, false],
    [1, true],
  ])
  // A thief of key 1 who owns the database: a seal by it of today, and a key of his own in the list.
  const thief = { ...program.ctx, secrets: openSecrets(one) }
  await transaction(thief, (tx) =>
    recordAudit(thief, tx, { action: 'x.y', subjectKind: 'x', subjectId: 'x', detail: {} }),
  )
  program.setNow(new Date(Date.now() + 60_000))
  await sealAudit(thief)
  expect((await verifyAudit(after)).findings.map(({ kind }) => kind)).toContain('seal-of-another-key')
  await database().pool.query(
    `insert into foundation.verification_key select purpose, 9, $1, until, voucher from foundation.verification_key where purpose = 'audit-seal' and number = 1`,
    [thief.secrets.signingKey('audit-seal').base64],
  )
  expect((await verificationKeys(after, sealingPurpose)).map(({ number }) => number)).toEqual([2, 1])
})

test('a third key vouches for both before it, and a rotation that was broken off goes on', async () => {
  const ring = readRing(`3:${three},2:${two}`)
  await open(`3:${three},2:${two}`)
  const stopped = resealAll(database(), ring, () => {
    throw new Error('stopped')
  })
  await expect(stopped).rejects.toThrow('stopped')
  const { count, retired } = await rotate(`3:${three},2:${two}`)
  expect(count).toBeGreaterThan(0)
  expect(retired).toEqual([1, 2])
  const after = await open(`3:${three}`)
  expect(await readAll(after)).toBe(0)
  expect((await verificationKeys(after, 'dossiers.package')).map(({ number }) => number)).toEqual([3, 2, 1])
})

test('a start without a key that is still needed, or with another under its number, is refused in a sentence', async () => {
  await open(`4:${fresh()},3:${three}`)
  await expect(open(`3:${three}`)).rejects.toThrow(/key 4 still opens what lies in this database: put it back/)
  await expect(open(`3:${fresh()}`)).rejects.toThrow(/key 3 is another than the one of this database/)
})
