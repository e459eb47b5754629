// SPDX-License-Identifier: EUPL-1.2
// A registry on this machine says how old names are: what is older than a year nobody blocks alone, and no partner's word does.
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { randomUUID } from 'node:crypto'
import { afterAll, describe, expect, it } from 'vitest'
import { asSystem, type Context, transaction } from '#foundation/access'
import { testContext } from '../../../../tests/context.ts'
import { testSite, textOf } from '../../../../tests/site.ts'
import { appointAuthority } from '../appoint-authority/appoint-authority.command.ts'
import { judgeName } from '../judge-names/judge-name.command.ts'
import { hearName } from '../receive-names/hear.fixture.ts'
import { receiveFromPartner } from '../trusted-partner/receive-from-partner.command.ts'
import { askAges } from './ask-ages.command.ts'
import { listByTwo } from '../decide-name/by-two.fixture.ts'
import { decideName } from '../decide-name/decide-names.command.ts'

const test = await testContext({ demo: true })
const site = await testSite(test)
const now = test.ctx.now()
const daysAgo = (days: number) => new Date(now.getTime() - days * 86_400_000).toISOString()
/** What the registry says of a domain: a moment, nothing (null), or 'away'. */
const registered = new Map<string, string | null>()
const asked: string[] = []
const registry = createServer((request, reply) => {
  const name = request.url?.replace('/domain/', '') ?? ''
  if (name === '/dns.json')
    return reply.end(JSON.stringify({ services: [[['example'], [`${registryAt}/`]]], version: '1.0' }))
  asked.push(name)
  const said = registered.get(name)
  reply.statusCode = said === 'away' ? 503 : said === undefined ? 404 : 200
  reply.end(JSON.stringify({ events: said ? [{ eventAction: 'registration', eventDate: said }] : [] }))
})
await new Promise<void>((ready) => registry.listen(0, '127.0.0.1', ready))
const registryAt = `http://127.0.0.1:${(registry.address() as AddressInfo).port}`
test.ctx.settings.rdapBootstrap = `${registryAt}/dns.json`
afterAll(() => registry.close())

await appointAuthority(test.ctx, {
  id: 'politie-demo',
  name: 'Politie (demo)',
  legalBasis: 'voor de proef',
  trustedPartners: [{ organisation: 'deltabank-demo', quotaPerDay: 50, fastLane: true }],
})
const judge = () => test.as('politie-demo', 'shield:judge')
const another = (ctx: Context): Context =>
  ctx.actor.kind === 'person' ? { ...ctx, actor: { ...ctx.actor, id: randomUUID(), name: 'Tweede lezer' } } : ctx
const by = { reason: 'Nagemaakte site.', ground: 'politiewet' } as const
const system = asSystem(test.ctx, 'test')
const handIn = async (text: string) => {
  const heard = [{ text, messageId: null, brand: null, features: [], receivedAt: now }]
  const [one] = await transaction(system, (tx) => receiveFromPartner(system, tx, 'deltabank-demo', heard))
  return one?.kind === 'name' ? one.status : one?.kind
}
const statusOf = async (name: string) => {
  const { rows } = await test.ctx.db.pool.query('select status from shield.name where name = $1', [name])
  return rows[0]?.status
}
/** Until every name that waits was asked about, or cannot be now. */
const askAll = async () => {
  while ((await askAges(test.ctx)) > 0);
}

describe('a name that is older than a year', () => {
  it('takes two people, by key and by page, and the desk says since when it is there', async () => {
    registered.set('bakkerij-op-de-hoek.example', daysAgo(4_000))
    const nameId = await hearName(test.ctx, 'https://www.bakkerij-op-de-hoek.example/wp/inloggen')
    await askAll()
    const desk = await site.as(judge()).get(`/werkbank/schild/${nameId}`)
    expect(textOf(desk.body)).toContain('langer dan een jaar geleden')
    const first = judge()
    expect(await judgeName(first, { nameId, version: 1, verdict: 'list', ...by })).toBe('proposed')
    expect(await decideName(another(first), { nameId, step: 'list', ...by })).toBe('listed')
  })

  it('is not listed on the word of a partner; a young one is, as soon as the registry said so', async () => {
    registered.set('al-jaren-een-winkel.example', daysAgo(366))
    registered.set('gisteren-bedacht.example', daysAgo(1))
    for (const name of ['al-jaren-een-winkel.example', 'inloggen.gisteren-bedacht.example'])
      expect(await handIn(name)).toBe('waiting')
    await askAll()
    expect(await statusOf('al-jaren-een-winkel.example')).toBe('waiting')
    expect(await statusOf('inloggen.gisteren-bedacht.example')).toBe('listed')
  })
})

describe('a registry', () => {
  it('is asked once about a name, again when it was away, and by one person alone goes what it does not know', async () => {
    registered.set('nu-even-niet.example', 'away')
    const nameId = await hearName(test.ctx, 'onbekende-leeftijd.example')
    await hearName(test.ctx, 'nu-even-niet.example')
    await askAll()
    const timesAsked = (wanted: string) => asked.filter((name) => name === wanted).length
    const whileAway = timesAsked('nu-even-niet.example')
    registered.set('nu-even-niet.example', daysAgo(10))
    await askAll()
    await askAll()
    expect(timesAsked('onbekende-leeftijd.example')).toBe(1)
    expect(timesAsked('nu-even-niet.example')).toBe(whileAway + 1)
    expect(await listByTwo(judge(), { nameId, ...by })).toBe('listed')
  })

  it('is not asked when the operator named none', async () => {
    const without = { ...test.ctx, settings: { ...test.ctx.settings, rdapBootstrap: undefined } }
    await hearName(test.ctx, 'niemand-vraagt.example')
    expect(await askAges(without)).toBe(0)
    expect(asked).not.toContain('niemand-vraagt.example')
  })
})
