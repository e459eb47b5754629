// SPDX-License-Identifier: EUPL-1.2
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { transaction } from '#foundation/access'
import { sql } from '#foundation/db'
import {
  casesOf as casesOfReports,
  findCase,
  judgeHub,
  listCaseHubs,
  proposedLinks,
  undoDecision,
} from '#modules/cases'
import { demoIban } from '#values'
import { testContext } from '../../../../tests/context.ts'
import { dropSightings } from '../../identifiers/record-sightings/record-sightings.command.ts'
import { rebuildCases } from '../rebuild-cases/rebuild-cases.command.ts'
import { fileReports, forgetLinks, type Invented, snapshot } from './invented.fixture.ts'
import { linkReports } from './link-reports.command.ts'
import { reweighHubs } from './reweigh-hubs.command.ts'

const test = await testContext()
afterEach(async () => {
  await forgetLinks(test.ctx)
  await test.ctx.db.pool.query(
    'delete from identifiers.sighting; delete from reports.report; delete from cases.decision',
  )
})

async function linked(invented: Invented[]): Promise<string[]> {
  const ids = await fileReports(test.ctx, invented)
  await linkReports(test.ctx, ids)
  return ids
}

/** The groups of two and more that these reports are in, by their places. */
async function groupsOf(ids: readonly string[]): Promise<number[][]> {
  const { cases } = await snapshot(test.ctx)
  const groups = Map.groupBy(ids.keys(), (place) => cases[ids[place] ?? ''] ?? '')
  return [...groups.values()].filter((group) => group.length > 1)
}
const casesOf = async (invented: Invented[]) => groupsOf(await linked(invented))
const many = (count: number, one: (place: number) => Invented) =>
  Array.from({ length: count }, (_, place) => one(place))

describe('which reports belong together', () => {
  it('one account, one number, one site, one wording: each joins', async () => {
    expect(
      await casesOf([
        { accounts: [101], phones: [51] },
        { phones: [51] },
        { sites: [101] },
        { sites: [101, 102] },
        { story: '101' },
        { story: '101b', org: 'politie-demo' },
        { accounts: [102], story: '102' },
      ]),
    ).toEqual([
      [0, 1],
      [2, 3],
      [4, 5],
    ])
  })

  it('a bank’s own site and a market place join nobody; a page on the market place and a shop do', async () => {
    const page = 'https://www.marktplaats.nl/v/fietsen/a123-verzonnen'
    expect(
      await casesOf([
        { sites: ['https://www.ing.nl'] },
        { sites: ['https://www.ing.nl'] },
        { sites: ['https://www.marktplaats.nl'] },
        { sites: ['https://www.marktplaats.nl'] },
        { sites: ['https://bit.ly'] },
        { sites: ['https://bit.ly'] },
        { sites: [page] },
        { sites: [page] },
      ]),
    ).toEqual([[6, 7]])
    expect(Object.values((await snapshot(test.ctx)).standings).toSorted()).toEqual([
      'protected',
      'shared-platform',
      'shared-platform',
    ])
  })

  it('the account of a mule in unrelated frauds joins nobody and is proposed; in one kind of fraud it joins', async () => {
    const forms = ['FF-111', 'FF-210', 'FF-310']
    const mule = many(6, (place) => ({ accounts: [201], form: forms[place % 3] ?? '' }))
    const ids = await linked([...mule, ...many(6, () => ({ accounts: [202], form: 'FF-111' }))])
    expect(await groupsOf(ids)).toEqual([[6, 7, 8, 9, 10, 11]])
    const analyst = test.as('deltabank-demo', 'cases:read', 'cases:work')
    const [proposed] = await proposedLinks(analyst, ids[0] ?? '', 'onderzoek')
    expect(proposed).toMatchObject({ why: 'unrelated-scams', hub: { canonical: demoIban(201), otherReports: 0 } })
    expect(proposed?.cases.map(({ anchor }) => anchor).toSorted()).toEqual(ids.slice(1, 6))

    const { decisionId } = await judgeHub(analyst, {
      hubId: proposed?.hub.hubId ?? '',
      judgement: 'links',
      reason: 'zelfde spreekstem',
    })
    expect(await groupsOf(ids)).toEqual([
      [0, 1, 2, 3, 4, 5],
      [6, 7, 8, 9, 10, 11],
    ])
    await undoDecision(analyst, { decisionId, reason: 'toch niet' })
    expect(await groupsOf(ids)).toEqual([[6, 7, 8, 9, 10, 11]])
  })

  it('when the account turns out to be in one fraud after all, also who was left alone at that moment joins', async () => {
    const forms = ['FF-111', 'FF-210', 'FF-111', 'FF-111', 'FF-310', 'FF-210']
    const ids = await linked(
      forms.map((form, place) => ({ accounts: [205], form, sites: place === 1 || place === 2 ? [205] : [] })),
    )
    expect(await groupsOf(ids)).toEqual([[1, 2]])
    await test.ctx.db.pool.query("update reports.report set status = 'withdrawn' where id = $1", [ids[1]])
    await linkReports(test.ctx, [ids[1] ?? ''])
    expect((await groupsOf(ids)).filter((group) => group[0] === 0)).toEqual([[0, 2, 3, 4, 5]])
  })

  it('two reports that together held a case are withdrawn at once: it falls apart', async () => {
    const ids = await linked([
      { accounts: [221] },
      { accounts: [221], phones: [91] },
      { phones: [91], accounts: [222] },
      { accounts: [222] },
    ])
    expect(await groupsOf(ids)).toEqual([[0, 1, 2, 3]])
    const gone = ids.slice(1, 3)
    await test.ctx.db.pool.query("update reports.report set status = 'withdrawn' where id = any($1)", [gone])
    await linkReports(test.ctx, gone)
    const { cases, portions } = await snapshot(test.ctx)
    expect(cases).toEqual({ [ids[0] ?? '']: ids[0], [ids[3] ?? '']: ids[3] })
    expect(portions).toEqual([])
  })

  it('an account that a person called an innocent recipient joins nobody, also those who come after', async () => {
    const ids = await linked(many(3, () => ({ accounts: [211] })))
    const analyst = test.as('deltabank-demo', 'cases:read', 'cases:work')
    const { hubs } = await listCaseHubs(analyst, ids[0] ?? '', { page: 1 }, 'onderzoek')
    await judgeHub(analyst, { hubId: hubs[0]?.hubId ?? '', judgement: 'innocent-recipient', reason: 'notaris' })
    const later = await linked([{ accounts: [211] }, { accounts: [211] }])
    expect(await groupsOf([...ids, ...later])).toEqual([])
    expect(await proposedLinks(analyst, ids[0] ?? '', 'onderzoek')).toEqual([])
  })

  it('a partner’s own wording beside many accounts joins nobody; the same words of citizens do', async () => {
    const wording = (origin: 'api' | 'web') => many(25, (place) => ({ accounts: [300 + place], story: '300', origin }))
    expect(await casesOf(wording('api'))).toEqual([])
    const ids = await linked([{ story: '300', origin: 'web' }])
    expect((await findCase(test.as('deltabank-demo', 'cases:read'), ids[0] ?? '', 'onderzoek'))?.ownReports).toBe(26)
  })

  it('what a display showed or a text mentions proposes and does not join', async () => {
    const ids = await linked([{ accounts: [401] }, { phones: [61] }])
    await test.ctx.db.pool.query("update identifiers.sighting set role = 'mentioned' where report_id = $1", [ids[1]])
    await linkReports(test.ctx, ids)
    const [other] = await linked([{ phones: [61] }])
    expect(await groupsOf([...ids, other ?? ''])).toEqual([])
    const proposed = await proposedLinks(test.as('deltabank-demo', 'cases:read'), ids[1] ?? '', 'onderzoek')
    expect(proposed.map(({ cases }) => cases)).toEqual([[{ anchor: other, ownReports: 1 }]])
  })

  it('an identifier that comes on the protected list lets go of what it joined', async () => {
    const ids = await linked(many(5, () => ({ phones: [71] })))
    expect(await groupsOf(ids)).toHaveLength(1)
    await test.ctx.db.pool.query(
      "update identifiers.identifier set protected_as = 'bank' where kind = 'phone' and canonical like '%71'",
    )
    const hub = await test.ctx.db.pool.query(
      "select id from identifiers.identifier where protected_as = 'bank' and kind = 'phone'",
    )
    await reweighHubs(
      test.ctx,
      hub.rows.map(({ id }) => id),
    )
    expect(await groupsOf(ids)).toEqual([])
    await test.ctx.db.pool.query("update identifiers.identifier set protected_as = null where kind = 'phone'")
  })

  it('a value in very many reports is marked, and still joins', async () => {
    const ids = await linked(many(12, () => ({ accounts: [501] })))
    await test.ctx.db.pool.query("update cases.hub set reports = 10000 where kind = 'iban'")
    const [hub] = (await listCaseHubs(test.as('deltabank-demo', 'cases:read'), ids[0] ?? '', { page: 1 }, 'onderzoek'))
      .hubs
    expect(hub).toMatchObject({ isPopular: true, standing: 'links' })
    expect(await groupsOf([...ids, ...(await linked([{ accounts: [501] }]))])).toHaveLength(1)
  })
})

it('two batches at the same moment end as one after the other', async () => {
  const ids = await fileReports(
    test.ctx,
    many(60, (place) => ({
      accounts: [600 + (place % 7)],
      phones: [place % 11],
      org: place % 2 ? 'politie-demo' : 'deltabank-demo',
    })),
  )
  const parts = many(6, () => ({})).map((_, part) => ids.filter((_, place) => place % 6 === part))
  await Promise.all([...parts, ids.slice(0, 20)].map((part) => linkReports(test.ctx, part)))
  const together = await snapshot(test.ctx)
  expect((await rebuildCases(test.ctx)).changed).toBe(0)
  expect(await snapshot(test.ctx)).toEqual(together)
})

it('nobody but the program reads hubs, texts, or reports and portions of another organisation', async () => {
  await linked([
    { accounts: [701], story: '701' },
    { accounts: [701], story: '701b', org: 'politie-demo' },
    ...many(4, () => ({ accounts: [701] })),
  ])
  const rows = (as: string) =>
    transaction(test.as(as, 'cases:read', 'cases:work'), async (tx) => {
      const count = async (table: string) =>
        (await sql<{ n: number }>`select count(*)::int as n from ${sql.table(table)}`.execute(tx)).rows[0]?.n
      return Promise.all(['report', 'portion', 'hub', 'text', 'decision'].map((table) => count(`cases.${table}`)))
    })
  expect(await rows('politie-demo')).toEqual([1, 1, 0, 0, 0])
  expect(await rows('zorgplein-demo')).toEqual([0, 0, 0, 0, 0])
  for (const call of [
    "cases.find_alike('everyone', '[]', 1)",
    "cases.unused_texts('everyone', '{}')",
    "cases.reports_with_texts('everyone', '{}')",
    "cases.rulings_naming('everyone', '{}')",
  ])
    await expect(
      transaction(test.as('politie-demo', 'cases:work'), (tx) => sql.raw(`select * from ${call}`).execute(tx)),
    ).rejects.toThrow(/insufficient_privilege/)
})

const pairs = join(process.env.SHARED_DATA ?? '/nowhere', 'wallet-phish-scamsniffer/domain_wallet.csv')
describe.runIf(existsSync(pairs))('wallets and domains of a real list (not run without SHARED_DATA)', () => {
  it('a group of 12 to 40 sites with one wallet is one case, and so are the smaller ones', async () => {
    const rows = readFileSync(pairs, 'utf8')
      .trim()
      .split('\n')
      .slice(1)
      .map((line) => line.split(','))
    const ids = await linked(
      rows.map(([, domain = '', wallet = '']) => ({ wallets: [wallet], sites: [`https://${domain}`] })),
    )
    const { cases } = await snapshot(test.ctx)
    const byWallet = Map.groupBy(rows.keys(), (place) => rows[place]?.[2] ?? '')
    const [largest = []] = [...byWallet.values()].toSorted((a, b) => b.length - a.length)
    expect(largest.length).toBeGreaterThan(30)
    const groups = [...Map.groupBy(rows.keys(), (place) => rows[place]?.[0] ?? '').values()]
    const large = groups.filter((places) => new Set(places.map((place) => rows[place]?.[1])).size >= 12)
    expect(large.length).toBeGreaterThan(3)
    for (const places of large) expect(new Set(places.map((place) => cases[ids[place] ?? ''])).size).toBe(1)
    let [all, found] = [0, 0]
    for (const places of groups)
      for (const [at, one] of places.entries())
        for (const other of places.slice(at + 1)) {
          all++
          if (cases[ids[one] ?? ''] === cases[ids[other] ?? '']) found++
        }
    console.info(`pairs of ${groups.length} groups that come together: ${found} of ${all}`)
    expect(found / all).toBeGreaterThan(0.95)
  }, 120_000)
})

// Last: from here on listeners run.
it('a report that comes in is in its case as soon as everybody has heard of it, and leaves it when it is withdrawn', async () => {
  const ids = await fileReports(
    test.ctx,
    many(3, () => ({ phones: [81], story: '81' })),
  )
  await test.settle()
  const analyst = test.as('deltabank-demo', 'cases:read')
  const number = expect.stringMatching(/^[\da-f-]{36}$/)
  expect([...(await casesOfReports(analyst, ids)).values()]).toEqual(
    ids.map(() => ({ anchor: ids[0], ownReports: 3, otherReports: 0, lastWeek: 3, hubs: [number] })),
  )
  await test.ctx.db.pool.query("update reports.report set status = 'rejected' where id = $1", [ids[0]])
  await dropSightings(test.ctx, [ids[0] ?? ''], 'rejected')
  await test.settle()
  expect([...(await casesOfReports(analyst, ids)).values()].map(({ anchor }) => anchor)).toEqual([ids[1], ids[1]])
})
