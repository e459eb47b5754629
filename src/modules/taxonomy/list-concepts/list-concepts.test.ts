// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from 'vitest'
import { testContext } from '../../../../tests/context.ts'
import { testSite } from '../../../../tests/site.ts'

const program = await testContext()
const site = await testSite(program)

const get = async (url: string) => {
  const answer = await site.inject({ url })
  return { status: answer.statusCode, body: answer.json(), headers: answer.headers }
}
interface Item {
  id: string
}

describe('the API of concepts', () => {
  it('gives every concept once, page after page', async () => {
    const seen: string[] = []
    for (let url: string | null = '/v1/concepts?limit=50'; url !== null; ) {
      const { body } = await get(url)
      seen.push(...body.items.map(({ id }: Item) => id))
      url = body.next === null ? null : `/v1/concepts?limit=50&after=${body.next}`
    }
    expect(seen.length).toBe(158)
    expect(new Set(seen).size).toBe(158)
    const { body, headers } = await get('/v1/concepts?facet=CH&limit=100')
    expect(body.items.length).toBe(14)
    expect(headers['cache-control']).toBe('public, max-age=300')
  })

  it('searches by everyday words, best first, also on a second page', async () => {
    const { body } = await get('/v1/concepts?q=hoi+mam')
    expect(body.items[0]).toMatchObject({ id: 'FF-300', narrower: ['FF-310', 'FF-320', 'FF-330'] })
    expect(body.items[0].everydayWords.nl).toContain('hoi mam')
    const one = await get('/v1/concepts?q=spoofing&limit=1')
    const two = await get(`/v1/concepts?q=spoofing&limit=1&after=${one.body.next}`)
    expect(one.body.items[0].id).not.toBe(two.body.items[0].id)
    expect((await get('/v1/concepts?q=xyzzyqq')).body).toMatchObject({ items: [], next: null })
  })

  it('says what others call one, with relation, confidence and source, and comes back from their code', async () => {
    const { body } = await get('/v1/concepts/FF-300')
    const cbs = body.mappings.find(({ scheme }: { scheme: string }) => scheme === 'cbs-ovic')
    expect(cbs).toMatchObject({ concept: 'FF-300', code: 'Phishing', relation: 'broadMatch', confidence: 'high' })
    expect(cbs.sources[0].url).toMatch(/^https:\/\/www\.cbs\.nl/)
    const back = await get('/v1/concept-mappings?scheme=cbs-ovic&code=Phishing')
    expect(back.body.items.map((item: { concept: string }) => item.concept)).toEqual(['FF-200', 'FF-300', 'FF-400'])
    expect(back.body.items[1]).toEqual(cbs)
    expect((await get('/v1/concept-mappings?concept=FF-300&limit=2')).body).toMatchObject({ next: 2 })
    expect((await get('/v1/concept-mappings?scheme=cbs-ovic&code=niets')).body.items).toEqual([])
  })

  it('tells what to do with a wrong or unknown code', async () => {
    const unknown = await get('/v1/concepts/FF-777')
    expect(unknown.status).toBe(404)
    expect(unknown.body.detail).toContain('/v1/concepts?q=')
    expect((await get('/v1/concepts/helpdesk')).status).toBe(400)
    const alone = await get('/v1/concept-mappings?code=Phishing')
    expect(alone.status).toBe(400)
    expect(JSON.stringify(alone.body)).toContain('cbs-ovic')
  })
})

describe('pages about concepts', () => {
  const see = async (url: string) => (await site.inject({ url })).body.replace(/<!--.*?-->/g, '')

  it('show one concept whole, in both languages, without a script', async () => {
    const page = await see('/begrippen/FF-300')
    for (const words of [
      'FF-300',
      'hoi mam',
      'Wat het niet is',
      'Is een soort',
      'Universiteit Twente',
      'ongeveer hetzelfde',
      'sinds editie 0.1.0',
      '/doc/begrip/FF-300.ttl',
      'ook vanuit een overgenomen account',
    ])
      expect(page, words).toContain(words)
    expect(page).not.toMatch(/<script/i)
    expect(await see('/en/begrippen/FF-300')).toContain('Friend-in-need fraud')
    expect((await site.inject({ url: '/begrippen/FF-777' })).statusCode).toBe(404)
  })

  it('help on when nothing was found, and show nothing of what was typed as markup', async () => {
    const page = await see('/begrippen/zoeken?q=%3Cb%3Exyzzyqq')
    expect(page).toContain('Wij kennen dit woord nog niet')
    expect(page).toContain('href="/hulp"')
    expect(page).not.toContain('<b>xyzzy')
    expect(await see('/begrippen/zoeken?q=hulpvrgfraude')).toContain('Bedoelde u een van deze?')
    expect(await see('/begrippen/zoeken')).toContain('Zoek met uw eigen woorden')
  })
})
