// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from 'vitest'
import { testContext } from '../../../../tests/context.ts'
import { asActor, testSite, textOf } from '../../../../tests/site.ts'

const test = await testContext()
test.setNow(new Date('2027-02-02T11:00:00Z'))
const site = await testSite(test)

const author = asActor('person', 'politie-demo', ['barriers:edit'])
const second = asActor('person', 'deltabank-demo', ['barriers:edit'], '0190a000-0000-7000-8000-00000000000b')
const get = (url: string, headers: Record<string, string> = author) => site.inject({ url, headers })
type Fields = Record<string, string | string[]>
const post = (url: string, fields: Fields, headers = author) => site.as(headers).post(url, fields)
const stamp = (html: string) => /name="stamp" value="(\w*)"/.exec(html)?.[1] ?? ''
const order = (html: string) => [...html.matchAll(/name="steps\[\]" value="([^"]+)"/g)].map(([, id]) => id ?? '')
const journey = '/werkbank/barrieres/journey/J-500'

describe('the editor of the working group', () => {
  it('moves a step by a button, keeps what was typed, and proposes only when asked', async () => {
    const page = (await get(journey)).body
    const steps = order(page)
    const fields = { stamp: stamp(page), label: 'Nieuwe naam', form: 'FF-500', 'steps[]': steps }
    const moved = await post(journey, { ...fields, intent: 'down:steps:0' })
    expect(moved.statusCode).toBe(200)
    expect(order(moved.body)).toEqual([steps[1], steps[0], ...steps.slice(2)])
    expect(moved.body).toContain('value="Nieuwe naam"')
    expect(textOf(moved.body)).toMatch(/Identiteitsgegevens verkrijgen staat nu op plaats 2 van 7/)
    expect(textOf((await get('/werkbank/barrieres')).body)).toContain('Er wacht geen voorstel')
    const taken = await post(journey, { ...fields, intent: 'remove:steps:6' })
    expect(order(taken.body)).toEqual(steps.slice(0, 6))
  })

  it('shows before proposing what changes, what to mind and what the public will read', async () => {
    const barrier = '/werkbank/barrieres/barriere/B-061'
    const page = (await get(barrier)).body
    const fields = {
      stamp: stamp(page),
      label: 'gesprek controleren in de app',
      description: 'De klant opent AnyDesk niet.',
      kind: 'verify',
      circle: 'public',
      owners: 'bank',
      status: 'live',
      effectBy: 'runs-it',
      expectedEffect: '43% minder slachtoffers',
    }
    const look = textOf((await post(barrier, { ...fields, intent: 'look' })).body)
    expect(look).toMatch(/Weg : gesprek controleren in de bankapp .*Nieuw : gesprek controleren in de app/)
    expect(look).toMatch(/naam van een hulpmiddel: ‘AnyDesk’/)
    expect(look).toMatch(/effect zonder periode/)
    expect(look).toMatch(/effect zonder bron/)
    const hidden = textOf((await post(barrier, { ...fields, circle: 'professional', intent: 'look' })).body)
    expect(hidden).toContain('Niets: dit is alleen voor professionals van partners.')
  })

  it('says of an empty form what to fill in, in words of people', async () => {
    const fresh = '/werkbank/barrieres/barriere/nieuw'
    const answer = await post(fresh, { stamp: stamp((await get(fresh)).body), intent: 'propose' })
    expect(answer.statusCode).toBe(422)
    const said = textOf(answer.body)
    expect(said).toMatch(/Soort: Vul dit in\./)
    expect(said).not.toMatch(/Ongeldig|patroon|verwacht|\[A-Za-z/)
  })

  it('says by each field what is wrong, and keeps everything', async () => {
    const barrier = '/werkbank/barrieres/barriere/B-062'
    const fields = { stamp: stamp((await get(barrier)).body), label: '', description: 'Kort', kind: 'delay' }
    const answer = await post(barrier, {
      ...fields,
      circle: 'public',
      status: 'live',
      effectBy: 'runs-it',
      intent: 'propose',
      reason: 'Beter.',
    })
    expect(answer.statusCode).toBe(422)
    expect(answer.body).toContain('href="#item-label"')
    expect(answer.body).toContain('>Kort</textarea>')
    const ownerless = await post(barrier, {
      ...fields,
      label: 'Limieten',
      circle: 'public',
      status: 'live',
      effectBy: 'runs-it',
      intent: 'propose',
      reason: 'Beter.',
    })
    expect(ownerless.statusCode).toBe(422)
    expect(textOf(ownerless.body)).toContain('Deze barrière heeft geen eigenaar')
  })

  it('takes a signal from proposal to edition by two people, and shows what the rule engine says of it', async () => {
    const step = '/werkbank/barrieres/stap/S-02'
    const page = `${step}/signaal/nieuw`
    const fields = {
      stamp: stamp((await get(page)).body),
      text: 'rekening gekocht en meteen gebruikt',
      circle: 'public',
      seenBy: ['bank', 'police'],
      data: 'betalingen',
      rule: 'in-call-signal',
      intent: 'propose',
      reason: 'Gezien in zaken.',
    }
    const made = await post(page, fields)
    expect(made.statusCode).toBe(303)
    const change = String(made.headers.location)
    expect(textOf((await get(change)).body)).toContain('Iemand anders moet dit beoordelen')
    expect((await post(change, { intent: 'approve' })).statusCode).toBe(409)
    // While it waits a colleague has no form for this step, and no link that leads to one.
    const theirs = (await get(step, second)).body
    expect((await get(page, second)).statusCode).toBe(404)
    expect(theirs).not.toContain(`href="${step}/signaal/`)
    expect((await get(step)).body).toContain(`href="${page}"`)
    const other = textOf((await get(change, second)).body)
    expect(other).toMatch(/Nieuw : rekening gekocht en meteen gebruikt · bank, politie/)
    expect(other).toContain('Volgens de deelregels mag niemand het signaal ‘rekening gekocht en meteen gebruikt’ delen')
    const refusal = await post(change, { intent: 'decline', because: '' }, second)
    expect(refusal.statusCode).toBe(422)
    expect((await post(change, { intent: 'approve' }, second)).statusCode).toBe(303)
    const shown = textOf((await get(step)).body)
    expect(shown).toMatch(/rekening gekocht en meteen gebruikt bank, politie Iedereen .{20,}/)
    expect(shown).toContain('4 criminal journeys')
    const publish = '/werkbank/barrieres/publiceren'
    expect(textOf((await get(publish)).body)).toContain('stap S-02: Gezien in zaken.')
    expect((await post(publish, { intent: 'propose', decision: '' })).statusCode).toBe(422)
    expect((await post(publish, { intent: 'propose', decision: 'Een signaal erbij.' })).statusCode).toBe(303)
    const waits = await get(publish)
    expect(textOf(waits.body)).toContain('Iemand anders moet dit beoordelen')
    const sequence = /name="sequence" value="([\da-f-]{36})"/.exec((await get(publish, second)).body)?.[1] ?? ''
    expect((await post(publish, { intent: 'publish', sequence })).statusCode).toBe(409)
    expect((await site.inject({ url: '/v1/barrier-editions/2' })).statusCode).toBe(404)
    expect((await post(publish, { intent: 'publish', sequence }, second)).statusCode).toBe(303)
    const edition = (await site.inject({ url: '/v1/barrier-editions/2' })).json()
    expect(JSON.stringify(edition.steps['S-02'])).toContain('rekening gekocht en meteen gebruikt')
  })

  it('adds a step, a barrier and a source under numbers of their own', async () => {
    const made = await post('/werkbank/barrieres/bron/nieuw', {
      title: 'Verslag van de werkgroep',
      publisher: 'Werkgroep (demo)',
      date: '2027-01',
      url: 'https://werkgroep.example/verslag',
      kind: 'practice',
      seen: 'full',
      retrieved: '2027-01-15',
      intent: 'propose',
      reason: 'Nieuw verslag.',
    })
    expect(made.statusCode).toBe(303)
    expect(textOf((await get(String(made.headers.location))).body)).toContain('bron verslag-van-de-werkgroep')
    expect(textOf((await get('/werkbank/barrieres/stap/nieuw')).body)).toContain('Stap S-35')
    expect(textOf((await get('/werkbank/barrieres/barriere/nieuw')).body)).toContain('Barrière B-104')
    expect((await get('/werkbank/barrieres/barriere/B-999')).statusCode).toBe(404)
    expect((await get('/werkbank/barrieres/iets/B-001')).statusCode).toBe(404)
  })

  it('is closed to everybody else', async () => {
    expect((await get(journey, asActor('person', 'politie-demo', ['knowledge:read']))).statusCode).toBe(403)
    expect((await post(journey, { intent: 'look' }, asActor('person', 'politie-demo', []))).statusCode).toBe(403)
  })
})
