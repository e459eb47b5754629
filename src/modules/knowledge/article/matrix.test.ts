// SPDX-License-Identifier: EUPL-1.2
// Audience × role × organisation: who sees an article in each of the ways in which one could learn that it exists.
import { describe, expect, it } from 'vitest'
import { type Context, subjectOf } from '#foundation/access'
import { inTransaction, sql } from '#foundation/db'
import { testContext } from '../../../../tests/context.ts'
import { asActor, testSite } from '../../../../tests/site.ts'
import { writtenSource } from '../answer-data-subject/written.source.ts'
import { sayUnder } from '../discuss-article/discuss-article.command.ts'
import { listForFeed } from '../publish-feed/list-for-feed.query.ts'
import { showArticle, showPublicArticle } from '../read-article/show-article.query.ts'
import { searchArticles, searchPublicArticles } from '../search-articles/search-articles.query.ts'
import { follow, markSeen } from '../follow-articles/follow.command.ts'
import { countNew } from '../search-articles/search-articles.query.ts'
import { beginArticle } from '../write-article/write-article.command.ts'
import { form, knowledgePeople, now, published } from './article.fixture.ts'
import { sayWhatMay } from './who.query.ts'

const ids: Record<string, string> = {}

const circles = {
  public: { audience: 'public' },
  partners: { audience: 'partners' },
  amber: { audience: 'amber', toOrganisations: ['deltabank-demo'] },
  red: { audience: 'red', toPeople: 'Tessa Teller, Deltabank (demo)' },
}
/** Who sees which of the published ones; `draft-…` only whoever writes for the owner. */
const sees: Record<string, string[]> = {
  visitor: ['public'],
  writer: ['public', 'partners', 'amber', 'red', 'draft-partners', 'draft-red'],
  colleague: ['public', 'partners', 'amber', 'draft-partners'],
  reader: ['public', 'partners', 'amber'],
  banker: ['public', 'partners', 'amber'],
  teller: ['public', 'partners', 'amber', 'red'],
  seller: ['public', 'partners'],
  machineOfBank: ['public', 'partners', 'amber'],
  machineOfShop: ['public', 'partners'],
  machineWithoutRight: ['public'],
  personWithoutRight: ['public'],
}

const test = await testContext()
const site = await testSite(test)
const people = await knowledgePeople(test)
const readers: Record<string, Context> = {
  ...people,
  visitor: test.visitor,
  machineOfBank: test.machine('deltabank-demo', 'knowledge:read'),
  machineOfShop: test.machine('koopplein-demo', 'knowledge:read'),
  machineWithoutRight: test.machine('deltabank-demo', 'checks:ask'),
  personWithoutRight: test.as('deltabank-demo', 'checks:ask'),
}
for (const reader of [people.banker, people.teller, people.seller, people.reader]) {
  await follow(reader, { topic: 'all', value: '' })
  await markSeen(reader, new Date(0))
}
test.setNow(new Date(now.getTime() + 60_000))
for (const [name, circle] of Object.entries(circles))
  ids[name] = await published(people.writer, {
    ...circle,
    title: `Zebra ${name}`,
    body: `Tekst met olifant en ${name}.`,
  })
for (const name of ['partners', 'red'] as const)
  ids[`draft-${name}`] = await beginArticle(people.writer, {
    ...form,
    ...circles[name],
    title: `Zebra draft-${name}`,
  })
// What was said under each: in it is a word that stands nowhere else.
for (const name of ['partners', 'amber', 'red'])
  await sayUnder(people.teller, ids[name] ?? '', { kind: 'remark', text: `Hier zag ik een giraf bij ${name}.` })

const namesOf = (found: readonly { id: string }[]) =>
  found.map(({ id }) => Object.keys(ids).find((name) => ids[name] === id) ?? id).toSorted()

describe('who sees what', () => {
  for (const [who, expected] of Object.entries(sees)) {
    it(`${who}: in lists, counts and search, by number, by the lock alone, and in what others said`, async () => {
      const ctx = readers[who]
      if (!ctx) throw new Error(who)
      for (const asked of [{}, { words: 'zebra' }, { concept: 'FF-400' }]) {
        const found = await searchArticles(ctx, asked)
        expect(namesOf(found.articles), JSON.stringify(asked)).toEqual(expected.toSorted())
        expect(found.count).toBe(expected.length)
      }
      for (const [name, id] of Object.entries(ids)) {
        const shown = await showArticle(ctx, id)
        expect(shown?.id ?? null, name).toBe(expected.includes(name) ? id : null)
      }
      const isReader = ctx.actor.kind === 'anyone' || who.endsWith('WithoutRight') ? [] : ['partners', 'amber', 'red']
      const said = await searchArticles(ctx, { words: 'giraffen' })
      expect(namesOf(said.articles)).toEqual(isReader.filter((name) => expected.includes(name)).toSorted())
      // The second lock alone, without any condition of a query.
      const may = who === 'writer' || who === 'colleague' || who === 'banker' ? 'write' : 'read'
      const rows = await inTransaction(test.ctx.db, subjectOf(ctx.actor), async (tx) => {
        await sayWhatMay(tx, expected.length === 1 ? 'none' : may)
        return sql<{ id: string }>`select id from knowledge.article`.execute(tx)
      })
      expect(namesOf(rows.rows)).toEqual(expected.toSorted())
    })
  }

  it('nobody sees more than what is public without saying what for', async () => {
    for (const [who, ctx] of Object.entries(readers)) {
      const rows = await inTransaction(test.ctx.db, subjectOf(ctx.actor), (tx) =>
        sql<{ id: string }>`select id from knowledge.article`.execute(tx),
      )
      expect(namesOf(rows.rows), who).toEqual(['public'])
    }
  })

  it('pages without sign-in and the feed hold what is public, whoever looks', async () => {
    for (const ctx of Object.values(readers)) {
      expect(namesOf((await searchPublicArticles(ctx, {})).articles)).toEqual(['public'])
      expect(namesOf(await listForFeed(ctx))).toEqual(['public'])
      expect(await showPublicArticle(ctx, ids.partners ?? '')).toBeNull()
    }
    const feed = (await site.inject({ url: '/kennis/atom' })).body
    expect(feed).toContain('Zebra public')
    expect(feed).not.toMatch(/Zebra (partners|amber|red|draft)/)
  })

  it('an address that is not for somebody answers exactly as one that is nobody’s', async () => {
    const headers = asActor('person', 'koopplein-demo', ['knowledge:read', 'knowledge:write'])
    const get = async (url: string) => {
      const { statusCode, body } = await site.inject({ url, headers })
      return { statusCode, body: body.replaceAll(/[\da-f]{8}-[\da-f-]{27}/g, 'ID').replaceAll(/nonce="[^"]*"/g, '') }
    }
    const nobodys = '0190a000-0000-7000-8000-000000000001'
    for (const name of ['amber', 'red', 'draft-partners', 'draft-red']) {
      for (const page of ['', '/wijzigen', '/beheren', '/versies']) {
        const found = await get(`/werkbank/kennis/${ids[name]}${page}`)
        expect(found.statusCode, `${name}${page}`).toBe(404)
        expect(found).toEqual(await get(`/werkbank/kennis/${nobodys}${page}`))
      }
      expect((await site.inject({ url: `/kennis/${ids[name]}` })).statusCode).toBe(404)
    }
  })

  it('the API gives a machine what its organisation may read, never what is for named people', async () => {
    const titles = async (headers: Record<string, string>) => {
      const answer = await site.inject({ url: '/v1/articles', headers })
      return answer
        .json<{ items: { title: string }[] }>()
        .items.map(({ title }) => title)
        .toSorted()
    }
    expect(await titles({})).toEqual(['Zebra public'])
    expect(await titles(asActor('machine', 'deltabank-demo', ['checks:ask']))).toEqual(['Zebra public'])
    expect(await titles(asActor('machine', 'koopplein-demo', ['knowledge:read']))).toEqual([
      'Zebra partners',
      'Zebra public',
    ])
    const bank = asActor('machine', 'deltabank-demo', ['knowledge:read'])
    expect(await titles(bank)).toEqual(['Zebra amber', 'Zebra partners', 'Zebra public'])
    expect((await site.inject({ url: `/v1/articles/${ids.amber}`, headers: bank })).statusCode).toBe(200)
    for (const name of ['red', 'draft-partners'])
      expect((await site.inject({ url: `/v1/articles/${ids[name]}`, headers: bank })).statusCode).toBe(404)
    const open = await site.inject({ url: '/v1/articles' })
    expect(open.headers['cache-control']).toContain('public')
    expect((await site.inject({ url: '/v1/articles', headers: bank })).headers['cache-control']).not.toContain('public')
  })

  it('who answers for personal data learns that a person spoke under what is for named people, not what was said', async () => {
    const officer = test.as('deltabank-demo', 'data-requests:answer')
    const keys = [{ kind: 'person', value: people.teller.actor.id }] as const
    const found = JSON.stringify(await writtenSource.find(officer, keys, 50))
    expect(found).toContain('giraf bij amber')
    expect(found).toContain('onder een artikel voor bepaalde mensen')
    expect(found).not.toMatch(/giraf bij red|Zebra red/)
  })

  it('what is new counts only what one may read', async () => {
    expect(await countNew(people.seller)).toBe(2)
    expect(await countNew(people.banker)).toBe(3)
    expect(await countNew(people.teller)).toBe(4)
  })
})
