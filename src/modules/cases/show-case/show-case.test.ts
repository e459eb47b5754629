// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from 'vitest'
import { listAudit } from '#foundation/audit'
import {
  casesOf,
  findCase,
  listAccountEndings,
  listCaseHubs,
  listCaseReports,
  listCases,
  mergeCases,
  proposedLinks,
  readGraph,
  similarReports,
  splitCase,
  whyTogether,
} from '#modules/cases'
import { findSeen, listReportsSeen } from '#modules/identifiers'
import { demoIban, demoPhone } from '#values'
import { testContext } from '../../../../tests/context.ts'
import { fileReports, storyOf } from '../link-reports/invented.fixture.ts'
import { linkReports } from '../link-reports/link-reports.command.ts'

/** 0–2 of the bank, 3–6 of the police: one case over account 1, number 2, story 3; 7 of the bank stands alone. */
const purpose = 'onderzoek'

const test = await testContext()
const bank = test.as('deltabank-demo', 'cases:read', 'cases:work')
const police = test.as('politie-demo', 'cases:read', 'cases:work')
const ids = await fileReports(test.ctx, [
  { accounts: [71], story: '71', form: 'FF-111', loss: 1_000 },
  { accounts: [71], phones: [72], form: 'FF-112', loss: 2_000 },
  { phones: [73], sites: [74] },
  { org: 'politie-demo', phones: [72], accounts: [75], loss: 7_777, form: 'FF-410' },
  { org: 'politie-demo', accounts: [75], phones: [73] },
  { org: 'politie-demo', accounts: [76], story: '71b' },
  { org: 'politie-demo', accounts: [77] },
  { phones: [79] },
])
await linkReports(test.ctx, ids)

const at = (place: number) => ids[place] ?? ''

describe('a case as one organisation sees it', () => {
  it('shows the own reports whole and of others a number', async () => {
    const [found, listed] = [
      await findCase(bank, at(2), purpose),
      await listCases(bank, { order: 'size', page: 1 }, purpose),
    ]
    expect(found).toMatchObject({
      anchor: at(0),
      ownReports: 3,
      otherReports: 3,
      verified: 3,
      lossInCents: 3_000,
      forms: [{ form: 'FF-100', reports: 2 }],
      isPopular: false,
    })
    expect(found?.days).toEqual([{ day: expect.stringMatching(/^\d{4}-\d\d-\d\d$/), own: 3, others: 3 }])
    expect(listed.cases.map(({ anchor, otherReports }) => ({ anchor, otherReports }))).toEqual([
      { anchor: at(0), otherReports: 3 },
    ])
    expect(await findCase(police, at(3), purpose)).toMatchObject({ anchor: at(3), ownReports: 3, otherReports: 3 })
    expect((await listCaseReports(bank, at(0), { page: 1 }, purpose)).reportIds.toSorted()).toEqual(ids.slice(0, 3))
    expect([...(await casesOf(bank, ids))].map(([id]) => id).toSorted()).toEqual(ids.slice(0, 3))
    const [shared] = (await casesOf(bank, ids)).get(at(0))?.hubs ?? []
    const one = await listCaseHubs(bank, at(0), { page: 1, hubId: shared ?? '' }, purpose)
    expect(one).toMatchObject({ count: 1, hubs: [{ hubId: shared, canonical: demoIban(71), ownReports: 2 }] })
    expect((await listAudit(test.ctx, at(2))).map(({ action, purpose: why }) => [action, why])).toContainEqual([
      'cases.case-seen',
      purpose,
    ])
  })

  it('finds nothing by a report of another, one that stands alone, or no report', async () => {
    for (const id of [at(3), at(7), 'geen', '00000000-0000-0000-0000-000000000000']) {
      expect(await findCase(bank, id, purpose)).toBeNull()
      expect(await similarReports(bank, id, { limit: 5 }, purpose)).toEqual([])
    }
    expect((await listCaseReports(bank, at(3), { page: 1 }, purpose)).count).toBe(0)
    expect((await listCaseHubs(bank, at(3), { page: 1 }, purpose)).count).toBe(0)
    expect((await readGraph(bank, at(3), {}, purpose)).nodes).toEqual([])
    expect(await proposedLinks(bank, at(3), purpose)).toEqual([])
    expect(await whyTogether(bank, at(0), at(3), purpose)).toBeNull()
    expect(
      await listCases(test.as('zorgplein-demo', 'cases:read'), { order: 'recent', page: 1 }, purpose),
    ).toMatchObject({
      cases: [],
      count: 0,
    })
  })

  it('tells hubs with how many own and other reports, an own excerpt, and the reports on one', async () => {
    const { hubs } = await listCaseHubs(bank, at(0), { page: 1 }, purpose)
    expect(
      hubs.map(({ kind, canonical, ownReports, otherReports }) => [kind, canonical, ownReports, otherReports]),
    ).toEqual(
      expect.arrayContaining([
        ['iban', demoIban(71), 2, 0],
        ['phone', '+447700900073', 1, 1],
        ['web-address', 'winkel-74.example', 1, 0],
        ['text', expect.stringContaining(storyOf('71').slice(0, 40)), 1, 1],
      ]),
    )
    const account = hubs.find(({ kind }) => kind === 'iban')?.hubId ?? ''
    expect((await listCaseReports(bank, at(0), { page: 1, hubId: account }, purpose)).reportIds.toSorted()).toEqual(
      ids.slice(0, 2),
    )
    const graph = await readGraph(bank, at(0), { expand: account }, purpose)
    expect(graph.nodes.flatMap(({ reportIds = [] }) => reportIds).toSorted()).toEqual(ids.slice(0, 3))
    expect(graph.edges).toContainEqual({ from: at(0), to: account, reports: 1 })
  })

  it('explains a path over own reports, over others without telling, and over a decision', async () => {
    expect(await whyTogether(bank, at(0), at(1), purpose)).toMatchObject([
      { reportId: at(0) },
      { hub: { kind: 'iban', canonical: demoIban(71) }, roles: ['paid-to'], reason: 'links', author: 'rule' },
      { reportId: at(1) },
    ])
    expect(await whyTogether(bank, at(1), at(2), purpose)).toMatchObject([
      { reportId: at(1) },
      { hub: { kind: 'phone' } },
      { isHidden: true },
      { hub: { kind: 'phone' } },
      { reportId: at(2) },
    ])
    await mergeCases(bank, { a: at(1), b: at(7), reason: 'zelfde stem' })
    expect(await whyTogether(bank, at(0), at(7), purpose)).toMatchObject([
      { reportId: at(0) },
      { decision: { kind: 'merge', reason: 'zelfde stem', by: 'Test Persoon' } },
      { reportId: at(7) },
    ])
    expect((await findCase(bank, at(7), purpose))?.decisions).toMatchObject([{ kind: 'merge', isActive: true }])
    expect((await findCase(police, at(3), purpose))?.decisions).toEqual([])
  })

  it('proposes what was split off, what is only mentioned, and never what others have', async () => {
    await splitCase(bank, { reportIds: [at(1)], reason: 'toeval' })
    const proposed = await proposedLinks(bank, at(1), purpose)
    expect(proposed.map(({ hub, cases }) => [hub.canonical, cases.map(({ anchor }) => anchor)])).toEqual([
      [demoIban(71), [at(0)]],
    ])
    expect(await similarReports(bank, at(0), { limit: 5 }, purpose)).toEqual([])
  })
})

describe('nothing of another organisation comes out', () => {
  it('of everything that the bank may ask, no id, identifier, form or loss is of the police', async () => {
    const all = [
      await listCases(bank, { order: 'recent', page: 1 }, purpose),
      await listCases(bank, { order: 'growth', page: 1 }, purpose),
      await casesOf(bank, ids).then((map) => [...map]),
      ...(await Promise.all(
        ids.flatMap((id) => [
          findCase(bank, id, purpose),
          listCaseReports(bank, id, { page: 1 }, purpose),
          listCaseHubs(bank, id, { page: 1 }, purpose),
          readGraph(bank, id, {}, purpose),
          proposedLinks(bank, id, purpose),
          similarReports(bank, id, { limit: 10 }, purpose),
          ...ids.map((other) => whyTogether(bank, id, other, purpose)),
        ]),
      )),
    ]
    const told = JSON.stringify(all)
    for (const id of ids.slice(3, 7)) expect(told).not.toContain(id)
    for (const secret of [demoIban(75), demoIban(76), demoIban(77), 'FF-400', '7777', 'andersb', 'politie-demo'])
      expect(told).not.toContain(secret)
    expect(told).toContain(demoIban(71))
  })
})

describe('identifiers that own reports name', () => {
  it('finds one in any spelling, with the own reports on it', async () => {
    const [found] = await findSeen(bank, `Ze belden met ${demoPhone(72)}, ziet u.`, purpose)
    expect(found).toMatchObject({ kind: 'phone', ownReports: 1 })
    expect(await findSeen(bank, demoIban(76), purpose)).toEqual([])
    const seen = await listReportsSeen(bank, found?.id ?? '', { limit: 10, offset: 0 }, purpose)
    expect(seen).toMatchObject({ count: 1, reports: [{ reportId: at(1), roles: ['contact'] }] })
  })
})

describe('the end of an account', () => {
  it('is shown beside the accounts of the same case that end so, and joins nothing', async () => {
    const account = demoIban(7_101)
    const ending = account.slice(-4)
    const [whole, also, stranger] = await fileReports(test.ctx, [
      { accounts: [7_101], phones: [702] },
      { phones: [702], told: `Ik zag nog dat de rekening eindigt op ${ending}.` },
      { told: `Betaald aan een rekening die eindigt op ${ending}.` },
    ])
    await linkReports(test.ctx, [whole ?? '', also ?? '', stranger ?? ''])
    const { anchor = '' } = (await findCase(bank, whole ?? '', purpose)) ?? {}
    expect(await listAccountEndings(bank, anchor, purpose)).toMatchObject([
      { reportId: also, ending, accounts: [{ canonical: account }] },
    ])
    expect(await findCase(bank, stranger ?? '', purpose)).toBeNull()
    expect(await listAccountEndings(police, anchor, purpose)).toEqual([])
  })
})
