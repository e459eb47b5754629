// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from 'vitest'
import { transaction } from '#foundation/access'
import { sql } from '#foundation/db'
import { registerPlan } from '#modules/evaluations'
import { testContext } from '../../../../tests/context.ts'
import { asActor, testSite } from '../../../../tests/site.ts'
import { digestOfSeed } from '../run-trial/lot.query.ts'
import { listTrials } from '../run-trial/trial-results.query.ts'
import { crawl } from './crawl.fixture.ts'

/** Noon of a Tuesday. */
const begin = new Date('2027-02-02T11:00:00Z')
let now = begin
const later = (seconds: number) => {
  now = new Date(now.getTime() + seconds * 1_000)
  test.setNow(now)
}

const test = await testContext()
test.setNow(begin)
const site = await testSite(test)

const embed = 'inzet.localhost:3000'
const host = 'www.gemeente-waterwijk.example'
const placer = asActor('person', 'gemeente-demo', ['widgets:place', 'widgets:try'])
const other = asActor('person', 'deltabank-demo', ['widgets:place', 'widgets:try'])
let network = 0
/** Each asker in a network of its own, but for whom it is said. */
const get = (url: string, headers: Record<string, string> = {}, remoteAddress = `198.51.${++network % 250}.7`) =>
  site.inject({ url, headers: { host: 'localhost', ...headers }, remoteAddress })
const post = (
  url: string,
  fields: Record<string, string | string[]>,
  headers: Record<string, string> = {},
  remoteAddress = `203.0.${++network % 250}.7`,
) => {
  const at = headers.host ?? 'localhost'
  const type = { 'content-type': 'application/x-www-form-urlencoded', origin: `http://${at}`, host: at }
  const pairs = Object.entries(fields).flatMap(([name, value]) => [value].flat().map((one) => [name, one]))
  const payload = new URLSearchParams(pairs).toString()
  return site.inject({ method: 'POST', url, payload, headers: { ...headers, ...type }, remoteAddress })
}
const to = (answer: { headers: Record<string, unknown> }) => String(answer.headers.location)
const counts = async () => {
  const found = await test.ctx.db.pool.query(
    'select widget, audience, arm, host, event, sum(n)::int as n from widgets.count group by 1, 2, 3, 4, 5',
  )
  return (event: string, on = '') =>
    found.rows.filter((row) => row.event === event && row.host === on).reduce((sum, row) => sum + row.n, 0)
}

describe('sites that may show it', () => {
  const desk = '/werkbank/inzetten'

  it('are added by a partner for itself, with a code to paste, and by nobody without the permission', async () => {
    expect((await post(desk, { intent: 'add', host }, asActor('person', 'gemeente-demo', []))).statusCode).toBe(403)
    const added = await post(desk, { intent: 'add', host: `https://${host.toUpperCase()}/contact` }, placer)
    expect(added.statusCode).toBe(200)
    expect(added.body).toContain(`${host} staat op de lijst`)
    expect(added.body).toContain(`src=&quot;http://inzet.localhost:3000/even-wachten?via=${host}&quot;`)
    expect((await get(desk, other)).body).not.toContain(`Code voor ${host}`)
  })

  it('are refused kindly when they are no site, ours, or already there', async () => {
    for (const [wrong, said] of [
      ['geen site', 'geen naam van een site'],
      ['127.0.0.1', 'geen naam van een site'],
      ['www.partner.example:8080', 'geen naam van een site'],
      ['x.example; frame-ancestors *', 'geen naam van een site'],
      ['inzet.localhost', 'van Dijkwacht zelf'],
      [host, 'staat al op de lijst'],
    ] as const) {
      const answer = await post(desk, { intent: 'add', host: wrong }, other)
      expect(`${wrong} ${answer.statusCode}`).toBe(`${wrong} 422`)
      expect(answer.body).toContain(said)
    }
    expect((await post(desk, { intent: 'remove', host }, other)).statusCode).toBe(404)
  })

  it('and only they may put a page into a frame, and only the page that is for them', async () => {
    const policy = async (url: string, at = embed) =>
      String((await get(url, { host: at })).headers['content-security-policy'])
    expect(await policy(`/even-wachten?via=${host}`)).toContain(`frame-ancestors https://${host}`)
    expect((await get(`/even-wachten?via=${host}`, { host: embed })).headers['x-frame-options']).toBeUndefined()
    for (const url of ['/even-wachten', '/even-wachten?via=www.vreemd.example', '/oefenen?via=*'])
      expect(await policy(url)).toContain("frame-ancestors 'none'")
    expect(await policy(`/even-wachten?via=${host}`, 'localhost')).toContain("frame-ancestors 'none'")
    expect((await get(`/even-wachten?via=${host}`)).headers['x-frame-options']).toBe('DENY')
  })
})

describe('the origin for sites of others', () => {
  it('has no other page, whoever asks', async () => {
    for (const url of [
      '/',
      '/melden',
      '/werkbank',
      '/werkbank/inzetten',
      '/inloggen',
      '/v1/checks',
      '/livez',
      '/readyz',
    ])
      for (const headers of [{}, placer, { cookie: 'dijkwacht-session=x'.repeat(5), authorization: 'Bearer x' }])
        expect(`${url} ${(await get(url, { ...headers, host: embed })).statusCode}`).toBe(`${url} 404`)
    for (const url of [
      '/.well-known/security.txt',
      '/controleren',
      '/even-wachten/x',
      '/even-wachten.data',
      '/oefenen/niet',
    ])
      expect(`${url} ${(await get(url, { host: embed })).statusCode}`).toBe(`${url} 404`)
  })

  it('asks nothing but choices on any of its pages, sets no cookie, runs nothing and leads to the site outside the frame', {
    timeout: 120_000,
  }, async () => {
    const pages = await crawl(site, embed, [
      `/even-wachten?via=${host}`,
      `/oefenen?voor=bedrijf&via=${host}`,
      `/en/oefenen?via=${host}`,
      `/beveiliging-op-orde?via=${host}`,
    ])
    expect(pages.length).toBeGreaterThan(60)
    const wrong = pages.flatMap(({ url, answer }) => {
      const fields = [...answer.body.matchAll(/<(input|textarea|select)\b[^>]*?(?:type="(\w+)")?[^>]*>/g)]
      const asks = fields.filter(([tag, name]) => name !== 'input' || !/type="(?:radio|checkbox|hidden)"/.test(tag))
      const links = [...answer.body.matchAll(/<a\b[^>]*href="(https?:[^"]*)"[^>]*>/g)].filter(
        ([tag]) => !tag.includes('target="_blank"'),
      )
      return [
        ...asks.map(([tag]) => `${url}: ${tag}`),
        ...links.map(([tag]) => `${url}: ${tag}`),
        ...(answer.statusCode === 200 ? [] : [`${url}: ${answer.statusCode}`]),
        ...(answer.headers['set-cookie'] ? [`${url} sets a cookie`] : []),
        ...(/<script|<form[^>]*action="http/.test(answer.body) ? [`${url} runs or sends something`] : []),
        ...(String(answer.headers['content-security-policy']).includes(`frame-ancestors https://${host}`)
          ? []
          : [`${url} forgot who shows it`]),
      ]
    })
    expect(wrong).toEqual([])
  })
})

describe('a visit', () => {
  it('gives advice after one tap, waits until a moment that the server keeps, and can be cut short', async () => {
    const begun = await post('/even-wachten', { wie: 'bank' })
    expect(begun.statusCode).toBe(303)
    expect((await get(to(begun))).body).toContain('Hang op.')
    const answered = `${to(begun)}.zij.ja.nee`
    const wait = to(await get(answered))
    const waiting = await get(wait)
    expect(waiting.body).toContain('Wacht tot 12:03')
    expect((await get(`${wait}&na=verder`)).body).toContain('Het is nog geen 12:03')
    expect((await get(`${wait}&na=nu`)).body).toContain('Betaal nu niet')
    later(181)
    expect((await get(`${wait}&na=verder`)).body).toContain('Betaal nu niet')
    const said = await post(`${wait}&na=verder`, { uit: 'call-back' })
    expect((await get(to(said))).body).toContain('Goed dat u de tijd neemt')
  })

  it('is counted once for each thing that happens, however often its address is asked or sent', async () => {
    const before = await counts()
    const begun = to(await post('/even-wachten', { wie: 'winkel' }))
    const end = `${to(await get(`${begun}.ik.nee.ja`))}&na=nu`
    for (let time = 0; time < 3; time++) {
      expect((await get(end)).body).toContain('Dat zegt niet dat het klopt')
      for (const uit of ['pay', 'call-back']) expect((await post(end, { uit })).statusCode).toBe(303)
    }
    const after = await counts()
    const more = (event: string) => after(event) - before(event)
    expect(more('started')).toBe(1)
    expect(more('finished')).toBe(1)
    expect(more('pause:skipped')).toBe(1)
    expect(more('outcome:pay')).toBe(1)
    expect(more('outcome:call-back')).toBe(0)
  })

  it('works the same with an address that is made up, too old or of another widget, and is not counted', async () => {
    const before = await counts()
    const begun = to(await post('/even-wachten', { wie: 'bank' }))
    const token = new URL(begun, 'http://x').searchParams.get('v') ?? ''
    for (const url of [`/even-wachten?v=${token.slice(0, -3)}abc&a=bank.zij.ja.nee`, `/beveiliging-op-orde?v=${token}`])
      expect((await get(url)).statusCode).toBe(200)
    later(5 * 3_600)
    expect((await get(`${begun}.zij.ja.nee`)).body).toContain('Betaal nu niet')
    expect((await counts())('finished')).toBe(before('finished'))
  })

  it('of a flood from one network is served and counts no more', async () => {
    const before = await counts()
    later(3_600)
    for (let time = 0; time < 75; time++) {
      const begun = await post('/even-wachten', { wie: 'bank' }, {}, '192.0.2.9')
      expect(begun.statusCode).toBe(303)
    }
    expect((await counts())('started') - before('started')).toBe(60)
  })

  it('is counted for a site only where a browser sees to it that this site shows it', async () => {
    const before = await counts()
    await post(`/even-wachten?via=${host}`, { wie: 'bank' }, { host: embed })
    await post(`/even-wachten?via=${host}`, { wie: 'bank' })
    await post('/even-wachten?via=www.vreemd.example', { wie: 'bank' }, { host: embed })
    const after = await counts()
    expect(after('started', host) - before('started', host)).toBe(1)
    expect(after('started', 'www.vreemd.example')).toBe(0)
  })

  it('leaves numbers a day and nothing else', async () => {
    const found = await test.ctx.db.pool.query('select * from widgets.count')
    expect(Object.keys(found.rows[0]).toSorted()).toEqual([
      'arm',
      'audience',
      'day',
      'event',
      'host',
      'n',
      'trial',
      'widget',
    ])
    const spent = await test.ctx.db.pool.query('select * from widgets.spent')
    expect(Object.keys(spent.rows[0]).toSorted()).toEqual(['digest', 'spent_on'])
  })
})

describe('practising and the check-up', () => {
  it('count what somebody knows before and after, and what they plan and did', async () => {
    const before = await counts()
    const path = '/oefenen/de-bank-belt'
    const begun = to(await post(path, { 'item-0': 'true', 'item-1': 'false' }))
    expect((await get(`${begun}.haast`)).body).toContain('Het teken: onverwacht contact')
    const end = `${begun}.haast.gebeld`
    expect((await get(end)).body).toContain('Zo loopt het af')
    const done = await post(end, { intent: 'after', 'item-0': 'false', 'item-1': 'false' })
    expect((await get(to(done))).body).toContain('De antwoorden')

    const check = to(await post('/beveiliging-op-orde', {}))
    const list = await post(check, { intent: 'list', 'nummer-bank': 'yes', tijd: 'no' })
    expect(list.body).toContain('Begin met deze 5 dingen')
    expect(list.body).not.toContain('Zet het nummer van uw bank in uw telefoon')
    const ids = [...list.body.matchAll(/name="list" value="([\w-]+)"/g)].map(([, id]) => id ?? '')
    expect(ids).toHaveLength(5)
    const plan = await post(check, { intent: 'plan', list: ids, chosen: ids.slice(0, 2) })
    const back = /href="(\/beveiliging-op-orde\?v=[\w-]+)"/.exec(plan.body)?.[1] ?? ''
    later(20 * 86_400)
    expect((await get(back)).body).toContain('U koos 2 dingen')
    for (const gedaan of ['9', '2', '1']) expect((await post(back, { gedaan })).statusCode).toBe(303)
    const after = await counts()
    for (const event of ['before:1', 'after:2', 'planned:2', 'done:2'])
      expect(`${event} ${after(event) - before(event)}`).toBe(`${event} 1`)
    expect(after('done:1') - before('done:1')).toBe(0)
  })
})

describe('a trial', () => {
  const desk = '/werkbank/inzetten/proeven'
  const plan = {
    intent: 'start',
    widget: 'even-wachten',
    audience: 'company',
    question: 'Helpt wachten?',
    outcome: 'outcome:call-back',
    perArm: '10',
    closesOn: '01-05-2027',
  }
  const find = async () => (await listTrials(test.ctx)).find(({ audience }) => audience === 'company')

  it('starts with a plan, one at a time, and draws both arms as its seed says', async () => {
    expect((await post(desk, plan, asActor('person', 'gemeente-demo', ['widgets:place']))).statusCode).toBe(403)
    const wrong = await post(desk, { ...plan, perArm: '3', closesOn: '01-01-2027', outcome: 'started' }, placer)
    expect(wrong.statusCode).toBe(422)
    expect(wrong.body).toContain('van 10 tot en met')
    expect(wrong.body).toContain('Helpt wachten?')
    expect((await post(desk, plan, placer)).body).toContain('De proef loopt')
    expect((await post(desk, plan, other)).statusCode).toBe(409)
    let paused = 0
    for (let place = 0; place < 24; place++) {
      const begun = to(await post('/even-wachten?voor=bedrijf', { wie: 'rekening' }))
      const end = await get(`${begun}.ja.ja.nee`)
      const url = end.statusCode === 303 ? `${to(end)}&na=nu` : `${begun}.ja.ja.nee`
      if (end.statusCode === 303) paused += 1
      await get(url)
      if (place % 6 !== 5) await post(url, { uit: 'call-back' })
    }
    expect(paused).toBe(12)
    const running = await find()
    expect(running).toMatchObject({ status: 'running', allocated: 24, results: null, seed: null })
    expect((await get(desk, placer)).body).not.toMatch(/12<\/td>/)
  })

  it('is stopped by whose it is, with the reason; then everybody can check the lot', async () => {
    const trial = (await find())?.id ?? ''
    const stop = { intent: `stop-${trial}`, trial, reason: 'Genoeg bezoeken.' }
    expect((await post(desk, stop, other)).statusCode).toBe(404)
    expect((await post(desk, { ...stop, reason: '' }, placer)).statusCode).toBe(422)
    const stopped = await post(desk, stop, placer)
    expect(stopped.body).toContain('De verdeling is wat de loting zegt')
    expect((await post(desk, stop, placer)).statusCode).toBe(409)
    const found = await find()
    expect(found?.results?.map(({ started }) => started)).toEqual([12, 12])
    const outcomes = found?.results?.map(({ outcome }) => outcome ?? 0) ?? []
    expect(outcomes.every((n) => n === 0 || n >= 5)).toBe(true)
    expect(digestOfSeed(Buffer.from(found?.seed ?? '', 'hex'))).toBe(found?.seedDigest)
  })

  it('is weighed for a plan that was registered while nobody could see its outcome, and for no other', async () => {
    const evaluator = asActor('person', 'gemeente-demo', ['widgets:try', 'evaluations:keep'])
    const trial = (await find())?.id ?? ''
    expect((await get(desk, placer)).body).not.toContain(`weigh-${trial}`)
    expect((await get(desk, evaluator)).body).toContain('Voor deze proef heeft u geen plan')
    const late = await registered('Te laat vastgelegd', now)
    const early = await registered('Helpt de pauze?', new Date(now.getTime() - 40 * 86_400_000))
    const { body } = await get(desk, evaluator)
    expect(body).toContain('Helpt de pauze?')
    expect(body).not.toContain('Te laat vastgelegd')
    const weigh = { intent: `weigh-${trial}`, trial }
    expect((await post(desk, weigh, evaluator)).body).toContain('Kies een plan uit de lijst')
    expect((await post(desk, { ...weigh, plan: `${late} 1` }, evaluator)).statusCode).toBe(404)
    expect((await post(desk, { ...weigh, plan: `${early} 1` }, placer)).statusCode).toBe(404)
    expect((await post(desk, { ...weigh, plan: `${early} 1` }, evaluator)).body).toContain('Het effect is gemeten')
    const shown = (await get(`/werkbank/effecten/${early}`, evaluator)).body
    expect(shown).toContain('Er zijn bezoeken geteld, geen mensen')
    expect(shown).toContain('Dit effect is niet meetbaar')
    expect(shown).toMatch(/maatregel;aantal;van|In een groep zijn maar/)
  })
})

/** A plan that randomised people decide, registered on this moment. */
async function registered(title: string, at: Date): Promise<string> {
  test.setNow(at)
  const id = await registerPlan(test.as('gemeente-demo', 'evaluations:keep'), {
    title,
    interventionName: 'Even wachten',
    outcome: 'Bezoeken die terugbellen',
    wish: 'more',
    design: 'trial-people',
    startsOn: '02-02-2027',
    measuredUntil: '01-05-2027',
    control: 'Zonder pauze, door loting',
    measuredBy: 'party',
    measurer: 'Gemeente Waterwijk (demo)',
    isDrawn: 'yes',
    confounders: 'Geen bekend',
    displacement: 'Geen verwacht',
    isBlind: 'yes',
  })
  test.setNow(now)
  return id
}

it('a partner sees the use of its own sites and no small numbers; a row of another is nowhere', async () => {
  for (let visit = 0; visit < 6; visit++) await post(`/even-wachten?via=${host}`, { wie: 'bank' }, { host: embed })
  expect((await get('/werkbank/inzetten', placer)).body).toContain('minder dan 5')
  const seen = async (organisation: string) => {
    const ctx = test.as(organisation, 'widgets:place')
    return (await transaction(ctx, (tx) => sql`select * from widgets.count`.execute(tx))).rows.length
  }
  expect(await seen('gemeente-demo')).toBeGreaterThan(0)
  expect(await seen('deltabank-demo')).toBe(0)
})

it('a site that is taken off the list can show nothing from that moment on', async () => {
  expect((await post('/werkbank/inzetten', { intent: 'remove', host }, placer)).body).toContain('is van de lijst')
  const policy = (await get(`/even-wachten?via=${host}`, { host: embed })).headers['content-security-policy']
  expect(policy).toContain("frame-ancestors 'none'")
})
