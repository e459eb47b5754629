// SPDX-License-Identifier: EUPL-1.2
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { transaction } from '#foundation/access'
import { testContext } from '../../../../tests/context.ts'
import { openOutside } from '../../redress/prove-control/outside.fixture.ts'
import { nameSource } from '../answer-data-subject/name.source.ts'
import { appointAuthority } from '../appoint-authority/appoint-authority.command.ts'
import { hear, hearName } from '../receive-names/hear.fixture.ts'
import { showName } from '../show-name/show-name.query.ts'
import { takeTakedownStep } from '../../takedowns/work-takedown/take-step.command.ts'
import { askEvidence } from './ask-evidence.command.ts'
import { fetchAsked } from './fetch-asked.command.ts'
import { showEvidence } from './show-evidence.query.ts'
import { html, openWebWorld, redirect, sitesAt } from './web-world.fixture.ts'
import { listByTwo } from '../decide-name/by-two.fixture.ts'

const host = 'deltabank-pas.example'
let number = 0

const world = await openWebWorld(host)
const dns = await openOutside()
const test = await testContext({
  settings: { SHIELD_FETCH_EVIDENCE: '1', DNS_SERVERS: dns.network.dnsServers.join(',') },
})
await appointAuthority(test.ctx, { id: 'politie-demo', name: 'Politie (demo)', legalBasis: 'voor de proef' })
afterAll(async () => {
  await dns.close()
  await world.close()
})
beforeEach(() => {
  world.asked.length = 0
})

const judge = () => test.as('politie-demo', 'shield:judge')
const off = () => ({ ...judge(), settings: { ...test.ctx.settings, fetchEvidence: null } })
/** A name that was heard of at this path, and has a page there. */
async function name(path: string, page = '<title>Deltabank: vraag uw pas aan</title>') {
  const site = `deltabank-pas-${(number += 1)}.example`
  const id = await hearName(test.ctx, `http://${site}${path}`)
  world.records.set(site, [[sitesAt]])
  world.pages.set(`${site}/`, html(page))
  world.pages.set(`${site}${path}`, html(page))
  return { id, site }
}
const asked = async () => {
  const { rows } = await test.ctx.db.pool.query("select id from shield.fetched_page where status = 'asked'")
  return rows.map(({ id }) => id as string)
}
/** What the listener does, with the sites of this test. */
const fetchAll = async () => {
  for (const id of await asked()) await fetchAsked(test.ctx, id, world.outside)
}
const answers = async (id: string) =>
  (await showEvidence(judge(), id))?.fetched.map(({ status, facts }) => [status, ...facts.map(({ answer }) => answer)])

describe('a page as evidence', () => {
  it('is fetched when a person asks, and stands on the record of what is decided after it', async () => {
    const { id, site } = await name('/aanvraag')
    expect(await askEvidence(judge(), id, `http://${site}/aanvraag`)).toBe('name')
    expect(await showEvidence(judge(), id)).toMatchObject({ isWaiting: true, fetched: [{ status: 'asked' }] })
    await fetchAll()
    const [kept] = (await answers(id)) ?? []
    expect(kept).toEqual(
      expect.arrayContaining(['kept', `http://${site}/aanvraag`, 'Deltabank: vraag uw pas aan', '200']),
    )
    const digest = kept?.find((fact) => /^[\da-f]{64}$/.test(fact))
    await listByTwo(judge(), { nameId: id, reason: 'Nagemaakt.', ground: 'politiewet' })
    const { decisions } = await showName(judge(), id, 'voor de proef')
    expect(decisions[0]?.evidence).toEqual([
      { what: expect.stringContaining(`page http://${site}/aanvraag (200, text/html, 20`), sha256: digest },
    ])
    expect(decisions[0]?.evidence[0]?.what).toContain('“Deltabank: vraag uw pas aan”')
    const { rows } = await test.ctx.db.pool.query(
      "select action from foundation.audit where subject_id = $1 and action like 'shield.evidence-%' order by id",
      [id],
    )
    expect(rows.map(({ action }) => action)).toEqual(
      expect.arrayContaining(['shield.evidence-asked', 'shield.evidence-fetched', 'shield.evidence-seen']),
    )
    const [item] = await nameSource.find(judge(), [{ kind: 'web-address', value: site }], 10)
    expect(JSON.stringify(item?.content)).toContain('vraag uw pas aan')
  })

  it('keeps nothing of the page itself, nor of an address that was made for a visitor', async () => {
    const { id, site } = await name('/stap', '<title>Welkom jan.jansen@post.example</title>GEHEIME-INHOUD')
    world.pages.set(`${site}/`, redirect(`http://${site}/s/a8F93kLm2QxZ77?sessie=b71c#x`))
    world.pages.set(`${site}/s/a8F93kLm2QxZ77?sessie=b71c`, html('<title>Welkom jan.jansen@post.example</title>GEHEIM'))
    await askEvidence(judge(), id, `https://${site}/`)
    await fetchAsked(test.ctx, (await asked())[0] ?? '', { ...world.outside, portOf: () => world.outside.portOf(80) })
    // Over https there is no certificate for this name.
    expect((await answers(id))?.[0]?.[0]).toBe('failed')
    await askEvidence(judge(), id, `http://${site}/stap`)
    world.pages.set(`${site}/stap`, redirect(`http://${site}/s/a8F93kLm2QxZ77?sessie=b71c#x`))
    await fetchAll()
    expect((await answers(id))?.[0]).toEqual(expect.arrayContaining(['kept', `http://${site}/s/…?sessie=…`]))
    const { rows } = await test.ctx.db.pool.query('select * from shield.fetched_page where name_id = $1', [id])
    expect(JSON.stringify(rows)).not.toMatch(/GEHEIM|jansen|a8F93|b71c/)
  })

  it('is offered only at addresses that point to nobody', async () => {
    const site = `deltabank-pas-${(number += 1)}.example`
    const [one] = await hear(test.ctx, `https://${site}/pas/a8F93kLm2QxZ77?klant=jan`)
    const id = one?.kind === 'name' ? one.nameId : ''
    await hear(test.ctx, `https://${site}/pas`)
    expect((await showEvidence(judge(), id))?.offered).toEqual([`https://${site}/pas`, `https://${site}/`])
    for (const address of [`https://${site}/pas/a8F93kLm2QxZ77?klant=jan`, 'https://elders.example/', ''])
      await expect(askEvidence(judge(), id, address)).rejects.toMatchObject({ code: 'shield.evidence.choose-address' })
  })

  it('is asked for one at a time, and not without end', async () => {
    const { id, site } = await name('/pas')
    for (let time = 0; time < 5; time += 1) {
      await askEvidence(judge(), id, `http://${site}/pas`)
      await expect(askEvidence(judge(), id, `http://${site}/pas`)).rejects.toMatchObject({ status: 409 })
      await fetchAll()
    }
    await expect(askEvidence(judge(), id, `http://${site}/pas`)).rejects.toMatchObject({
      code: 'shield.evidence.too-often',
    })
    expect(world.asked).toHaveLength(5)
  })

  it('that nobody came to in an hour can be asked for again', async () => {
    const { id, site } = await name('/pas')
    await askEvidence(judge(), id, `http://${site}/pas`)
    const later = { ...judge(), now: () => new Date(test.ctx.now().getTime() + 3_600_001) }
    await askEvidence(later, id, `http://${site}/pas`)
    expect((await answers(id))?.map(([status]) => status)).toEqual(['asked', 'failed'])
    await fetchAll()
  })

  it('is fetched once, however often that is announced, and given up when it stops the program each time', async () => {
    const { id, site } = await name('/pas')
    await askEvidence(judge(), id, `http://${site}/pas`)
    const [fetchId = ''] = await asked()
    await fetchAsked(test.ctx, fetchId, world.outside)
    await fetchAsked(test.ctx, fetchId, world.outside)
    expect(world.asked).toHaveLength(1)
    await askEvidence(judge(), id, `http://${site}/pas`)
    const [stopping = ''] = await asked()
    const broken = {
      ...world.outside,
      get milliseconds(): number {
        throw new Error('stopped')
      },
    }
    for (let time = 0; time < 3; time += 1)
      await expect(fetchAsked(test.ctx, stopping, broken)).rejects.toThrow('stopped')
    await fetchAsked(test.ctx, stopping, broken)
    expect((await answers(id))?.[0]).toEqual(expect.arrayContaining(['failed', expect.stringContaining('afgebroken')]))
  })
})

describe('a page on a name of many', () => {
  it('is fetched at its whole address, which is kept only sealed', async () => {
    await hear(test.ctx, 'http://192.0.2.7/a8F93kLm2QxZ77/pas')
    const { rows } = await test.ctx.db.pool.query("select id from shield.takedown where host = '192.0.2.7'")
    const id = rows[0].id as string
    world.pages.set('192.0.2.7/a8F93kLm2QxZ77/pas', html('<title>Pas</title>'))
    expect((await showEvidence(judge(), id))?.offered).toEqual(['http://192.0.2.7/…/pas'])
    expect(await askEvidence(judge(), id, 'http://192.0.2.7/…/pas')).toBe('takedown')
    // Documentation addresses are not public.
    await fetchAll()
    expect((await answers(id))?.[0]).toEqual(expect.arrayContaining(['failed', expect.stringContaining('intern')]))
    await askEvidence(judge(), id, 'http://192.0.2.7/…/pas')
    const reached = { ...world.outside, isAllowed: () => true, addressesOf: async () => [sitesAt] }
    await fetchAsked(test.ctx, (await asked())[0] ?? '', reached)
    expect(world.asked.map(({ url }) => url)).toEqual(['http://192.0.2.7/a8F93kLm2QxZ77/pas'])
    expect((await answers(id))?.[0]).toEqual(expect.arrayContaining(['kept', 'http://192.0.2.7/…/pas', 'Pas']))
    const stored = await test.ctx.db.pool.query('select * from shield.fetched_page where takedown_id = $1', [id])
    expect(JSON.stringify(stored.rows)).not.toContain('a8F93')
    await takeTakedownStep(judge(), { takedownId: id, step: 'clear', note: 'Voor de proef.' })
    await askEvidence(judge(), id, 'http://192.0.2.7/…/pas')
    await test.ctx.db.pool.query('update shield.takedown set address = null where id = $1', [id])
    await fetchAll()
    expect((await answers(id))?.[0]).toEqual(expect.arrayContaining(['failed', expect.stringContaining('gewist')]))
    expect((await showEvidence(judge(), id))?.offered).toEqual([])
  })
})

describe('fetching', () => {
  it('is off unless the operator turns it on: nothing is offered, asked for or called', async () => {
    const { id, site } = await name('/pas')
    expect(await showEvidence(off(), id)).toBeNull()
    await expect(askEvidence(off(), id, `http://${site}/pas`)).rejects.toMatchObject({ code: 'shield.evidence.off' })
    await askEvidence(judge(), id, `http://${site}/pas`)
    await fetchAsked({ ...test.ctx, settings: off().settings }, (await asked())[0] ?? '')
    expect((await answers(id))?.[0]).toEqual(expect.arrayContaining(['failed', expect.stringContaining('uitgezet')]))
    expect(world.asked).toEqual([])
  })

  it('is for people of the authority and nobody else', async () => {
    const { id, site } = await name('/pas')
    await listByTwo(judge(), { nameId: id, reason: 'Nagemaakt.', ground: 'politiewet' })
    const others = [
      test.as('deltabank-demo', 'shield:judge'),
      test.as('politie-demo'),
      test.machine('politie-demo', 'shield:judge'),
      test.visitor,
    ]
    for (const other of others) {
      await expect(askEvidence(other, id, `http://${site}/pas`)).rejects.toMatchObject({ status: 403 })
      await expect(showEvidence(other, id)).rejects.toMatchObject({ status: 403 })
    }
    await askEvidence(judge(), id, `http://${site}/pas`)
    await fetchAll()
    const seen = await transaction(test.as('deltabank-demo', 'shield:judge'), async (tx) =>
      tx
        .selectFrom('shield.fetched_page' as never)
        .selectAll()
        .execute(),
    )
    expect(seen).toEqual([])
  })
})

// Last: from here on a worker fetches what the other tests fetch themselves.
describe('the worker', () => {
  it('goes by the resolvers of the settings and by the real rule of what is public', async () => {
    const { id, site } = await name('/pas')
    dns.records.set(`A ${site}`, ['127.0.0.1'])
    dns.asked.length = 0
    await askEvidence(judge(), id, `http://${site}/pas`)
    await test.settle()
    expect((await answers(id))?.[0]).toEqual(expect.arrayContaining(['failed', expect.stringContaining('intern')]))
    dns.records.delete(`A ${site}`)
    await askEvidence(judge(), id, `http://${site}/pas`)
    await test.settle()
    expect((await answers(id))?.[0]).toEqual(expect.arrayContaining(['failed', expect.stringContaining('geen adres')]))
    expect([...dns.asked, ...world.asked]).toEqual([])
  })
})
