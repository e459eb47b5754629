// SPDX-License-Identifier: EUPL-1.2
// What people really fill in is taken, and an optional question stops nobody.
import { describe, expect, it } from 'vitest'
import { demoIban, formatIban } from '#values'
import { asSystem } from '#foundation/access'
import { listReportedMatter } from '#modules/reports'
import { testContext } from '../../../../tests/context.ts'
import { plainBrowser } from '../../../../tests/plain-browser.ts'
import { testSite, textOf } from '../../../../tests/site.ts'
import type { Answers } from './answers.ts'
import { readAnswers } from './read-answers.ts'
import { reportFromAnswers } from './report-from-answers.ts'

const test = await testContext()
const site = await testSite(test)
const known = {
  situations: ['FF-110'],
  channels: [],
  today: '2026-11-30',
  demoBankAllowed: true,
  struck: '[weggehaald]',
}
const read = (
  step: Parameters<typeof readAnswers>[0],
  entries: Record<string, string>,
  refused: typeof entries | null = null,
) => {
  const found = readAnswers(step, entries, {}, known, refused)
  return found.ok ? found.answers : found.errors.map(({ code }) => code)
}
const begun = async () => {
  const page = plainBrowser(site)
  await page.post('/melden', { intent: 'begin' })
  await page.post('/melden/nu', { now: 'no' })
  await page.post('/melden/wat', { situation: 'unknown' })
  await page.post('/melden/vraag-1', {})
  await page.post('/melden/wie', { victim: 'self' })
  await page.post('/melden/geld', { money: 'no' })
  return page
}

it('takes a field in which somebody says that they know nothing as left open', () => {
  for (const nothing of ['geen', 'Nvt', 'n.v.t.', '-', '?', 'weet ik niet', 'Geen idee', 'onbekend'])
    expect(read('gegevens', { site: nothing, contact: nothing, seller: nothing }), nothing).toEqual(
      read('gegevens', {}),
    )
  expect(read('gegevens', { site: 'geenvrees.example' })).toMatchObject({ site: ['geenvrees.example'] })
})

it('says once that words are no number of one’s own, and then lets them be', () => {
  expect(read('uzelf', { own: 'blabla geen nummer' })).toEqual(['reports.not-own'])
  expect(read('uzelf', { own: 'blabla geen nummer' }, { own: 'blabla geen nummer' })).toMatchObject({
    own: ['blabla geen nummer'],
  })
  for (const own of [formatIban(demoIban(4_801)), '06 12345678', 'geen', 'NL00 FOUT'])
    expect(read('uzelf', { own }), own).not.toEqual(['reports.not-own'])
})

it('asks whether a slip in the name of a mail provider is one', () => {
  expect(read('uzelf', { email: 'verzonnen@gmial.com' })).toEqual(['values.email.mistyped'])
  expect(read('uzelf', { email: 'verzonnen@gmx.com' })).toMatchObject({ email: 'verzonnen@gmx.com' })
})

it('points out an account that money went to beside “nothing was paid”, and sends it all the same', async () => {
  const page = await begun()
  await page.post('/melden/gegevens', { paidTo: demoIban(4_802) })
  const summary = await page.see('/melden/controleer')
  expect(textOf(summary)).toContain('Toch staat hieronder een rekening waar het geld heen ging')
  expect(summary).toContain('href="/melden/geld?wijzig"')
  expect((await page.post('/melden/controleer', {})).to).toBe('/melden/ontvangen')
  const other = await begun()
  await other.post('/melden/gegevens', { contact: '06 12345678' })
  expect(textOf(await other.see('/melden/controleer'))).not.toContain('Toch staat hieronder')
})

describe('an account with a name behind it', () => {
  it('is taken at the page of numbers and names; the name goes with the story', async () => {
    const line = `${formatIban(demoIban(4_801))} / K. Bakker`
    const answers = read('gegevens', { paidTo: line, seller: 'Jan de Vries' }) as Answers
    expect(answers).toMatchObject({ paidTo: [line], seller: ['Jan de Vries'] })
    const report = reportFromAnswers(
      { ...answers, narrative: 'Zo ging het.' },
      { today: known.today, demoBankAllowed: true },
    )
    expect(report.identifiers).toMatchObject([
      { kind: 'iban', value: demoIban(4_801), role: 'paid-to' },
      { role: 'seller', value: 'Jan de Vries' },
    ])
    expect(report.narrative).toBe(`Zo ging het.\n\n${line}`)
  })

  it('counts as that account once it is sent', async () => {
    const page = await begun()
    const line = `${formatIban(demoIban(4_802))} / K. Bakker`
    expect((await page.post('/melden/gegevens', { paidTo: line })).to).toBe('/melden/bijlagen')
    expect((await page.post('/melden/controleer', {})).to).toBe('/melden/ontvangen')
    await test.settle()
    const [row] = (await test.ctx.db.pool.query('select id from reports.report order by received_at desc limit 1')).rows
    const [matter] = await listReportedMatter(asSystem(test.ctx, 'test'), [row.id])
    expect(matter).toMatchObject({ stated: [{ kind: 'iban', text: demoIban(4_802) }], narrative: line })
    const seen = await test.ctx.db.pool.query(
      `select i.canonical from identifiers.sighting s join identifiers.identifier i on i.id = s.identifier_id where s.report_id = $1 and s.role = 'paid-to'`,
      [row.id],
    )
    expect(seen.rows).toEqual([{ canonical: demoIban(4_802) }])
  })

  it('is still refused when it is no account and no name', () => {
    expect(read('gegevens', { paidTo: 'NL12' })).not.toHaveProperty('paidTo')
    expect(read('gegevens', { paidTo: 'NL12' }, { paidTo: 'NL12' })).toMatchObject({ paidTo: ['NL12'] })
    expect(read('gegevens', { site: 'whatsapp' })).toEqual(['reports.not-a-site'])
    expect(read('gegevens', { paidTo: `${demoIban(4_803).slice(0, -1)} t.n.v. K. Bakker` })).toEqual([
      'values.iban.wrong-length',
    ])
    expect(read('gegevens', { seller: 'oplichter123' })).toEqual(['values.user-name.platform-missing'])
  })
})

describe('amounts, days and places', () => {
  it.each([
    ['480,-', 48_000],
    ['€ 480,- euro', 48_000],
    ['€480', 48_000],
  ])('takes the amount %s', (loss, cents) =>
    expect(read('geld', { money: 'yes', loss })).toMatchObject({ lossInCents: cents }),
  )

  it.each([
    [{ day: '29', month: 'nov', year: '26' }, '2026-11-29'],
    [{ day: '29', month: '11', year: '' }, '2026-11-29'],
    [{ day: '24', month: 'dec', year: '' }, '2025-12-24'],
    [{ day: '29 nov', month: '', year: '' }, '2026-11-29'],
    [{ day: '29-11-26', month: '', year: '' }, '2026-11-29'],
    [{ day: '29 november 2026', month: '', year: '' }, '2026-11-29'],
    [{ day: '3', month: '5', year: '99' }, '1999-05-03'],
  ])('takes the day %o', ({ day, month, year }, expected) => {
    const entries = { 'occurredOn-day': day, 'occurredOn-month': month, 'occurredOn-year': year }
    expect(read('wanneer', entries)).toMatchObject({ occurredOn: expected })
  })

  it('knows Den Bosch, and asks whether Den Bosh is meant', () => {
    expect(read('uzelf', { municipality: 'Den Bosch' })).toMatchObject({ municipality: 'GM0796' })
    expect(readAnswers('uzelf', { municipality: 'Den Bosh' }, {}, known)).toMatchObject({
      errors: [{ code: 'values.municipality.near', values: { name: expect.stringContaining('Hertogenbosch') } }],
    })
  })

  it('says once what it does not understand, and lets everybody go on', async () => {
    const page = await begun()
    const asked = { municipality: 'Nergenshuizen aan Zee' }
    expect((await page.post('/melden/uzelf', asked)).to).toBe('/melden/uzelf')
    const shown = await page.see('/melden/uzelf')
    expect(shown).toContain('Of druk nog eens op “Verder”, dan slaat u dit over.')
    expect((await page.post('/melden/uzelf', asked)).to).toBe('/melden/controleer')
    // Also beside what does stop them.
    const beside = await begun()
    const wrongToo = { ...asked, email: 'jelle@gmial.com' }
    await beside.post('/melden/uzelf', wrongToo)
    expect((await beside.post('/melden/uzelf', wrongToo)).to).toBe('/melden/uzelf')
    const left = textOf(await beside.see('/melden/uzelf'))
    expect(left).toContain('jelle@gmail.com')
    expect(left).not.toContain('Deze gemeente kennen wij niet')
    expect(read('geld', { money: 'yes', loss: 'best veel' })).toEqual(['values.money.not-an-amount'])
    expect(read('geld', { money: 'yes', loss: 'best veel' }, { money: 'yes', loss: 'best veel' })).toEqual({
      money: 'yes',
    })
    // Another answer is looked at anew, and what must be answered is still asked.
    expect(read('geld', { money: 'yes', loss: 'weinig' }, { money: 'yes', loss: 'best veel' })).toHaveLength(1)
    expect(read('wie', {}, {})).toEqual(['reports.choose-victim'])
  })
})

describe('the check', () => {
  it('shows what was filled in, everything of the other party in one list, and the rest behind one fold', async () => {
    const page = await begun()
    const [typed, told] = [demoIban(4_811), demoIban(4_812)]
    await page.post('/melden/gegevens', { paidTo: typed })
    await page.post('/melden/verhaal', { narrative: `Daarna wilden zij ook geld op ${told}.` })
    const said =
      /name="said"[\s\S]*?<option value="([^"]+)" selected/.exec(await page.see('/melden/herkend'))?.[1] ?? ''
    await page.post('/melden/herkend', { said })
    const html = await page.see('/melden/controleer')
    const text = textOf(html)
    expect(text.match(/Nog iets toevoegen/g)).toHaveLength(1)
    const [before = '', fold = ''] = text.split('Nog iets toevoegen')
    expect(fold).toContain('Over u')
    expect(before).not.toContain('Over u')
    const [, list = ''] = before.split('Nummers, adressen en namen van de ander')
    expect(list).toContain(typed)
    expect(list).toContain(told)
    expect(html).toContain('href="/melden/uzelf?wijzig"')
  })

  it('says of a report without any number that it counts, and how to add one; its receipt can be kept without script', async () => {
    const page = await begun()
    const unknown = await page.see('/melden/controleer')
    expect(textOf(unknown)).toContain('Hiermee kunnen wij nog niemand waarschuwen')
    expect(unknown).toContain('href="/melden/verhaal?wijzig"')
    expect((await page.post('/melden/controleer', {})).status).toBe(422)
    await page.post('/melden/wat?wijzig', { situation: 'FF-200' })
    const html = await page.see('/melden/controleer')
    expect(textOf(html)).toContain('U noemde er geen. Uw melding telt ook zo.')
    expect(html).toContain('href="/melden/gegevens?wijzig"')
    await page.post('/melden/controleer', {})
    expect(textOf(await page.see('/melden/ontvangen'))).toContain('Of druk op Ctrl+P')
  })
})

describe('back', () => {
  it('leads from the first question to what was read in the story', async () => {
    const page = await begun()
    expect(await page.see('/melden/wat')).toContain('href="/melden/verhaal"')
    await page.post('/melden/verhaal', { narrative: `Ik betaalde aan ${demoIban(4_821)}.` })
    expect(await page.see('/melden/wat')).toMatch(/dw-back" href="\/melden\/herkend"/)
  })
})

describe('a secret in the story', () => {
  const narrative = 'Mijn BSN is 123456782 en pincode 4711. Zo kregen ze alles.'

  it('is named without being repeated, and struck with one press', async () => {
    const page = await begun()
    expect((await page.post('/melden/verhaal', { narrative })).to).toBe('/melden/geheim')
    const shown = textOf(await page.see('/melden/geheim'))
    expect(shown).toContain('een burgerservicenummer en een pincode')
    expect(shown).not.toMatch(/123456782|4711/)
    expect((await page.post('/melden/geheim', { to: 'strike' })).to).toBe('/melden/wat')
    const story = await page.see('/melden/verhaal')
    expect(story).toContain('Mijn BSN is [weggehaald] en pincode [weggehaald]. Zo kregen ze alles.')
    expect((await page.get('/melden/geheim')).status).toBe(303)
  })

  it('stops nobody: it may stay, and is not asked about again', async () => {
    const page = await begun()
    await page.post('/melden/verhaal', { narrative })
    expect((await page.get('/melden/controleer')).status).toBe(200)
    expect((await page.post('/melden/geheim', { to: 'leave' })).to).toBe('/melden/wat')
    expect((await page.post('/melden/verhaal', { narrative })).to).toBe('/melden/wat')
    expect((await page.post('/melden/controleer', {})).to).toBe('/melden/ontvangen')
  })
})

it('says once that a mobile number in a story lacks a digit, and lets it be', async () => {
  const page = plainBrowser(site)
  await page.post('/melden', { intent: 'begin', now: 'no' })
  const narrative = 'Een man belde met 061234567 en toen was er 900 euro weg.'
  expect((await page.post('/melden/verhaal', { narrative })).to).toBe('/melden/verhaal')
  const said = textOf(await page.see('/melden/verhaal'))
  expect(said).toContain('Het nummer 061234567 mist een cijfer')
  expect(said).toContain('dan laten wij het zo staan')
  expect((await page.post('/melden/verhaal', { narrative })).to).not.toBe('/melden/verhaal')
})

it('tells an address in a story of a company as what mailed, and reads its day', async () => {
  const page = plainBrowser(site)
  await page.post('/melden', { intent: 'begin', now: 'no' })
  await page.post('/melden/verhaal', {
    narrative:
      'Ons bedrijf kreeg op 12-10-2026 een mail van facturen@bouwmateriaal-nl.example met een valse factuur. Wij betaalden 4.850 euro.',
  })
  const asked = await page.see('/melden/herkend')
  expect(textOf(asked)).toContain('facturen@bouwmateriaal-nl.example')
  expect(textOf(asked)).toContain('Dit mailde mij')
  expect(textOf(asked)).not.toContain('Dit belde mij')
  for (const [part, value] of [
    ['dag', '12'],
    ['maand', '10'],
    ['jaar', '2026'],
  ] as const)
    expect(asked, part).toMatch(new RegExp(`value="0?${value}"`))
})
