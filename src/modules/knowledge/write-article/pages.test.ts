// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from 'vitest'
import { testContext } from '../../../../tests/context.ts'
import { asActor, testSite, textOf } from '../../../../tests/site.ts'
import { form, knowledgePeople, now, type People, published } from '../article/article.fixture.ts'
import { showArticle } from '../read-article/show-article.query.ts'

const test = await testContext()
const people = await knowledgePeople(test)
const site = await testSite(test)
test.setNow(now)

const as = (who: keyof People) => {
  const { actor } = people[who]
  return asActor('person', actor.organisationId, [...actor.permissions], actor.id)
}
const get = async (url: string, headers: Record<string, string> = as('writer')) => site.inject({ url, headers })
const post = (url: string, fields: Record<string, string | string[]>, headers: Record<string, string> = as('writer')) =>
  site.as(headers).post(url, fields)
const changes = (html: string) => /name="changes" value="(\d+)"/.exec(html)?.[1] ?? ''

describe('the pages of the knowledge platform, without script', () => {
  it('lead from a first text to a public page', async () => {
    const wrong = await post('/werkbank/kennis/nieuw', { ...form, title: '', body: 'Mijn lange tekst.' })
    expect(wrong.statusCode).toBe(422)
    expect(wrong.body).toContain('Mijn lange tekst.')
    expect(wrong.body).toContain('href="#begin-title"')
    const empty = textOf((await post('/werkbank/kennis/nieuw', {})).body)
    expect(empty).toContain('Titel: Vul dit in.')
    expect(empty).not.toContain('Titel: Titel:')
    const made = await post('/werkbank/kennis/nieuw', { ...form, title: 'Een openbaar stuk', audience: 'public' })
    expect(made.statusCode).toBe(303)
    const page = made.headers.location ?? ''
    const open = page.replace('/werkbank', '')
    expect(textOf((await get(page)).body)).toContain('Dit is een concept')
    expect((await get(open, {})).statusCode).toBe(404)
    const keep = `${page}/beheren`
    expect((await post(keep, { intent: 'publish', changes: changes((await get(keep)).body) })).statusCode).toBe(303)
    for (const url of [open, `/en${open}`]) {
      const shown = await get(url, {})
      expect(shown.statusCode).toBe(200)
      expect(shown.body).not.toMatch(/<script/)
      expect(shown.body).toContain('<strong>fraude</strong>')
      // People are named among partners only.
      expect(shown.body).not.toContain('Willem Schrijver')
    }
    expect(textOf((await get('/kennis', {})).body)).toContain('Een openbaar stuk')
    const found = await post('/kennis', { words: 'openbare', intent: 'search' }, {})
    expect(found.body).toMatch(/<li>[\s\S]*Een openbaar stuk/)
    const none = await post('/kennis', { words: 'olifantenpaadje' }, {})
    expect(textOf(none.body)).toContain('Niets gevonden')
    expect(none.body).toContain('value="olifantenpaadje"')
    expect(none.body).toContain('href="/hulp"')
    const feed = await get('/kennis/atom', {})
    expect(feed.headers['content-type']).toContain('application/atom+xml')
    expect(feed.body).toContain('Een openbaar stuk')
  })

  it('mark the words that were asked for, and only as text', async () => {
    await published(people.writer, { title: 'Over leeuwen', body: 'Er liep <img src=x onerror=alert(1)> een leeuw.' })
    const { body } = await post('/werkbank/kennis', { words: 'leeuw' }, as('banker'))
    expect(body).toMatch(/<mark[^>]*>leeuw<\/mark>/)
    expect(body).not.toContain('<img src=x')
  })

  it('show a conflict with what the other wrote, keep what was typed, and take it the second time', async () => {
    const id = await published(people.writer)
    const edit = `/werkbank/kennis/${id}/wijzigen`
    const seen = changes((await get(edit)).body)
    const mine = { ...form, concepts: [], why: 'Van mij.', body: 'Mijn kijk hierop.' }
    expect((await post(edit, { ...mine, body: 'De kijk van Carla.', changes: seen }, as('colleague'))).statusCode).toBe(
      303,
    )
    const second = await post(edit, { ...mine, changes: seen })
    expect(second.statusCode).toBe(409)
    expect(second.body).toContain('Mijn kijk hierop.</textarea>')
    expect(textOf(second.body)).toContain('Dit schreef een ander intussen')
    expect(second.body).toMatch(/<del>[\s\S]*Carla/)
    expect((await post(edit, { ...mine, changes: changes(second.body) })).statusCode).toBe(303)
    expect(textOf((await get(`/werkbank/kennis/${id}/versies?van=2&met=3`)).body)).toContain(
      'Verschil tussen versie 2 en versie 3',
    )
  })

  it('know a text again that a browser sent as it was', async () => {
    const id = await published(people.writer, { body: 'Eerste regel.\n\nTweede regel.' })
    const edit = `/werkbank/kennis/${id}/wijzigen`
    const same = {
      ...form,
      body: 'Eerste regel.\r\n\r\nTweede regel.',
      why: 'x',
      changes: changes((await get(edit)).body),
    }
    const answer = await post(edit, same)
    expect(answer.statusCode).toBe(409)
    expect(textOf(answer.body)).toContain('Er is niets veranderd')
  })

  it('let partners ask, and the owner answer and remove', async () => {
    const id = await published(people.writer)
    const page = `/werkbank/kennis/${id}`
    const asked = await post(page, { intent: 'say', kind: 'question', text: 'Mag dit ook anders?' }, as('seller'))
    expect(asked.statusCode).toBe(303)
    const [comment] = (await showArticle(people.writer, id))?.comments ?? []
    const empty = await post(page, { intent: `answer-${comment?.id}` })
    expect(empty.statusCode).toBe(422)
    expect(empty.body).toContain(`href="#answer-${comment?.id}-answer"`)
    expect((await post(page, { intent: `answer-${comment?.id}`, answer: 'Dat mag.' })).statusCode).toBe(303)
    expect(textOf((await get(page, as('banker'))).body)).toContain('Dat mag.')
    expect((await post(page, { intent: 'follow' }, as('seller'))).statusCode).toBe(303)
    expect(textOf((await get('/werkbank/kennis/volgen', as('seller'))).body)).toContain('Artikel: Een titel')
  })

  it('refuse everything to somebody of another organisation, and say no more than that there is nothing', async () => {
    const id = await published(people.writer, { audience: 'amber', toOrganisations: ['koopplein-demo'] })
    const before = await showArticle(people.writer, id)
    const own = { ...form, why: 'x', changes: '2' }
    const tries: [string, Record<string, string | string[]>][] = [
      [`/werkbank/kennis/${id}`, { intent: 'say', kind: 'remark', text: 'x' }],
      [`/werkbank/kennis/${id}`, { intent: 'follow' }],
      [`/werkbank/kennis/${id}/wijzigen`, { ...own, title: 'Gekaapt' }],
      ...['publish', 'review', 'circle', 'offer', 'offer-back', 'withdraw'].map(
        (intent): [string, Record<string, string>] => [
          `/werkbank/kennis/${id}/beheren`,
          { intent, changes: '2', because: 'x', reviewOn: '2027-05-01', audience: 'public', to: 'koopplein-demo' },
        ],
      ),
      ['/werkbank/kennis/beheer', { intent: 'take', id }],
      ['/werkbank/kennis/beheer', { intent: 'take-orphan', id }],
    ]
    for (const [url, fields] of tries)
      expect((await post(url, fields, as('banker'))).statusCode, JSON.stringify([url, fields])).toBe(404)
    const holder = { intent: 'holder', changes: '2', holder: people.banker.actor.id, holderRole: 'x' }
    expect((await post(`/werkbank/kennis/${id}/beheren`, holder, as('banker'))).statusCode).toBe(404)
    expect(await showArticle(people.writer, id)).toEqual(before)
    expect((await post('/kennis/afmelden/geen-token', {}, {})).statusCode).toBe(404)
    const unknown = await post('/kennis/bevestigen', { code: 'ABCDE-12' }, {})
    expect([unknown.statusCode, unknown.body.includes('value="ABCDE-12"')]).toEqual([422, true])
    for (const url of ['/werkbank/kennis/nieuw', `/werkbank/kennis/${id}/beheren`, '/werkbank/kennis/beheer'])
      expect((await post(url, own, as('teller'))).statusCode).toBe(403)
  })
})
