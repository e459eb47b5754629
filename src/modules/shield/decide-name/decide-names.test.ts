// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Context, transaction } from '#foundation/access'
import { sql } from '#foundation/db'
import { testContext } from '../../../../tests/context.ts'
import { appointAuthority } from '../appoint-authority/appoint-authority.command.ts'
import { readList } from '../change/change.store.ts'
import { changesAfter, listedNames } from '../change/read-changes.query.ts'
import { expireNames } from '../expire-names/expire-names.command.ts'
import { hear, hearName } from '../receive-names/hear.fixture.ts'
import { rollBack } from '../roll-back/roll-back.command.ts'
import { secondReaderTrays } from '../judge-names/second-reader.tray.ts'
import { returnNames } from '../expire-names/return-names.command.ts'
import { decideName } from './decide-names.command.ts'
import { listByTwo } from './by-two.fixture.ts'
import { rounds } from '../../../../tests/property.ts'

let number = 0

const test = await testContext()
await appointAuthority(test.ctx, { id: 'politie-demo', name: 'Politie (demo)', legalBasis: 'voor de proef' })

const reason = 'Nagemaakte inlogpagina van een bank.'
const judge = () => ({ ...test.as('politie-demo', 'shield:judge') })
async function rowsFor(ctx: Context): Promise<string[]> {
  const keys: string[] = []
  for (const { rows } of secondReaderTrays) for (const { key } of (await rows?.waiting(ctx, 200)) ?? []) keys.push(key)
  return keys
}
const fresh = () => `nep-${(number += 1)}.example`
const heard = (...texts: string[]) => hear(test.ctx, texts)
const waiting = (text = fresh()) => hearName(test.ctx, text)
const list = (nameId: string) => listByTwo(judge(), { nameId, reason, ground: 'politiewet' })
const onList = async () => {
  const names = await transaction(test.ctx, (tx) => listedNames(tx, '', 10_000, test.ctx.now()))
  return names.map(({ name }) => name)
}

describe('what is heard of', () => {
  it('waits for a person, whatever and however often it is', async () => {
    const name = fresh()
    for (let time = 0; time < 30; time += 1) await heard(`https://${name}/${time}`)
    const [last] = await heard(name)
    expect(last).toMatchObject({ kind: 'name', status: 'waiting', isNew: false })
    expect(await onList()).not.toContain(name)
  })

  it('goes to takedown where the name is everybody’s, and nowhere when it is protected', async () => {
    const received = await heard(
      'https://sites.google.com/view/nepbank',
      'https://bit.ly/3xYz',
      'http://192.0.2.7/login',
      'https://mijn.ing.nl/inloggen',
      'marktplaats.nl',
      'geen adres',
      'https://nepwinkel.myshopify.com/kassa',
    )
    expect(received.map(({ kind }) => kind)).toEqual(['page', 'page', 'page', 'never', 'never', 'unread', 'name'])
    expect(received.at(-1)).toMatchObject({ name: 'nepwinkel.myshopify.com' })
  })

  it('keeps nothing of an address that could point to who received it', async () => {
    const name = fresh()
    await heard(`https://klant@${name}/inloggen/jan.jansen@voorbeeld.example/a8F93kLm2Qx?token=geheim&stap=2#jan`)
    const { rows } = await test.ctx.db.pool.query('select url from shield.mention order by at desc')
    const url = rows.map((row: { url: string }) => row.url).find((one) => one.includes(name))
    expect(url).toBe(`https://${name}/inloggen/…/…?token=…&stap=…`)
  })
})

describe('the list', () => {
  it('has what a person of the authority listed, with a decision that can be read back, and the change in order', async () => {
    const name = fresh()
    const before = await transaction(test.ctx, readList)
    const nameId = await waiting(`https://www.${name}/inloggen`)
    expect(await list(nameId)).toBe('listed')
    expect(await onList()).toContain(name)
    const changes = await transaction(test.ctx, (tx) => changesAfter(tx, before.serial, 100))
    expect(changes).toMatchObject([{ serial: before.serial + 1, name, isListed: true }])
    const { rows } = await test.ctx.db.pool.query(
      'select * from shield.decision where name_id = $1 order by decided_at, id',
      [nameId],
    )
    expect(rows).toMatchObject([
      { step: 'propose', legal_basis: null },
      {
        step: 'list',
        first_reader: rows[0].decided_by,
        level: 'domain',
        legal_basis: 'politiewet',
        policy_version: 4,
        authority_id: 'politie-demo',
        reason,
      },
    ])
    const audit = await test.ctx.db.pool.query(
      'select action, legal_basis from foundation.audit where subject_id = $1',
      [nameId],
    )
    expect(audit.rows).toContainEqual({ action: 'shield.name-listed', legal_basis: 'politiewet' })
  })

  it('is for one authority: nobody else decides, whatever the role', async () => {
    const nameId = await waiting()
    const elsewhere = test.as('deltabank-demo', 'shield:judge')
    await expect(decideName(elsewhere, { nameId, step: 'list', reason, ground: 'besluit' })).rejects.toMatchObject({
      status: 403,
    })
    const withoutRole = test.as('politie-demo', 'identifiers:publish')
    await expect(decideName(withoutRole, { nameId, step: 'clear', reason })).rejects.toMatchObject({ status: 403 })
  })

  it('takes two people, whatever ground is named; the second hears of it at once, and nobody else', async () => {
    for (const ground of ['politiewet', 'besluit'] as const) {
      const nameId = await waiting()
      const [first, second] = [judge(), judge()]
      const deciding = { nameId, step: 'list', reason, ground } as const
      await expect(decideName(first, deciding)).rejects.toMatchObject({ code: 'shield.propose-first', status: 409 })
      expect(await decideName(first, { nameId, step: 'propose', reason })).toBe('proposed')
      await expect(decideName(first, deciding)).rejects.toMatchObject({ code: 'deeds.another-person' })
      expect(await rowsFor(second)).toContain(nameId)
      expect(await rowsFor(first)).not.toContain(nameId)
      expect(await decideName(second, deciding)).toBe('listed')
    }
  })

  it('goes off by one person for now, and for good by another, who hears of it', async () => {
    const name = fresh()
    const nameId = await waiting(name)
    await list(nameId)
    const [first, second] = [judge(), judge()]
    const off = { nameId, step: 'withdraw', reason: 'Dit is een gewone winkel.' } as const
    await expect(decideName(first, off)).rejects.toMatchObject({ code: 'shield.suspend-first' })
    expect(await onList()).toContain(name)
    await decideName(first, { nameId, step: 'suspend', reason })
    expect(await onList()).not.toContain(name)
    await expect(decideName(first, off)).rejects.toMatchObject({ code: 'deeds.another-person' })
    const forgetful = transaction(first, (tx) =>
      sql`update shield.name set status = 'withdrawn', status_at = now() where id = ${nameId}`.execute(tx),
    )
    await expect(forgetful).rejects.toThrow('taking a name off the list takes two people')
    expect(await rowsFor(second)).toContain(nameId)
    expect(await rowsFor(first)).not.toContain(nameId)
    expect(await decideName(second, off)).toBe('withdrawn')
  })

  it('has it again after seven days when no second one decided, until its own day, and not off by the same person again', async () => {
    const [name, short] = [fresh(), fresh()]
    const [nameId, shortId] = [await waiting(name), await waiting(short)]
    await list(nameId)
    await listByTwo(judge(), { nameId: shortId, reason, ground: 'politiewet', days: 3 })
    const bribed = judge()
    const off = { step: 'suspend', reason } as const
    for (const id of [nameId, shortId]) await decideName(bribed, { nameId: id, ...off })
    const { now } = test.ctx
    const inDays = (days: number) => ({ ...test.ctx, now: () => new Date(now().getTime() + days * 86_400_000) })
    await returnNames(inDays(6.9))
    expect(await onList()).not.toContain(name)
    await returnNames(inDays(7.1))
    expect(await onList()).toContain(name)
    expect(await onList()).not.toContain(short)
    await expect(decideName(bribed, { nameId, ...off })).rejects.toMatchObject({ code: 'deeds.another-person' })
    expect(await decideName(judge(), { nameId, ...off })).toBe('suspended')
  })

  it('never has what became protected meanwhile, nor a name with something protected under it', async () => {
    const name = fresh()
    const nameId = await waiting(name)
    const protect = (canonical: string) =>
      test.ctx.db.pool.query(
        `insert into identifiers.protected_entry (id, kind, canonical, covers, category, reason, proposed_by, proposed_by_name,
           proposed_organisation_id, proposed_at, approved_by, approved_by_name, approved_organisation_id, approved_at)
         values ($1, 'web-address', $2, 'exact', 'other', 'voor de proef', 'a', 'A', 'politie-demo', now(), 'b', 'B', 'politie-demo', now())`,
        [randomUUID(), canonical],
      )
    await protect(`winkel.${name}`)
    await expect(list(nameId)).rejects.toMatchObject({ code: 'shield.holds-protected' })
    await protect(name)
    await expect(list(nameId)).rejects.toMatchObject({ code: 'shield.is-protected' })
  })

  it('lets two who decide at once not overwrite each other', async () => {
    const nameId = await waiting()
    const seen = { nameId, version: 1, reason, ground: 'politiewet' } as const
    const both = await Promise.allSettled([
      decideName(judge(), { ...seen, step: 'list' }),
      decideName(judge(), { ...seen, step: 'clear' }),
    ])
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  })

  it('forgets a name when its time is over, and hears of it anew', async () => {
    const name = fresh()
    const nameId = await waiting(name)
    await listByTwo(judge(), { nameId, reason, ground: 'politiewet', days: 1 })
    const later = new Date(test.ctx.now().getTime() + 86_400_001)
    await expireNames({ ...test.ctx, now: () => later })
    expect(await onList()).not.toContain(name)
    const [again] = await heard(name)
    expect(again).toMatchObject({ kind: 'name', status: 'waiting', isNew: false })
  })

  it('takes the last steps back as one step: what came on goes off, what was suspended waits for a colleague', async () => {
    const [kept, added] = [fresh(), fresh()]
    const keptId = await waiting(kept)
    await list(keptId)
    const addedId = await waiting(added)
    await list(addedId)
    await decideName(judge(), { nameId: keptId, step: 'suspend', reason })
    const { serial } = await transaction(test.ctx, readList)
    expect(await rollBack(judge(), { steps: 2, reason: 'Een regel liep uit de hand.' })).toMatchObject({
      off: 1,
      on: 1,
    })
    expect(await onList()).not.toContain(kept)
    expect(await onList()).not.toContain(added)
    expect(await rowsFor(judge())).toContain(keptId)
    expect(await decideName(judge(), { nameId: keptId, step: 'resume', reason, ground: 'besluit' })).toBe('listed')
    const changes = await transaction(test.ctx, (tx) => changesAfter(tx, serial, 100))
    expect(changes.map((change) => [change.serial, change.name])).toEqual([
      [serial + 1, added],
      [serial + 2, kept],
    ])
  })

  it('is the same for who follows it from anywhere as for who takes it whole', async () => {
    const step = fc.record({
      which: fc.nat(1),
      step: fc.constantFrom('propose', 'list', 'suspend', 'resume', 'withdraw'),
    })
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 10 }), fc.nat(100), async (steps, from) => {
        const ids = await Promise.all(Array.from({ length: 2 }, () => waiting()))
        const { serial } = await transaction(test.ctx, readList)
        const started = new Set(from % 2 === 0 ? await onList() : [])
        const startAt = from % 2 === 0 ? serial : 0
        for (const { which, step: one } of steps)
          await decideName(judge(), {
            nameId: ids[which] as string,
            step: one,
            reason,
            ground: 'besluit',
          }).catch(() => {})
        let at = startAt
        for (;;) {
          const changes = await transaction(test.ctx, (tx) => changesAfter(tx, at, 3))
          if (changes.length === 0) break
          for (const { name, isListed } of changes) started[isListed ? 'add' : 'delete'](name)
          at = changes.at(-1)?.serial as number
        }
        expect([...started].sort()).toEqual((await onList()).sort())
      }),
      rounds(15),
    )
  })
})
