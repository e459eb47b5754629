// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, test } from 'vitest'
import type { Permission } from '#foundation/access'
import { modules } from '../../src/app/modules.ts'
import { testContext } from '../context.ts'
import { finding } from '../finding.ts'

const program = await testContext({ demo: true })

interface Story {
  what: string
  /** Gives `typed`, `organisation` (who finds it) and `id` (the end of its address). */
  sql: string
  may: Permission
  group: string
  at: string
  /** Who finds nothing: another organisation with the same permission, or the same one without it. */
  not: 'another organisation' | 'without the permission'
}

const others = ['meldpunt-demo', 'polderbank-demo', 'telecom-demo', 'gemeente-demo']

const stories: Story[] = [
  {
    what: 'a proposal to warn',
    sql: `select canonical as typed, organisation_id as organisation, id from identifiers.listing where status = 'proposed' and kind = 'iban'`,
    may: 'identifiers:publish',
    group: 'state',
    at: '/werkbank/vermeldingen/',
    not: 'another organisation',
  },
  {
    what: 'an objection',
    sql: `select canonical as typed, organisation_id as organisation, id from redress.objection where kind = 'iban'`,
    may: 'redress:decide',
    group: 'state',
    at: '/werkbank/bezwaren/',
    not: 'another organisation',
  },
  {
    what: 'a name on the desk of the shield',
    sql: `select n.name as typed, l.authority_id as organisation, n.id from shield.name n, shield.list l where n.level = 'domain'`,
    may: 'shield:judge',
    group: 'state',
    at: '/werkbank/schild/',
    not: 'another organisation',
  },
  {
    what: 'a measure that was asked',
    sql: `select s.canonical as typed, r.sender_organisation_id as organisation, r.id from measures.subject s
      join measures.request r on r.id = s.request_id where s.kind in ('iban', 'phone')`,
    may: 'measures:ask',
    group: 'state',
    at: '/werkbank/maatregelen/gevraagd/',
    not: 'another organisation',
  },
  {
    what: 'a recall by its reference',
    sql: `select 'th ' || right(id::text, 10) as typed, organisation_id as organisation, id from recovery.recall`,
    may: 'recovery:follow',
    group: 'state',
    at: '/werkbank/terughalen/',
    not: 'another organisation',
  },
  {
    what: 'a recall by the account that was paid',
    sql: `select p.to_account as typed, r.organisation_id as organisation, r.id from recovery.payment p
      join recovery.recall r on r.id = p.recall_id where p.to_account in (select to_account from recovery.payment group by 1 having count(*) = 1)`,
    may: 'recovery:follow',
    group: 'state',
    at: '/werkbank/terughalen/',
    not: 'another organisation',
  },
  {
    what: 'a recall that was asked of the own bank',
    sql: `select 'TH-' || right(recall_id::text, 10) as typed, bank_id as organisation, id from recovery.packet
      where sent_at is not null and bank_id is not null`,
    may: 'recovery:answer',
    group: 'files',
    at: '/werkbank/terughaalverzoeken/',
    not: 'another organisation',
  },
  {
    what: 'a complaint that the own organisation filed',
    sql: `select lower(number) as typed, organisation_id as organisation, id from complaints.complaint where number is not null`,
    may: 'complaints:prepare',
    group: 'files',
    at: '/werkbank/aangifteloket/',
    not: 'another organisation',
  },
  {
    what: 'a complaint that the own organisation handles',
    sql: `select number as typed, police_organisation_id as organisation, id from complaints.complaint where number is not null`,
    may: 'complaints:handle',
    group: 'files',
    at: '/werkbank/aangiften/',
    not: 'another organisation',
  },
  {
    what: 'a dossier that the own organisation made',
    sql: `select number as typed, organisation_id as organisation, id from dossiers.dossier`,
    may: 'dossiers:make',
    group: 'files',
    at: '/werkbank/dossiers/',
    not: 'another organisation',
  },
  {
    what: 'a hand-over by its code',
    sql: `select 'DV-' || upper(right(id::text, 8)) as typed, sender_id as organisation, id from referrals.hand_over`,
    may: 'referrals:make',
    group: 'files',
    at: '/werkbank/doorverwijzingen/',
    not: 'another organisation',
  },
  {
    what: 'a colleague',
    sql: `select '@' || name as typed, organisation_id as organisation, id from partners.person where name = 'Sharmila Ramdin'`,
    may: 'partners:manage',
    group: 'people',
    at: '/werkbank/mensen/',
    not: 'another organisation',
  },
  {
    what: 'an article',
    sql: `select v.title as typed, 'politie-demo' as organisation, a.id from knowledge.article a
      join knowledge.version v on v.article_id = a.id where a.status = 'published' and a.audience = 'partners' order by a.id, v.number desc`,
    may: 'knowledge:read',
    group: 'knowledge',
    at: '/werkbank/kennis/',
    not: 'without the permission',
  },
  {
    what: 'a core message',
    sql: `select content ->> 'sentence' as typed, 'politie-demo' as organisation, message_id as id
      from campaigns.version order by number desc, message_id`,
    may: 'campaigns:plan',
    group: 'knowledge',
    at: '/werkbank/kernboodschappen/',
    not: 'without the permission',
  },
  {
    what: 'a signal',
    sql: `select title as typed, organisation_id as organisation, id from signals.signal
      where status = 'confirmed' and title is not null and organisation_id is not null`,
    may: 'signals:read',
    group: 'knowledge',
    at: '/werkbank/signalen/',
    not: 'without the permission',
  },
  {
    what: 'an obstacle of the working group',
    sql: `select title as typed, 'politie-demo' as organisation, id from pilots.bottleneck`,
    may: 'pilots:work',
    group: 'knowledge',
    at: '/werkbank/knelpunten/',
    not: 'without the permission',
  },
  {
    what: 'an action of the plan',
    sql: `select a.title as typed, 'politie-demo' as organisation, a.id from action_plan.action a
      join action_plan.theme t on t.id = a.theme_id join action_plan.edition e on e.id = t.edition_id
      order by e.year desc`,
    may: 'plan:read',
    group: 'knowledge',
    at: '/werkbank/actieplan/actie/',
    not: 'without the permission',
  },
]

describe('the search of the workbench', () => {
  for (const { what, sql, may, group, at, not } of stories)
    test(`finds ${what}; not ${not}`, async () => {
      const { rows } = await program.ctx.db.pool.query(`${sql} limit 1`)
      const [row] = rows
      expect(row, 'the demo has one').toBeDefined()
      const of = async (organisation: string, ...permissions: Permission[]) =>
        ((await finding(program.as(organisation, ...permissions), row.typed)).get(group) ?? []).map(({ href }) => href)
      const address = `${at}${row.id}`
      expect(await of(row.organisation, may)).toContain(address)
      if (not === 'without the permission') return expect(await of(row.organisation)).not.toContain(address)
      for (const other of others.filter((one) => one !== row.organisation))
        expect(await of(other, may), other).not.toContain(address)
    })

  test('finds a reporting point with its number, and a partner, for everybody who is signed in', async () => {
    await program.approveNumbers()
    const found = (await finding(program.as('gemeente-demo'), '@fraudehelpdesk')).get('people') ?? []
    expect(found[0]?.title).toContain('Fraudehelpdesk')
    expect(found[0]?.more).toMatch(/meldpunt · \+?[\d ]+/)
    const partners = (await finding(program.as('gemeente-demo'), 'deltabank')).get('people') ?? []
    expect(partners.map(({ more }) => more)).toContain('partner')
  })

  test('finds words of the taxonomy and interventions for everybody', async () => {
    const hrefs = async (typed: string) =>
      ((await finding(program.as('gemeente-demo'), typed)).get('knowledge') ?? []).map(({ href }) => href)
    expect(await hrefs('nepwebwinkel')).toContainEqual(expect.stringMatching(/^\/begrippen\//))
    const { rows } = await program.ctx.db.pool.query(
      'select code from interventions.intervention order by code limit 1',
    )
    expect(await hrefs(rows[0].code.replaceAll('-', ' '))).toContain(`/interventies/${rows[0].code}`)
  })

  test('says at every door of a module who may', () => {
    const finders = modules.flatMap(({ name, find = [] }) => find.map((one) => ({ name, ...one })))
    expect(finders.length).toBeGreaterThan(25)
    expect(finders.filter(({ allow }) => allow === 'anyone')).toEqual([])
  })
})
