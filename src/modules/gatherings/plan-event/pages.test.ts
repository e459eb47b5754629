// SPDX-License-Identifier: EUPL-1.2
import ICAL from 'ical.js'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { textOf } from '../../../../tests/site.ts'
import { bank, desk, eventForm, openOrganisers, secretary, town } from './events.fixture.ts'

let program: Awaited<ReturnType<typeof openOrganisers>>
beforeAll(async () => {
  program = await openOrganisers()
})
afterAll(() => program?.close())
const get: typeof program.get = (...asked) => program.get(...asked)
const post: typeof program.post = (...sent) => program.post(...sent)
const on = (day: string) => program.test.setNow(new Date(`${day}T12:00:00Z`))

const unknown = '0190a000-0000-7000-8000-0000000000ff'
const word = 'zilvermeeuw'

/** Of the event with this page in the workbench. */
async function codeOf(page: string): Promise<string> {
  const { rows } = await program.test.ctx.db.pool.query('select code from gatherings.event where id = $1', [
    page.split('/').at(-1),
  ])
  return rows[0].code
}

async function made(fields: object = {}): Promise<string> {
  const answer = await post(`${desk}/nieuw`, { ...eventForm, ...fields }, secretary)
  expect(answer.statusCode, textOf(answer.body).slice(0, 300)).toBe(303)
  return String(answer.headers.location)
}

describe('an event', () => {
  it('says everything that is wrong with it at once, and keeps what was typed', async () => {
    const wrong = { endsOn: '1-12-2026', organiserId: '', regions: 'Atlantis', 'goal1-seenBy': '', kind: 'feest' }
    const answer = await post(`${desk}/nieuw`, { ...eventForm, ...wrong }, secretary)
    expect(answer.statusCode).toBe(422)
    for (const field of ['endsOn', 'organiserId', 'regions', 'goal1-seenBy', 'kind'])
      expect(answer.body, field).toContain(`href="#plan-event-${field}"`)
    expect(textOf(answer.body)).toContain('Atlantis')
    expect(answer.body).toContain(`value="${eventForm.title}"`)
    const later = await post(`${desk}/nieuw`, { ...eventForm, embargoOn: '11-12-2026' }, secretary)
    expect(later.body).toContain('href="#plan-event-embargoOn"')
    const long = await post(`${desk}/nieuw`, { ...eventForm, endsOn: '10-3-2027' }, secretary)
    expect(long.body).toContain('href="#plan-event-endsOn"')
  })

  it('is drafted for the own organisation, planned with a goal, and read by partners and everybody', async () => {
    const page = await made({ 'goal1-what': '', 'goal1-seenBy': '' })
    expect((await get(page, bank)).statusCode).toBe(404)
    expect((await post(`${desk}/nieuw`, eventForm, secretary)).statusCode).toBe(422)
    expect((await post(page, { intent: 'plan' }, secretary)).statusCode).toBe(409)
    const change = { ...eventForm, sequence: '0' }
    expect((await post(`${page}/wijzigen`, change, secretary)).statusCode).toBe(303)
    expect((await post(`${page}/wijzigen`, change, secretary)).statusCode).toBe(409)
    expect((await post(page, { intent: 'plan' }, secretary)).statusCode).toBe(303)
    expect(textOf((await get(desk, town)).body)).toContain(eventForm.title)
    const open = await get('/bijeenkomsten')
    expect(textOf(open.body)).toContain(eventForm.title)
    expect((await get('/en/bijeenkomsten')).body).toContain('Spotting false invoices')
    const kind = { ...eventForm, sequence: '1', kind: 'visit' }
    expect((await post(`${page}/wijzigen`, kind, secretary)).body).toContain('href="#plan-event-kind"')
  })

  it('keeps the goals that were named before its first day', async () => {
    const title = 'Doelen van vooraf (verzonnen)'
    const page = await made({ title })
    expect((await post(page, { intent: 'plan' }, secretary)).statusCode).toBe(303)
    program.test.setNow(new Date('2026-12-10T09:00:00Z'))
    const change = { ...eventForm, title, sequence: '0' }
    const moved = await post(`${page}/wijzigen`, { ...change, 'goal1-what': 'Iets makkelijkers.' }, secretary)
    expect([moved.statusCode, textOf(moved.body).includes('De doelen van vooraf liggen nu vast')]).toEqual([422, true])
    expect(moved.body).toContain('href="#plan-event-goal1-what"')
    expect((await post(`${page}/wijzigen`, { ...change, about: 'Met koffie.' }, secretary)).statusCode).toBe(303)
    program.test.setNow(new Date('2026-11-28T12:00:00Z'))
  })

  it('has a programme in which a speaker is named to everybody only when they said so', async () => {
    const page = await made({ title: 'Dag met sprekers (verzonnen)' })
    const item = {
      intent: 'add-item',
      day: '10-12-2026',
      from: '9.30',
      until: '10:15',
      item: 'Opening',
      accessible: 'no',
    }
    const wrong = await post(page, { ...item, until: '09:00', day: '11-12-2026', accessible: '' }, secretary)
    expect(wrong.statusCode).toBe(422)
    for (const field of ['day', 'until', 'accessible']) expect(wrong.body).toContain(`href="#add-item-${field}"`)
    const silent = { ...item, speaker: 'Dunja Zwijger', speakerOrganisation: 'Een school' }
    expect((await post(page, silent, secretary)).statusCode).toBe(303)
    const said = { ...item, from: '11:00', until: '12:00', speaker: 'Olof Prater', speakerAgreed: 'yes' }
    expect((await post(page, said, secretary)).statusCode).toBe(303)
    expect((await post(page, { intent: 'plan' }, secretary)).statusCode).toBe(303)
    const [shown, own] = [await get('/bijeenkomsten/dag-met-sprekers-verzonnen'), await get(page, secretary)]
    expect(textOf(shown.body)).toContain('Olof Prater')
    expect(textOf(shown.body)).toContain('Een school')
    expect(shown.body).not.toContain('Zwijger')
    expect(textOf(own.body)).toContain('Dunja Zwijger')
    const { rows } = await program.test.ctx.db.pool.query(
      "select id from gatherings.item where speaker = 'Olof Prater'",
    )
    const remove = { intent: 'remove-item', itemId: rows[0].id }
    expect((await post(page, remove, bank)).statusCode).toBe(403)
    expect((await post(page, remove, secretary)).statusCode).toBe(303)
    expect((await post(page, remove, secretary)).statusCode).toBe(404)
    expect((await get('/bijeenkomsten/dag-met-sprekers-verzonnen')).body).not.toContain('Prater')
  })

  it('stands in calendars as a parser of somebody else reads them, and struck through when it does not go on', async () => {
    const page = await made({ title: 'Avond; met, leestekens (verzonnen)', endsOn: '11-12-2026' })
    expect((await post(page, { intent: 'plan' }, secretary)).statusCode).toBe(303)
    const one = '/bijeenkomsten/avond-met-leestekens-verzonnen/afspraak.ics'
    const read = async (path: string) => {
      const answer = await get(path)
      expect(answer.headers['content-type']).toContain('text/calendar')
      return new ICAL.Component(ICAL.parse(answer.body)).getAllSubcomponents('vevent')
    }
    const [event] = await read(one)
    expect(event?.getFirstPropertyValue('summary')).toBe('Avond; met, leestekens (verzonnen)')
    expect(String(event?.getFirstPropertyValue('dtstart'))).toBe('2026-12-10')
    expect(String(event?.getFirstPropertyValue('dtend'))).toBe('2026-12-12')
    expect((await post(page, { intent: 'cancel', because: '' }, secretary)).statusCode).toBe(422)
    expect((await post(page, { intent: 'cancel', because: 'De zaal is stuk.' }, secretary)).statusCode).toBe(303)
    const all = await read('/bijeenkomsten/agenda.ics')
    const gone = all.find((each) => String(each.getFirstPropertyValue('summary')).startsWith('Avond'))
    expect(gone?.getFirstPropertyValue('status')).toBe('CANCELLED')
    expect(Number(gone?.getFirstPropertyValue('sequence'))).toBeGreaterThan(0)
    expect((await get('/bijeenkomsten/bestaat-niet/afspraak.ics')).statusCode).toBe(404)
  })
})

describe('a working visit', () => {
  const title = 'Bij de havenwacht (verzonnen)'
  let page = ''
  /** In the public address. A page that is not there says the address that was asked for, and nothing else. */
  let code = ''

  const holding = async (who = {}) => {
    const found: string[] = []
    const own = [`/bijeenkomsten/${code}`, `/bijeenkomsten/${code}/afspraak.ics`]
    for (const path of ['/bijeenkomsten', '/en/bijeenkomsten', '/bijeenkomsten/agenda.ics', ...own]) {
      const answer = await get(path, who)
      expect(answer.statusCode, path).toBeLessThan(500)
      if (answer.body.includes(word) || answer.body.includes(title)) found.push(path)
    }
    return found
  }

  it('is known to nobody else before it was: not to everybody, not to other organisers, not to partners', async () => {
    page = await made({ title, kind: 'visit', titleEn: '', place: word })
    code = await codeOf(page)
    expect(code).toMatch(/^bij-de-havenwacht-verzonnen-[a-z]{4}$/)
    expect((await post(page, { intent: 'plan' }, secretary)).statusCode).toBe(303)
    expect(await holding()).toEqual([])
    expect(await holding(secretary)).toEqual([])
    for (const other of [bank, town]) {
      expect((await get(page, other)).statusCode).toBe(404)
      expect((await get(desk, other)).body).not.toContain(word)
    }
    expect(textOf((await get(desk, secretary)).body)).toMatch(/0 van 3 geweest, 1 gepland/)
    expect(textOf((await get(page, secretary)).body)).toContain('Nog geheim')
    expect((await post(page, { intent: 'hold' }, secretary)).statusCode).toBe(409)
    const follow = { intent: 'follow-up', text: 'Iets doen.', ownerOrganisationId: 'gemeente' }
    expect((await post(page, follow, secretary)).statusCode).toBe(409)
  })

  it('is not betrayed by its title: who gives an event the same one notices nothing', async () => {
    const visitor = async (fields: object) => {
      const answer = await post(`${desk}/nieuw`, { ...eventForm, ...fields }, bank)
      expect(answer.statusCode).toBe(303)
      return codeOf(String(answer.headers.location))
    }
    expect(await visitor({ title })).toBe('bij-de-havenwacht-verzonnen')
    // Nor is a draft of another, nor what was a meeting at first.
    const draft = await made({ title: 'Eerst een avond (verzonnen)' })
    expect(await visitor({ title: 'Eerst een avond (verzonnen)' })).toMatch(/^eerst-een-avond-verzonnen-[a-z]{4}$/)
    const visit = { ...eventForm, title: 'Eerst een avond (verzonnen)', kind: 'visit', sequence: '0' }
    expect((await post(`${draft}/wijzigen`, visit, secretary)).statusCode).toBe(303)
    expect(await codeOf(draft)).toMatch(/^eerst-een-avond-verzonnen-[a-z]{4}$/)
    expect(await visitor({ title: 'Eerst een avond (verzonnen)' })).toBe('eerst-een-avond-verzonnen')
    expect((await post(`${desk}/nieuw`, { ...eventForm, title }, bank)).statusCode).toBe(422)
  })

  it('is locked in the database as well, whatever the code asks', async () => {
    const { db } = program.test.ctx
    const [id] = page.split('/').slice(-1)
    for (const day of ['2026-12-09', '2026-12-10'])
      await expect(
        db.pool.query(`update gatherings.event set status = 'held', held_at = '${day}T12:00Z' where id = '${id}'`),
      ).rejects.toThrow('check constraint')
  })

  it('is public once it was held, with what came of it and who does what next', async () => {
    on('2026-12-10')
    const early = await post(page, { intent: 'hold' }, secretary)
    expect(early.statusCode).toBe(409)
    expect(textOf(early.body)).toContain('Een werkbezoek blijft geheim tot het voorbij is')
    on('2026-12-11')
    expect((await post(page, { intent: 'hold' }, bank)).statusCode).toBe(404)
    expect((await post(page, { intent: 'hold' }, secretary)).statusCode).toBe(303)
    expect((await holding()).length).toBe(5)
    expect((await post(page, { intent: 'hold' }, bank)).statusCode).toBe(403)
    expect((await post(page, { intent: 'outcome-1', goal: '1', verdict: '', what: '' }, secretary)).statusCode).toBe(
      422,
    )
    const outcome = { intent: 'outcome-1', goal: '1', verdict: 'partly', what: 'De helft belt na.' }
    expect((await post(page, outcome, secretary)).statusCode).toBe(303)
    expect((await post(page, { ...outcome, goal: '2' }, secretary)).statusCode).toBe(422)
    const counts = { expected: '20', attended: '14', asked: '14', answered: '8', positive: '6' }
    const evaluation = { intent: 'evaluation', ...counts, question: 'Was het nuttig?', source: 'Formulier' }
    const wrong = await post(page, { ...evaluation, attended: '21', positive: '9', expected: '20' }, secretary)
    for (const field of ['attended', 'positive']) expect(wrong.body).toContain(`href="#evaluation-${field}"`)
    for (const field of ['expected', 'question'])
      expect((await post(page, { ...evaluation, [field]: '' }, secretary)).body).toContain(
        `href="#evaluation-${field}"`,
      )
    expect((await post(page, evaluation, secretary)).statusCode).toBe(303)
    const open = textOf((await get(`/bijeenkomsten/${code}`)).body)
    expect(open).toMatch(/deels gehaald.*De helft belt na/)
    expect(open).toMatch(/14 van 20 mensen kwamen.*8 van 14 mensen vulden in.*6 van die 8 waren positief/)
  })

  it('leads to action points with the action of the plan, that partners see', async () => {
    const follow = { intent: 'follow-up', text: 'Vraag het na zes weken.', ownerOrganisationId: 'gemeente' }
    const wrong = { ...follow, text: '', dueOn: 'gisteren' }
    expect((await post(page, wrong, secretary)).statusCode).toBe(422)
    expect((await post(page, { ...follow, ownerOrganisationId: 'niemand' }, secretary)).statusCode).toBe(422)
    const right = { ...follow, dueOn: '31-1-2027', planActionCode: 'WB-02' }
    expect((await post(page, right, secretary)).statusCode).toBe(303)
    const seen = textOf((await get(page, town)).body)
    expect(seen).toContain('Vraag het na zes weken.')
    expect(seen).toMatch(/Naam van gemeente, uiterlijk 31 januari 2027 · actie WB-02/)
    expect((await post(page, right, town)).statusCode).toBe(403)
  })
})

describe('the desk', () => {
  it('is closed for who does not plan, and knows what it does not know', async () => {
    expect((await get(`${desk}/nieuw`, town)).statusCode).toBe(403)
    expect((await get(`${desk}/kring`, town)).statusCode).toBe(403)
    expect((await post(`${desk}/${unknown}`, { intent: 'plan' }, bank)).statusCode).toBe(404)
    expect((await post(`${desk}/${unknown}`, { intent: 'onbekend' }, bank)).statusCode).toBe(400)
    expect((await post(`${desk}/${unknown}/wijzigen`, eventForm, bank)).statusCode).toBe(404)
    expect((await get(`${desk}/${unknown}/wijzigen`, bank)).statusCode).toBe(404)
    expect((await get(`${desk}?jaar=2031`, town)).statusCode).toBe(200)
  })

  it('keeps other bodies with what overlaps and with whom that was settled', async () => {
    const overlap = `${desk}/overlap`
    const body = {
      intent: 'add',
      name: 'Overleg A',
      kind: 'consultation',
      does: 'Praat.',
      source: 'Verslag',
      seenOn: '1-11-2026',
    }
    const wrong = await post(overlap, { ...body, overlap: 'Ook facturen.' }, secretary)
    expect(wrong.body).toContain('href="#add-agreedWith"')
    expect((await post(overlap, { ...body, bottleneck: 'Niemand belt terug.' }, secretary)).statusCode).toBe(303)
    expect(textOf((await get(overlap, town)).body)).toContain('Niemand belt terug.')
    expect((await post(overlap, body, town)).statusCode).toBe(403)
    const { rows } = await program.test.ctx.db.pool.query('select id from gatherings.body')
    expect((await post(overlap, { intent: 'remove', id: rows[0].id }, bank)).statusCode).toBe(404)
    expect((await post(overlap, { intent: 'remove', id: rows[0].id }, secretary)).statusCode).toBe(303)
    expect((await post(overlap, { intent: 'onbekend' }, secretary)).statusCode).toBe(400)
  })
})
