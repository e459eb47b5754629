// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from 'vitest'
import { asSystem, transaction } from '#foundation/access'
import { sql } from '#foundation/db'
import { keptNumbers, ownAddresses, reachTable } from '#modules/identifiers'
import { reachWith } from '#plain/identifiers'
import { registerNumbers } from '#modules/partners'
import { crisisLine, demoIban, demoPhone, emergencyNumber, parseIdentifier } from '#values'
import { testContext } from '../../../../tests/context.ts'
import { plainBrowser } from '../../../../tests/plain-browser.ts'
import { testSite, textOf } from '../../../../tests/site.ts'
import { keepFraudDesks } from '../../partners/keep-fraud-desks/keep-fraud-desks.command.ts'
import { loadReportingPoints } from '../../partners/reporting-point/load-reporting-points.command.ts'
import { decidedAnswers, shippedAnswers } from '../../identifiers/look-up/public-register.query.ts'

const test = await testContext()
const site = await testSite(test)

async function ask(...texts: string[]) {
  const items = texts.map((text) => ({ text }))
  const answer = await site.inject({ method: 'POST', url: '/v1/checks', payload: { items } })
  return answer.json().answers as {
    answer: string
    reason: string | null
    form: string | null
    organisation: { name: string; site: string | null; phone: string | null } | null
    statement: string
    advice: string[]
  }[]
}
const html = async (vraag: string) => {
  const { body } = await site.as(test.visitor).post('/controleren', { vraag })
  return body.slice(body.indexOf('id="uitkomst"'), body.indexOf('id="vragen"'))
}
const shown = async (vraag: string) => textOf(await html(vraag))

describe('a number that a page of ours shows', () => {
  it('belongs to whose it is there, openly and in private, and nobody is told to trust who calls with it', async () => {
    expect(registerNumbers.map(({ canonical }) => canonical)).toEqual(
      expect.arrayContaining(['+318000313', '+31887226767', '+31208083666', '+31202288800', '+31703338999']),
    )
    const told = [...(await decidedAnswers(asSystem(test.ctx, 'test'))), ...shippedAnswers(test.ctx)]
    for (const { canonical } of registerNumbers) {
      const [first] = await ask(canonical)
      expect(first, canonical).toMatchObject({ answer: 'often_imitated', organisation: { name: expect.anything() } })
      expect(first?.statement).toMatch(/^Dit nummer hoort bij /)
      expect(first?.advice.join(' ')).toContain('Hang op')
      expect(told.find((one) => one.canonical === canonical)).toMatchObject({ isOftenImitated: true })
    }
  })

  it('is known as soon as the operator keeps it for a bank that takes part, and says whose it is', async () => {
    await transaction(asSystem(test.ctx, 'test'), (tx) =>
      sql`insert into partners.organisation (id, name, kind, is_demo) values ('proefbank', 'Proefbank', 'bank', true)`.execute(
        tx,
      ),
    )
    const phone = demoPhone(655)
    expect((await ask(phone))[0]).toMatchObject({ answer: 'none_or_too_few' })
    const desk = { organisation: 'proefbank', phone, verifiedBy: 'redactie', verifiedOn: '2026-11-01', source: 'proef' }
    await keepFraudDesks(test.ctx, [desk])
    expect((await ask(phone))[0]).toMatchObject({ answer: 'often_imitated', organisation: { name: 'Proefbank' } })
    expect(await shown(phone)).toContain('Dit nummer hoort bij Proefbank. Maar het zegt niet wie er belt.')
    // In private the page brings the name along: the twelve bytes say only that it is imitated.
    expect(await keptNumbers(test.visitor)).toContainEqual([phone.replaceAll(' ', ''), 'Proefbank'])
    const told = await decidedAnswers(asSystem(test.ctx, 'test'))
    expect(told.find((one) => one.canonical === phone.replaceAll(' ', ''))).toMatchObject({ isOftenImitated: true })
  })

  it.each(['112', '113', '0800-0113', '0900-0113'])(
    '%s says what it is, and how to call it at once',
    async (number) => {
      const [first] = await ask(number)
      const [is, why, href] =
        number === '112'
          ? ['112 is het alarmnummer.', emergencyNumber.nl.call, 'tel:112']
          : ['113 is de hulplijn voor wie aan zelfdoding denkt.', crisisLine.nl.free, 'tel:113']
      expect(first?.statement).toBe(is)
      expect(first?.advice.join(' ')).toContain('Hang op')
      expect(await shown(number)).toContain(why)
      expect(await html(number)).toContain(`href="${href}"`)
    },
  )

  it('that is short and of somebody we cannot name is not called a trick', async () => {
    expect((await ask('14 020'))[0]?.statement).toBe(
      'Dit nummer is van een bekende organisatie. Maar het zegt niet wie er belt.',
    )
  })

  it('is what the page of banks shows', async () => {
    await loadReportingPoints(test.ctx)
    const { body } = await site.inject({ url: '/hulp/bel-uw-bank' })
    // As it is copied from there, with spaces and hyphens that do not break.
    const numbers = textOf(body).match(/(?<![\d\u2011-])(?:\+31|0)[\d\s\u2011-]{7,14}\d/gu) ?? []
    expect(numbers.length).toBeGreaterThan(5)
    for (const number of new Set(numbers)) expect((await ask(number))[0]?.answer, number).toBe('often_imitated')
  })
})

describe('an address with the name of an organisation that people know', () => {
  it.each([
    ['https://ing-veiligheid.example/inloggen', 'ING', 'ing.nl'],
    ['http://ing.pas-vervangen.example', 'ING', 'ing.nl'],
    ['https://p0stnl-bezorging.example', 'PostNL', 'postnl.nl'],
    // The o is Greek.
    ['https://pοstnl-pakket.example/', 'PostNL', 'postnl.nl'],
    ['https://rabobamk.example', 'Rabobank', 'rabobank.nl'],
    ['klantenservice@belastingdienst-terug.example', 'Belastingdienst', 'belastingdienst.nl'],
    ['Ga naar https://mijn.digid-herstel.example/a voor uw code', 'DigiD', 'digid.nl'],
  ])('%s is not the address of %s', async (text, name, real) => {
    const [first] = await ask(text)
    expect(first).toMatchObject({ answer: 'looks_like_known', organisation: { name, site: real } })
    expect(first?.statement).toBe(`Pas op: dit is waarschijnlijk niet het adres van ${name}.`)
    expect(first?.advice.join(' ')).toContain(`Het adres van ${name} is ${real}.`)
  })

  it.each([
    'https://www.ing.nl/particulier',
    'https://mijn.ing.nl',
    'https://ingenieursbureau-de-brug.example',
    'https://bolwerk.example',
    'https://politiek-nieuws.example',
    'https://de-revolutie.example',
    'https://bitcoin-mining.example',
    'https://appelmoes.example',
    'https://www.t-mobile.nl',
    'https://www.marktplaats.nl/v/fietsen',
    'jan@gmail.com',
  ])('%s is not said to be none', async (text) => {
    const [first] = await ask(text)
    expect(first?.answer).not.toBe('looks_like_known')
  })

  it('says the same of every bank, by its number and by its site: where to find the number, and none that only one has', async () => {
    const banks = ['ING', 'Rabobank', 'ABN AMRO', 'bunq', 'Triodos Bank', 'Knab']
    const numbers = ['020-228 88 00', '088-722 67 67', '0900-0024', '+31 20 808 3666']
    const sites = ['ing.nl', 'rabobank.nl', 'abnamro.nl', 'bunq.com', 'triodos.nl', 'knab.nl']
    const shapes = async (texts: readonly string[]) =>
      new Set(
        (await ask(...texts)).map(({ advice }) =>
          [...sites, ...banks].reduce((said, name) => said.replaceAll(name, '…'), advice.join(' ')),
        ),
      )
    expect((await shapes(numbers)).size).toBe(1)
    expect((await shapes(sites)).size).toBe(1)
    for (const number of numbers) expect(await shown(number), number).toContain('Zoek het nummer van uw bank')
  })

  it('says on the page how to reach the real one, when the address or number itself is genuine too', async () => {
    const bank = await shown('https://www.ing.nl')
    expect(bank).toContain('Dit adres hoort bij ING')
    expect(bank).not.toContain('Bel ING zelf')
    expect(await html('0900-8844')).toContain('href="tel:09008844"')
    expect(await shown('0900-8844')).toContain('Dit nummer hoort bij Politie. Maar het zegt niet wie er belt.')
    const fake = await shown('ing-veiligheid.example')
    expect(fake).toContain('dit is waarschijnlijk niet het adres van ING')
    expect(fake).not.toMatch(/veilig(?!heid)|betrouwbaar/)
  })
})

describe('a message without a number', () => {
  const daughter =
    'Hoi mam, mijn telefoon is in de wc gevallen. Dit is mijn nieuwe nummer. Kun je even een rekening voor me betalen? Ik betaal je morgen terug.'

  it('is told to look like fraud, with what to do first and how often that is wrong', async () => {
    const [only, ...more] = await ask(daughter)
    expect(more).toEqual([])
    expect(only).toMatchObject({ answer: 'likely_fraud', form: 'FF-300', reason: null })
    expect(only?.advice[0]).toContain('Bel uw kind, vriend of familielid op het oude nummer')
    const page = await shown(daughter)
    expect(page).toContain('Dit lijkt op oplichting met een nieuw nummer')
    expect(page).toContain('Ongeveer één op de 10 keer hebben wij het mis')
    expect(await shown('de rabobank belt mij nu en zegt dat mijn geld niet veilig is')).toContain('Hang op')
  })

  it('of which we are not sure is told to be that, with the first advice, and never to be right', async () => {
    const [only] = await ask('Tot morgen om acht uur bij opa, neem je jas mee')
    expect(only).toMatchObject({ answer: 'cannot_check', reason: 'message-unsure', form: null })
    expect(only?.advice[0]).toContain('Betaal niet')
    expect(await shown('Tot morgen om acht uur bij opa, neem je jas mee')).toContain('Dat betekent niet dat het klopt')
  })

  it('keeps what is wrong with a number in it', async () => {
    const answers = await ask('Ik moest van mijn dochter 900 euro overmaken naar NL12BANK0123456789 en snel ook')
    expect(answers.map(({ answer, reason }) => [answer, reason])[0]).toEqual(['cannot_check', 'iban.no-existing-bank'])
  })

  it('with a number gets both, the message first', async () => {
    const page = await shown(`${daughter} Stuur maar een appje naar 06 12 34 56 78.`)
    expect(page.indexOf('Dit lijkt op oplichting')).toBeGreaterThan(-1)
    expect(page.indexOf('Dit lijkt op oplichting')).toBeLessThan(page.indexOf('06 12345678'))
  })
})

describe('somebody in need', () => {
  it('whose money is gone reads to call the bank and to hang up; who stands at the door finds the bank where the card was given', async () => {
    const gone = await shown('er belde iemand van me bank en nu is mijn geld weg')
    expect(gone).toContain('Bel nu eerst de bank')
    expect(gone).toContain('Is de ander nog aan de lijn? Hang op.')
    expect(await html('er staat iemand voor de deur voor mijn pas')).toMatch(
      /href="\/hulp\/bel-uw-bank"(?:(?!<\/a>).)*Gaf u uw pas al\?/s,
    )
    expect(gone).not.toContain('Gaf u uw pas al')
  })
})

describe('a report from a row', () => {
  it('begins with the whole message, with what stands in it', async () => {
    const message = `Hoi mam, dit is mijn nieuwe nummer. Maak € 900 over naar ${demoIban(5_777)} of kijk op https://nepbank-x.example`
    const rows = (await html(message)).split('class="dw-rows"')[1] ?? ''
    const seen = [...rows.matchAll(/name="gezien" value="([^"]*)"/g)].map(([, value]) => value)
    expect(seen.length).toBeGreaterThanOrEqual(2)
    expect(new Set(seen)).toEqual(new Set([message]))
    const page = plainBrowser(site)
    await page.post('/melden', { intent: 'begin', now: 'no', gezien: message })
    const known = textOf(await page.see('/melden/herkend'))
    for (const one of [demoIban(5_777), 'nepbank-x.example']) expect(known.replaceAll(' ', '')).toContain(one)
  })
})

describe('somebody who paid an invoice and checks its account', () => {
  const account = demoIban(5_778)
  const told = `Factuur van Groothandel De Molen BV, 3.900 euro overgemaakt naar ${account} op 25 november 2026`

  it('reads what to do after paying, and reports with all that they typed', async () => {
    const answered = await html(told)
    expect(textOf(answered)).toContain('U betaalde al. Vertrouwt u het niet? Bel nu uw bank.')
    expect(textOf(answered)).not.toMatch(/Betaal pas|Wacht met betalen/)
    for (const [, seen] of answered.matchAll(/name="gezien" value="([^"]*)"/g)) expect(seen).toBe(told)
    const page = plainBrowser(site)
    await page.post('/melden', { intent: 'begin', now: 'no', gezien: told })
    const known = await page.see('/melden/herkend')
    expect(known.replaceAll(' ', '')).toContain(account)
    expect(known).toMatch(/<option value="FF-[^"]*" selected/)
    expect(known).toMatch(/name="loss"[^>]*value="3\.900|value="3\.900[^>]*name="loss"/)
    expect(known).toMatch(/<option value="yes" selected/)
    expect(await page.see('/melden/verhaal')).toContain('Groothandel De Molen')
  })

  it('is not asked about a card or a call when they bought something', async () => {
    const bought = await shown('Ik heb 480 euro betaald met tikkie op marktplaats en niks gekregen')
    expect(bought).toContain('Vraag of uw betaling nog is tegen te houden of terug te halen.')
    expect(bought).not.toMatch(/aan de lijn|pas mee/)
  })
})

describe('an address of our own', () => {
  it('is said to be ours, with how to be sure, openly and in the browser', async () => {
    Object.assign(test.ctx.settings, {
      baseUrl: 'https://wacht.example',
      smtp: { ...test.ctx.settings.smtp, hostname: 'post.wacht-mail.example' },
      contactEmail: 'Wacht@gratis-post.example',
    })
    for (const asked of [
      'https://wacht.example/melden',
      'signalen@post.wacht-mail.example',
      'wacht@gratis-post.example',
    ]) {
      const said = await shown(asked)
      expect(said, asked).toContain('Dit adres hoort bij Dijkwacht')
      expect(said, asked).toContain('Typ zelf wacht.example in. Wij bellen u nooit')
      expect(said, asked).not.toContain('gebruik de app')
    }
    const reach = reachWith(
      reachTable,
      new Map(ownAddresses(test.ctx).map(([host, name, site]) => [host, { name, site, phone: null }])),
    )
    const read = parseIdentifier('email', 'signalen@post.wacht-mail.example')
    expect(read.ok && reach.organisationBehind(read.value)).toMatchObject({
      name: 'Dijkwacht',
      site: 'wacht.example',
    })
    for (const other of ['https://wacht-melden.example', 'iemand@gratis-post.example'])
      expect(await shown(other), other).not.toContain('hoort bij Dijkwacht')
    const { host } = new URL((test.ctx.settings.baseUrl = 'http://localhost:3351'))
    for (const asked of [`http://${host}/melden`, host])
      expect(await shown(asked), asked).toContain('Typ zelf localhost:3351 in')
    expect(await shown('http://localhost:3352/melden')).not.toContain('hoort bij Dijkwacht')
  })
})
