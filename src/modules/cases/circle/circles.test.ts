// SPDX-License-Identifier: EUPL-1.2
import { afterEach, describe, expect, it } from 'vitest'
import { type Context, transaction } from '#foundation/access'
import { sql } from '#foundation/db'
import { Refusal } from '#foundation/web'
import {
  casesOf,
  findCase,
  judgeHub,
  listAnchors,
  listCaseHubs,
  listCases,
  mergeCases,
  rebuildCases,
  splitCase,
  undoDecision,
  whyTogether,
} from '#modules/cases'
import { testContext } from '../../../../tests/context.ts'
import { fileReports, forgetLinks, type Invented, snapshot } from '../link-reports/invented.fixture.ts'
import { linkReports } from '../link-reports/link-reports.command.ts'
import { reweighHubs } from '../link-reports/reweigh-hubs.command.ts'
import { apart } from './separate-circles.fixture.ts'
import { circlesOf, eachAlone, everyone } from './circle.ts'
import { circlesNow } from './circles-now.query.ts'

const purpose = 'onderzoek'
const reason = 'omdat het zo is'
const bank = { org: 'deltabank-demo' }
const police = { org: 'politie-demo' }

const test = await testContext()
const ofBank = test.as(bank.org, 'cases:read', 'cases:work')
const ofPolice = test.as(police.org, 'cases:read', 'cases:work')
afterEach(async () => {
  await forgetLinks(test.ctx)
  await test.ctx.db.pool.query(
    'delete from identifiers.sighting; delete from reports.report; delete from cases.decision',
  )
})

async function linked(invented: Invented[], engine = test.ctx): Promise<string[]> {
  const ids = await fileReports(test.ctx, invented)
  await linkReports(engine, ids)
  return ids
}
const anchorsOf = async (ids: readonly string[]) => {
  const { cases } = await snapshot(test.ctx)
  return ids.map((id) => ids.indexOf(cases[id] ?? ''))
}
const codeOf = (work: Promise<unknown>) =>
  work.then(
    () => 'done',
    (error: unknown) => (error instanceof Refusal ? error.code : error),
  )
const hubOf = async (ctx: Context, id: string) =>
  (await listCaseHubs(ctx, id, { page: 1 }, purpose)).hubs.find(({ kind }) => kind === 'iban')?.hubId ?? ''

it('without an agreement every organisation is a circle of its own, whatever its name; parties of one are together', async () => {
  expect((await circlesNow(apart(test.ctx)))('deltabank-demo')).toBe(eachAlone('deltabank-demo'))
  expect(await circlesNow(test.ctx)).toBe(everyone)
  expect(eachAlone('everyone')).not.toBe(everyone('everyone'))
  const agreed = circlesOf(
    new Map([
      ['a', '1'],
      ['b', '1'],
      ['only:c', '2'],
    ]),
  )
  expect(agreed('a')).toBe(agreed('b'))
  expect(new Set(['a', 'c', 'only:c', 'd'].map(agreed)).size).toBe(4)
})

describe('without an agreement', () => {
  const bridge = [
    { ...bank, accounts: [81], story: '1' },
    { ...bank, phones: [82] },
    { ...police, accounts: [81], phones: [82], story: '1' },
    { ...police, accounts: [81] },
  ]

  it('own reports are not in one case because of what others have, and nothing of others is told', async () => {
    const ids = await linked(bridge, apart(test.ctx))
    expect(await anchorsOf(ids)).toEqual([0, 1, 2, 2])
    expect(await findCase(apart(ofBank), ids[0] ?? '', purpose)).toBeNull()
    expect((await listCases(apart(ofBank), { order: 'recent', page: 1 }, purpose)).count).toBe(0)
    const { hubs } = await listCaseHubs(apart(ofBank), ids[0] ?? '', { page: 1 }, purpose)
    expect(hubs.map(({ kind, otherReports }) => [kind, otherReports])).toEqual([['iban', 0]])
    expect(await findCase(apart(ofPolice), ids[2] ?? '', purpose)).toMatchObject({ ownReports: 2, otherReports: 0 })
    expect(await listAnchors(apart(test.ctx), ids)).toEqual(
      new Map(ids.slice(2).map((id) => [id, [{ organisationId: police.org, anchor: ids[2] }]])),
    )
  })

  it('sites that others name beside an account do not count as many', async () => {
    const some = (org: { org: string }, from: number) =>
      Array.from({ length: 21 }, (_, place) => ({ ...org, accounts: [85], sites: [from + place] }))
    const ids = await linked([...some(bank, 800), ...some(police, 900)])
    const standings = async () => Object.values((await snapshot(test.ctx)).standings)
    expect(await standings()).toEqual(['many-sites'])
    await rebuildCases(apart(test.ctx))
    expect(await standings()).toEqual(['links', 'links'])
    expect(await anchorsOf(ids)).toEqual([...Array(21).fill(0), ...Array(21).fill(21)])
  })

  it('merging, splitting, judging and undoing over the border are refused, and within it touch nobody else', async () => {
    const ids = await linked([...bridge, { ...bank, accounts: [81] }, { ...police, phones: [83] }], apart(test.ctx))
    const [a = '', b = '', c = '', d = '', e = ''] = ids
    const theirPhone = await test.ctx.db.pool.query<{ id: string }>(
      'select others[1] as id from cases.report where report_id = $1',
      [ids[5]],
    )
    const { decisionId } = await mergeCases(apart(ofPolice), { a: c, b: ids[5] ?? '', reason })
    expect(
      await Promise.all([
        codeOf(mergeCases(apart(ofBank), { a, b: c, reason })),
        codeOf(splitCase(apart(ofBank), { reportIds: [a, d], reason })),
        codeOf(judgeHub(apart(ofBank), { hubId: theirPhone.rows[0]?.id ?? '', judgement: 'links', reason })),
        codeOf(undoDecision(apart(ofBank), { decisionId, reason })),
      ]),
    ).toEqual(['cases.no-such-report', 'cases.no-such-report', 'cases.no-such-hub', 'cases.no-such-decision'])

    const judgement = 'innocent-recipient'
    await judgeHub(apart(ofPolice), { hubId: await hubOf(apart(ofPolice), c), judgement, reason })
    expect(await anchorsOf([a, b, c, d, e])).toEqual([0, 1, 2, 3, 0])
    expect(await whyTogether(apart(ofBank), a, e, purpose)).toMatchObject([
      { reportId: a },
      { hub: { standing: 'links', otherReports: 0 }, author: 'rule' },
      { reportId: e },
    ])
    await linkReports(apart(test.ctx), await fileReports(test.ctx, [{ ...bank, accounts: [81] }]))
    expect((await findCase(apart(ofBank), a, purpose))?.ownReports).toBe(3)
  })

  it('an identifier that comes on the protected list lets go in every circle', async () => {
    const five = (org: { org: string }) => Array.from({ length: 5 }, () => ({ ...org, phones: [84] }))
    const ids = await linked([...five(bank), ...five(police)], apart(test.ctx))
    const named =
      "update identifiers.identifier set protected_as = $1 where kind = 'phone' and canonical like '%84' returning id"
    const { rows } = await test.ctx.db.pool.query<{ id: string }>(named, ['bank'])
    await reweighHubs(
      apart(test.ctx),
      rows.map(({ id }) => id),
    )
    await test.ctx.db.pool.query(named, [null])
    expect(await anchorsOf(ids)).toEqual([...ids.keys()])
  })
})

describe('when circles change', () => {
  it('what was linked in another circle stands alone for who looks, nobody decides on it, and the rebuild moves it', async () => {
    const ids = await linked([
      { ...bank, accounts: [91] },
      { ...bank, accounts: [91], phones: [92] },
      { ...police, phones: [92] },
      { ...bank, accounts: [93] },
    ])
    const [a = '', b = '', c = '', alone = ''] = ids
    const { decisionId } = await mergeCases(ofBank, { a, b: alone, reason })
    expect((await findCase(ofBank, a, purpose))?.otherReports).toBe(1)
    const seen = async () => [
      (await findCase(apart(ofBank), a, purpose))?.ownReports ?? null,
      (await casesOf(apart(ofBank), [a, b])).size,
      (await listCases(apart(ofBank), { order: 'size', page: 1 }, purpose)).count,
      (await listAnchors(apart(test.ctx), [c])).size,
    ]
    expect(await seen()).toEqual([null, 0, 0, 0])
    expect(await codeOf(mergeCases(apart(ofBank), { a, b: alone, reason }))).toBe('cases.being-moved')
    expect(await codeOf(undoDecision(apart(ofBank), { decisionId, reason }))).toBe('cases.being-moved')

    expect((await rebuildCases(apart(test.ctx))).changed).toBe(4)
    expect(await seen()).toEqual([3, 2, 1, 0])
    await undoDecision(apart(ofBank), { decisionId, reason })
    expect(await seen()).toEqual([2, 2, 1, 0])
  })

  it('a decision that one of another circle overruled holds again, and no longer when they are together again', async () => {
    const ids = await linked([
      { ...bank, accounts: [94] },
      { ...bank, accounts: [94] },
      { ...police, accounts: [94] },
    ])
    const hubId = await hubOf(ofBank, ids[0] ?? '')
    const { decisionId } = await judgeHub(ofBank, { hubId, judgement: 'does-not-link', reason })
    await judgeHub(ofPolice, { hubId, judgement: 'links', reason })
    expect(await anchorsOf(ids)).toEqual([0, 0, 0])
    expect(await codeOf(undoDecision(ofBank, { decisionId, reason }))).toBe('cases.overruled')

    await rebuildCases(apart(test.ctx))
    expect(await anchorsOf(ids)).toEqual([0, 1, 2])
    await rebuildCases(test.ctx)
    expect(await anchorsOf(ids)).toEqual([0, 0, 0])
    await rebuildCases(apart(test.ctx))
    await undoDecision(apart(ofBank), { decisionId, reason })
    expect(await anchorsOf(ids)).toEqual([0, 0, 2])
  })

  it('cases of which every report went leave nothing behind', async () => {
    const ids = await linked([
      { ...bank, accounts: [95] },
      { ...police, accounts: [95] },
    ])
    await rebuildCases(apart(test.ctx))
    expect((await snapshot(test.ctx)).portions).toEqual([])
    const left = (ctx: Context) =>
      transaction(
        ctx,
        async (tx) => (await sql`select from cases.report where circle <> 'everyone'`.execute(tx)).rows.length,
      )
    expect([await left(test.ctx), await left(ofPolice)]).toEqual([ids.length, 1])
  })
})
