// SPDX-License-Identifier: EUPL-1.2
import { spawnSync } from 'node:child_process'
import { appendFileSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { bestGroup, type Identifier, verifyOpening } from '@dijkwacht/check-client'
import { Journal } from '@dijkwacht/check-client/node'
import { inputOf, tagOf } from '@dijkwacht/check-client/tag'
import { evaluateInput, fromHex, randomBytes, toHex } from '@dijkwacht/check-client/voprf'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { demoIban } from '#values'
import { TestClock, TwoHolders } from './two-holders.ts'
import { rounds } from '../property.ts'

const group = await bestGroup()
const cli = resolve(import.meta.dirname, '../../packages/check-client/src/cli.ts')
let holders: TwoHolders
beforeEach(async () => {
  holders = await new TwoHolders(new TestClock('2026-11-26T12:00:00Z')).start()
})
afterEach(() => holders.stop())

const accounts = (count: number, first = 0): Identifier[] =>
  Array.from({ length: count }, (_, place) => ({ kind: 'iban', canonical: demoIban(first + place) }))
const evaluations = () => holders.asked.filter((path) => path.endsWith('/evaluate')).length

describe('asking', () => {
  it('gives the tags of both keys together, in the order of what was asked, with two questions in flight', async () => {
    const asked = accounts(1_700)
    const progress: number[] = []
    const { tags, epoch } = await holders
      .client({ proofs: 'always' })
      .tagsOf(asked, { progress: (n) => progress.push(n) })
    const whole = group.addScalars(holders.keyOf('a', epoch), holders.keyOf('b', epoch))
    const expected = asked.map(({ kind, canonical }) => tagOf(evaluateInput(group, whole, inputOf(kind, canonical))))
    expect(tags.map(toHex)).toEqual(expected.map(toHex))
    expect(holders.inFlight.most).toBe(2)
    expect(progress.toSorted((a, b) => a - b)).toEqual(progress)
    expect(progress.at(-1)).toBe(1_700)
    expect(evaluations()).toBe(4)
  })

  it('asks again when nobody answered', async () => {
    let cuts = 1
    holders.isCut = (path) => path.endsWith('/evaluate') && cuts-- > 0
    const { tags } = await holders.client().tagsOf(accounts(3))
    expect(tags).toHaveLength(3)
    expect(evaluations()).toBe(2)
  })

  it('signs another statement when the question was counted and its answer got lost', async () => {
    let losses = 1
    holders.isLost = () => losses-- > 0
    const { tags } = await holders.client().tagsOf(accounts(3))
    expect(tags).toHaveLength(3)
    // The one that was lost, the same again (refused: used up), and with another statement.
    expect(evaluations()).toBe(3)
  })

  it('does not ask again when somebody said no', async () => {
    const client = holders.client({ purpose: 'curiosity' })
    await expect(client.tagsOf(accounts(3))).rejects.toMatchObject({ code: 'purpose-not-agreed', status: 403 })
    expect(evaluations()).toBe(1)
  })

  it('takes no more from what was agreed than it asks, and stops when that is used up', async () => {
    holders.quota = 1_000
    await holders.stopHolders()
    await holders.startHolders()
    const client = holders.client()
    await client.tagsOf(accounts(600))
    await client.tagsOf(accounts(400))
    await expect(client.tagsOf(accounts(1))).rejects.toMatchObject({ code: 'over-quota', status: 429 })
  })

  it('goes on when the key holders were started anew between two questions', async () => {
    const client = holders.client({ statementFor: 100 })
    const [before] = (await client.tagsOf(accounts(1))).tags
    await holders.stopHolders()
    await holders.startHolders()
    const [after] = (await client.tagsOf(accounts(1))).tags
    expect(after).toEqual(before)
  })

  it('asks nothing when the platform says another key of the second holder than that says itself', async () => {
    holders.lie = toHex(group.multiplyBase(new Uint8Array(32).fill(1, 0, 1)))
    await expect(holders.client().tagsOf(accounts(1))).rejects.toMatchObject({ code: 'wrong-key' })
    expect(evaluations()).toBe(0)
  })

  it('throws when a key holder used another key than it published', async () => {
    const client = holders.client({ proofs: 'always' })
    await client.tagsOf(accounts(1))
    await holders.stopHolders()
    const other = toHex(randomBytes(32).fill(0, 31))
    writeFileSync(join(holders.folder, 'b', 'keys', `partner-${client.epoch}.key`), other)
    await holders.startHolders()
    await expect(client.tagsOf(accounts(1))).rejects.toMatchObject({ code: 'wrong-key' })
  })
})

describe('opening to an auditor', () => {
  it('every element on record with either key holder opens, however it was asked', async () => {
    const path = join(holders.folder, 'journal')
    const client = holders.client({ journal: new Journal(path) })
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 40 }), fc.nat(1_000), fc.boolean(), async (count, first, isCut) => {
        let cuts = isCut ? 1 : 0
        holders.isCut = (to) => to.endsWith('/evaluate') && cuts-- > 0
        await client.tagsOf(accounts(count, first))
      }),
      rounds(6),
    )
    await client.tagsOf(accounts(1_100))
    const journal = new Journal(path)
    for (const holder of ['a', 'b'] as const) {
      const entries = holders.logged(holder)
      expect(entries.length).toBeGreaterThan(1_100)
      for (const { input = '', blind = '', element } of await journal.open(group, { entries }))
        expect(verifyOpening(group, { input: fromHex(input), blind: fromHex(blind), element: fromHex(element) })).toBe(
          true,
        )
    }
    expect(statSync(path).mode & 0o777).toBe(0o600)
    // No value in plain text, and nothing of another's statement.
    expect(readFileSync(path, 'utf8')).not.toContain('DYKW')
    const strange = { statement: 'of-another', element: holders.logged('a')[0]?.element ?? '' }
    expect(await journal.open(group, { entries: [strange] })).toEqual([strange])
  })

  it('a forged opening fails: another input, another blind, another element', async () => {
    const path = join(holders.folder, 'journal')
    await holders.client({ journal: new Journal(path) }).tagsOf(accounts(5))
    const opened = await new Journal(path).open(group, { entries: holders.logged('b') })
    const good = opened.map(({ input = '', blind = '', element }) => ({
      input: fromHex(input),
      blind: fromHex(blind),
      element: fromHex(element),
    }))
    const forged = fc.oneof(
      fc.record({ input: fc.uint8Array({ maxLength: 80 }) }),
      fc.record({ blind: fc.uint8Array({ minLength: 0, maxLength: 40 }) }),
      fc.record({ element: fc.uint8Array({ minLength: 0, maxLength: 40 }) }),
      fc.nat(4).map((place) => ({ input: good[place]!.input })),
      fc.nat(4).map((place) => ({ blind: good[place]!.blind })),
    )
    fc.assert(
      fc.property(fc.nat(4), forged, (place, part) => {
        const opening = { ...good[place]!, ...part }
        const isSame = Object.entries(part).every(
          ([name, value]) => toHex(value) === toHex(good[place]![name as 'input']),
        )
        expect(verifyOpening(group, opening)).toBe(isSame)
      }),
    )
  })

  it('one command answers the auditor, and says when something was not asked', async () => {
    const path = join(holders.folder, 'journal')
    await holders.client({ journal: new Journal(path) }).tagsOf(accounts(3))
    const request = join(holders.folder, 'request.json')
    const open = (entries: object[]) => {
      writeFileSync(request, JSON.stringify({ entries }))
      return spawnSync(process.execPath, [cli, 'open', path, request], { encoding: 'utf8' })
    }
    const logged = holders.logged('a')
    const good = open(logged)
    const { openings } = JSON.parse(good.stdout) as { openings: { input: string }[] }
    const inputs = accounts(3).map(({ kind, canonical }) => toHex(inputOf(kind, canonical)))
    expect(openings.map(({ input }) => input)).toEqual(inputs)
    expect(good.status).toBe(0)
    expect(open([...logged, { statement: 'x', element: '00' }]).status).toBe(1)
  })

  it('half a line, of a question that never left, spoils no other', async () => {
    const path = join(holders.folder, 'journal')
    await holders.client({ journal: new Journal(path) }).tagsOf(accounts(2))
    appendFileSync(path, '{"at":"2026-11-26T12:00:00.000Z","names')
    await holders.client({ journal: new Journal(path) }).tagsOf(accounts(2, 10))
    const opened = await new Journal(path).open(group, { entries: holders.logged('b') })
    expect(opened.map(({ blind }) => typeof blind)).toEqual(Array(4).fill('string'))
  })

  it('a journal that cannot be written keeps the question back', async () => {
    const client = holders.client({
      journal: {
        keep() {
          throw new Error('the disk is full')
        },
      },
    })
    await expect(client.tagsOf(accounts(1))).rejects.toThrow('the disk is full')
    expect(evaluations()).toBe(0)
  })
})
