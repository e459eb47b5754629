// SPDX-License-Identifier: EUPL-1.2
// A message that changes or is recalled changes what campaigns say, everywhere where one reads it; and no campaign begins with what no longer holds.
import ICAL from 'ical.js'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { textOf } from '../../../../tests/site.ts'
import { messageForm } from '../agree-message/messages.fixture.ts'
import { bank, colleague, desk, messages, ministry, openAdvisers, town } from '../plan-campaign/advisers.fixture.ts'
import { campaignForm } from '../plan-campaign/campaigns.fixture.ts'

let program: Awaited<ReturnType<typeof openAdvisers>>
beforeAll(async () => {
  program = await openAdvisers()
  program.test.setNow(new Date('2026-11-28T11:00:00Z'))
})
afterAll(() => program?.close())
const get: typeof program.get = (...asked) => program.get(...asked)
const post: typeof program.post = (...sent) => program.post(...sent)
const text = async (page: string, who: Record<string, string> = {}) => textOf((await get(page, who)).body)

const first = 'Hang op en bel zelf.'
const second = 'Hang op, en bel zelf terug.'
/** For young people, so that nothing clashes with the messages of the others. */
async function agreed(form: string, sentence: string, number = '1'): Promise<string> {
  const fields = {
    ...messageForm,
    form,
    audience: 'young',
    sentence,
    sentenceEn: '',
    dosEn: '',
    dontsEn: '',
    englishBy: '',
  }
  const made = await post(`${messages}/nieuw`, { ...fields, 'stance-click-link': 'silent' }, bank)
  const page = String(made.headers.location)
  expect((await post(page, { intent: 'sign', number }, ministry)).statusCode).toBe(303)
  return page
}
const recall = (page: string, number: string) =>
  post(page, { intent: 'recall', number, because: 'Niemand kan dat (verzonnen).' }, ministry)

let month = 0
async function draft(message: string, change: Record<string, string> = {}) {
  month += 1
  const days = { startsOn: `4-${month}-2027`, endsOn: `8-${month}-2027`, 'goal1-on': `20-${month}-2027` }
  const messageId = message.split('/').at(-1) ?? ''
  const fields = {
    ...campaignForm,
    ...days,
    audience: 'young',
    messageId,
    title: `Actie ${month} (verzonnen)`,
    ...change,
  }
  const made = await post(`${desk}/nieuw`, fields, bank)
  return { page: String(made.headers.location), open: `/campagnes/actie-${month}-verzonnen`, fields }
}
async function put(message: string, change: Record<string, string> = {}) {
  const campaign = await draft(message, change)
  expect((await post(campaign.page, { intent: 'propose' }, bank)).statusCode).toBe(303)
  await post(campaign.page, { intent: 'approve' }, colleague)
  return campaign
}
async function answer(message: string, title: string, fields: Record<string, string>) {
  const { body } = await get(message, bank)
  const use = new RegExp(`id="use-([^"]+)">${title}`).exec(body.replaceAll(/<!-- -->/g, ''))?.[1] ?? ''
  return post(message, { intent: `answer-${use}`, ...fields }, bank)
}
async function given(title: string) {
  const { campaigns } = (await get('/v1/campaigns?year=2027')).json()
  return campaigns.find((one: { title: string }) => one.title === title)
}
async function described(title: string) {
  const { body } = await get('/campagnes/agenda.ics')
  const events = new ICAL.Component(ICAL.parse(body) as unknown[]).getAllSubcomponents('vevent')
  return events.map((event) => new ICAL.Event(event)).find(({ summary }) => summary === title)?.description
}

describe('a campaign whose message got other words', () => {
  it('says the new ones, on its page, in calendars and in the data, when its owner says that they stand there', async () => {
    const message = await agreed('FF-200', first)
    const { page, open, fields } = await put(message)
    expect(await text(open)).toContain(first)
    await agreed('FF-200', second, '2')
    expect(await text(open)).toMatch(/Hang op en bel zelf\..*Sinds 28 november 2026 geldt een nieuwe zin/)
    expect(await text(page, bank)).toContain('De boodschap van deze campagne geldt niet meer')
    expect((await given(fields.title)).message).toMatchObject({ sentence: first, ended: 'replaced' })

    expect((await answer(message, 'Actie', { answer: 'gone' })).statusCode).toBe(422)
    expect((await answer(message, 'Actie', { answer: 'taken-over' })).statusCode).toBe(303)
    expect(await text(open)).toContain(second)
    expect(await text(open)).not.toContain(first)
    expect((await given(fields.title)).message).toMatchObject({ sentence: second, ended: null })
    expect(await described(fields.title)).toContain(second)
    expect(await text(page, bank)).toMatch(/goedgekeurd/)
    expect(await text(page, bank)).not.toContain('geldt niet meer')
  })
})

describe('a campaign whose message was recalled', () => {
  it('says so to everybody and passes the sentence on to no calendar; its place goes with another message or with the campaign', async () => {
    const message = await agreed('FF-300', 'Bel altijd het nummer uit het bericht.')
    const { open, page, fields } = await put(message)
    expect((await recall(message, '1')).statusCode).toBe(303)
    const read = await get(open)
    expect(textOf(read.body)).toContain('Volg deze zin niet meer op')
    expect(textOf(read.body)).toContain('Niemand kan dat (verzonnen).')
    expect(read.body.replaceAll('<!-- -->', '')).toMatch(/<del[^>]*>“Bel altijd het nummer/)
    expect(textOf(read.body)).not.toContain('Deze zin spraken organisaties samen af')
    expect((await get('/campagnes?jaar=2027')).body).toMatch(/<del[^>]*>Bel altijd het nummer/)
    expect(await described(fields.title)).toContain('Volg de zin van deze campagne niet meer op')
    expect(await described(fields.title)).not.toContain('Bel altijd')
    expect((await given(fields.title)).message.ended).toBe('recalled')

    for (const said of ['gone', 'taken-over', 'stays'])
      expect((await answer(message, 'Actie', { answer: said, reason: 'Zomaar.' })).statusCode, said).toBe(422)
    expect(await text(message, bank)).toContain(`Kies in “${fields.title}” een andere boodschap`)
    expect((await post(page, { intent: 'cancel', because: 'De boodschap klopte niet.' }, bank)).statusCode).toBe(303)
    expect(await text(messages, bank)).not.toContain(fields.title)
  })
})

describe('a campaign that did not begin yet', () => {
  it('is not put forward with words that were replaced since it was written, and takes the new ones when it is saved', async () => {
    const message = await agreed('FF-400', first)
    const { page, open, fields } = await draft(message)
    await agreed('FF-400', second, '2')
    const refused = await post(page, { intent: 'propose' }, bank)
    expect([refused.statusCode, textOf(refused.body).includes('geldt niet meer. Wijzig de campagne')]).toEqual([
      409,
      true,
    ])
    expect((await post(`${page}/wijzigen`, { ...fields, sequence: '0' }, bank)).statusCode).toBe(303)
    expect((await post(page, { intent: 'propose' }, bank)).statusCode).toBe(303)
    const alone = await post(page, { intent: 'approve' }, bank)
    expect([alone.statusCode, textOf(alone.body).includes('Iemand anders moet dit')]).toEqual([409, true])
    expect((await post(page, { intent: 'approve' }, colleague)).statusCode).toBe(303)
    expect(await text(open)).toContain(second)
  })

  it('is not approved by the last yes when its message was recalled meanwhile, nor by its owner', async () => {
    const message = await agreed('FF-500', 'Bel het nummer uit het bericht.')
    const { page, open } = await put(message, { coSenders: 'gemeente' })
    expect((await recall(message, '1')).statusCode).toBe(303)
    expect((await post(page, { intent: 'agree', sequence: '0' }, town)).statusCode).toBe(303)
    expect((await get(open)).statusCode).toBe(404)
    const refused = await post(page, { intent: 'approve' }, colleague)
    expect([refused.statusCode, textOf(refused.body).includes('kies een boodschap die nu geldt')]).toEqual([409, true])
  })

  it('asks every yes again when it takes other words over while it waits', async () => {
    const message = await agreed('FF-940', first)
    const { page, open } = await put(message, { coSenders: 'gemeente' })
    await agreed('FF-940', second, '2')
    expect((await answer(message, 'Actie', { answer: 'taken-over' })).statusCode).toBe(303)
    expect((await post(page, { intent: 'agree', sequence: '0' }, town)).statusCode).toBe(409)
    expect((await post(page, { intent: 'agree', sequence: '1' }, town)).statusCode).toBe(303)
    expect(await text(open)).toContain(second)
  })
})
