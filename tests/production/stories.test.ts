// SPDX-License-Identifier: EUPL-1.2
// The main stories in an installation as an operator makes one, without one row of the demo. One start for all; each story goes on where the world is.
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { formatIban } from '#values'
import { hasKnot, lookUp, zone } from '../shield/name-server.ts'
import { agreeOnHandOvers, agreeOnRecalls, codeIn, paymentOf, reportByForm } from './deeds.ts'
import { type Installation, install } from './installation.ts'
import { authority, noAccount } from './partners.ts'
import { check, reportToWarning, soon } from './report-to-warning.ts'

let here: Installation
beforeAll(async () => {
  here = await install(inject('database'))
  console.log(`  · production on ${here.postgres}`)
})
afterAll(() => here?.stop())

const [swindler, victim] = [noAccount('RABO', 1), noAccount('ABNA', 2)]
const report = (account: string | null, site = '') => reportByForm(here, { account, site })

/** What the name server of the list says of a name; '' when it is not on it. */
const inZone = async (name: string) =>
  (await lookUp(here.zone?.port ?? 0, `${name}.${zone}`, 'CNAME')).answers.join(' ')

test('nothing of the demo is there, nor comes', async () => {
  expect(await here.ask('select id from partners.organisation where is_demo')).toEqual([])
  expect(await here.ask('select name from foundation.loaded')).toEqual([])
  const visitor = here.visitor()
  await expect(visitor.open('/inloggen/als')).rejects.toThrow('404')
  expect(await visitor.open('/')).not.toContain('Proefversie')
})

test('the administrators read what is still missing, and where to set it', async () => {
  const adam = await here.person('adam')
  expect(await adam.open('/werkbank')).toContain('Er is geen tweede sleutelhouder')
  const said = await adam.open('/werkbank/installatie')
  for (const thing of ['Stel EVALUATOR_URL in', 'npm run installation -- restored']) expect(said).toContain(thing)
  for (const there of ['SMTP_RELAY', 'accountsBeginWith', 'privacyfunctionaris']) expect(said).not.toContain(there)
})

let codes: string[] = []
test('report to warning: three report by the form, one judges, two decide, and the next who checks is warned', async () => {
  codes = await reportToWarning(here, swindler)
})

test('recall at a bank: both banks of partners.json are asked, and the money comes back', async () => {
  await agreeOnRecalls(here)
  const payer = here.visitor()
  await payer.open('/hulp/geld-terugvragen')
  expect(payer.words).toContain('Deze banken doen mee: Eerste Bank (voorbeeld), Tweede Bank (voorbeeld)')
  const payment = paymentOf('1.234,56', victim, swindler)
  await payer.press(/^Vraag/, payment, 'consent=yes')
  expect(payer.words).toMatch(/Eerste Bank \(voorbeeld\) Ligt klaar[^]*Tweede Bank \(voorbeeld\) Ligt klaar/)
  for (const [who, answer] of [
    ['kees', 'confirm'],
    ['mies', 'recall'],
  ] as const) {
    const bank = await here.person(who)
    await bank.open('/werkbank/terughaalverzoeken')
    await bank.follow(/TH-|€/)
    await bank.press('Verstuur antwoord', {}, `answer=${answer}`)
  }
  expect(await payer.open('/mijn-melding/terughalen')).toContain('Uw geld terug')
  // Of an account of no partner nothing can be asked, and that is said at once.
  const other = here.visitor()
  await other.open('/hulp/geld-terugvragen')
  await expect(other.press(/^Vraag/, { ...payment, from: noAccount('INGB', 3) }, 'consent=yes')).rejects.toThrow(
    'Uw bank doet hier nog niet aan mee',
  )
})

test('data request: who reported asks what is kept of them, and reads the answer', async () => {
  const asker = here.visitor()
  await asker.open('/uw-gegevens')
  await asker.press('Verstuur verzoek', { meldcode: codes[0] ?? '' }, 'recht=access')
  const greta = await here.person('greta')
  await expect.poll(() => greta.open('/werkbank/verzoeken'), soon).toContain('1 open verzoek')
  await greta.follow(/^[0-9a-f]{6}$/)
  expect(greta.words).toContain('Ik betaalde voor een fiets.')
  await greta.press('Verstuur het antwoord')
  await asker.open('/uw-gegevens/volgen')
  await asker.follow('Lees het antwoord')
  expect(asker.words).toContain(formatIban(swindler))
})

test('objection, and withdrawal everywhere: two take the warning back, and nobody is warned any more', async () => {
  const holder = here.visitor()
  await holder.open('/bezwaar')
  await holder.press('Verstuur bezwaar', { kenmerk: swindler, verhaal: 'Mijn rekening is misbruikt.' }, 'reden=misused')
  const code = codeIn(holder)
  const [carla, dirk] = [await here.person('carla'), await here.person('dirk')]
  await carla.open('/werkbank/bezwaren')
  await carla.follow('Iemand misbruikte')
  await carla.press('Stel voor', { reason: 'De rekening is van iemand die niets deed.' }, 'outcome=clear')
  await dirk.open(carla.at)
  await dirk.press('Keur goed en voer uit')
  await expect.poll(() => check(here, swindler), soon).not.toContain('Betaal niet')
  const token = await here.token('eerste-bank-client')
  const asked = await fetch(`${here.url}/v1/checks`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify({ items: [{ text: swindler }], purpose: 'payment' }),
  })
  expect(asked.status).toBe(200)
  expect(await asked.text()).not.toContain('"listed"')
  await holder.open('/bezwaar/volgen')
  if (!holder.words.includes('niets deed')) await holder.press(/^(Bekijk|Volg|Kijk|Verder|Ga)/, { code })
  expect(holder.words).toContain('De rekening is van iemand die niets deed.')
})

test.runIf(hasKnot)('shield: a site of a report is listed by two, in the zone by DNS, and gone again', async () => {
  const listing = here.import('shield.json', { shield: { authority, legalBasis: 'Artikel 3 Politiewet 2012' } })
  expect(listing).toContain('Politie (voorbeeld) beslist voortaan')
  const name = 'bank-inloggen-nu.nl'
  await report(null, name)
  const [carla, dirk] = [await here.person('carla'), await here.person('dirk')]
  await expect.poll(() => carla.open('/werkbank/schild/namen'), soon).toContain(name)
  await carla.follow(name)
  await carla.press('Leg het besluit vast', { reason: 'Nagemaakte inlogpagina van een bank.' }, 'step=propose')
  await dirk.open(carla.at)
  await dirk.press('Leg het besluit vast', { reason: 'Gezien.' }, 'step=list', 'ground=politiewet')
  await expect.poll(() => inZone(name), soon).toContain(here.zone?.warningHost)
  await dirk.open(carla.at)
  await dirk.press('Leg het besluit vast', { reason: 'Toch een echte site.' }, 'step=suspend')
  await expect.poll(() => inZone(name), soon).toBe('')
})

test('plan imported: the secretary reads it in, and the questions about it wait', async () => {
  const text = readFileSync(
    resolve(import.meta.dirname, '../../src/modules/action-plan/load-demo/actieplan-2023.txt'),
    'utf8',
  )
  const secretary = await here.person('ursula')
  await secretary.open('/werkbank/actieplan/inlezen')
  expect(await secretary.press('Bekijk wat er verandert', { text })).toContain('45 nieuwe acties')
  await secretary.press('Lees in')
  expect(secretary.words).toContain('11 open vragen')
})

test('hand-over: who is on the phone agrees, the bank takes them over, and they see who and by which word', async () => {
  await agreeOnHandOvers(here)
  const otto = await here.person('otto')
  await otto.open('/werkbank/telefoon')
  await otto.press('Laat de stappen zien', { quick: 'b1 c1 d1 e2 f1 g3 h2' })
  await otto.press(/zoek wie verder kan helpen/i)
  await otto.press('Vraag toestemming voor Eerste Bank')
  await otto.press('Bekijk wat u verstuurt', { 'Hoe wil de persoon genoemd worden': 'Sam Voorbeeld' })
  await expect(otto.press('Geef door aan')).rejects.toThrow('Zonder ja gaat er niets weg')
  await otto.press('Geef door aan', {}, 'Ik las dit voor')
  const word = /Codewoord ([a-z]+ [a-z]+)/.exec(otto.words)?.[1] ?? 'none'
  const code = codeIn(otto)
  const kees = await here.person('kees')
  await kees.open('/werkbank/overnemen')
  await kees.follow(/^DV-/)
  for (const told of [word, 'Sam Voorbeeld', 'Bel niet zelf.']) expect(kees.words).toContain(told)
  await kees.press('Zeg het', {}, 'Wij nemen het over')
  const sam = here.visitor()
  await sam.open('/mijn-melding')
  await sam.press(/melding/i, { code })
  await sam.open('/mijn-melding/doorverwijzing')
  for (const told of ['Eerste Bank (voorbeeld) neemt het over', word]) expect(sam.words).toContain(told)
  // Nobody looked after a number of this bank: they are led to where numbers of banks stand, and not to a list without it.
  expect(await sam.follow('Zoek het nummer van uw bank')).toContain('Bel uw bank')
})

test('complaint: one of a company writes it, another signs it, the police take it in, and the company reads that', async () => {
  const company = { companyNumber: '00000025', companyName: 'Fietsenwinkel (voorbeeld)' }
  const mandates = [{ organisation: 'fietsenwinkel', ...company, needsTwo: true }]
  expect(here.import('complaint-mandates.json', { mandates })).toContain('1 machtiging')
  const roos = await here.person('roos')
  await roos.open('/werkbank/aangifteloket/nieuw')
  await roos.press('Begin', {}, 'CEO-fraude', 'Ja, ik wil aangifte doen')
  const next = (fields: Record<string, string> = {}, ...choices: string[]) =>
    roos.press('Bewaar en ga verder', fields, ...choices)
  await next({ 'Naam van': 'Roos Voorbeeld', 'E-mailadres': 'inkoop@fietsenwinkel.example' }, 'het bedrijf')
  await next({ 'Wanneer begon': '3-11-2026', 'Wat gebeurde': 'Iemand deed zich voor als onze directeur.' })
  await next({ 'Als wie': 'directeur', 'Wie keurde': 'Inkoop en financiën samen.' })
  await next()
  await next({ Schade: '1.250,00' })
  const isCrime = ['deceived', 'trick', 'because', 'gain'].map((question) => `${question}=yes`)
  await roos.press('Bewaar en ga naar het overzicht', {}, ...isCrime)
  await expect(roos.press('Ja, ik teken dit'), 'who wrote it does not sign it').rejects.toThrow('no button')
  const stijn = await here.person('stijn')
  await stijn.open(roos.at)
  await stijn.press('Ja, ik teken dit')
  const frits = await here.person('frits')
  await frits.open('/werkbank/aangiften')
  await frits.follow(/^A\d\d-/)
  await frits.press('Neem op', { 'Nummer van de politie': 'PL-2026-555' })
  expect(await roos.open(roos.at)).toMatch(/Bevestigd[^]*Nummer van de politie PL-2026-555/)
})

test('figures released: a week of a bank and the police together, rounded, without what points to one', async () => {
  const token = await here.token('eerste-bank-client')
  const filed = Array.from({ length: 24 }, (_, n) =>
    fetch(`${here.url}/v1/reports`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: JSON.stringify({
        partnerReference: `klant-${n}`,
        fraudForm: 'FF-110',
        narrative: 'Klant betaalde voor een fiets die nooit kwam.',
        identifiers: [{ kind: 'iban', value: swindler, role: 'paid-to' }],
      }),
    }),
  )
  for (const answer of await Promise.all(filed)) expect(answer.status, await answer.clone().text()).toBe(201)
  const reader = here.visitor()
  expect(await reader.open('/cijfers/meldingen')).toContain('Er zijn nog geen aantallen vrijgegeven')
  // As if all of it was in the last week that is over for eight days.
  await here.ask("update reports.report set received_at = received_at - interval '15 days'")
  here.command('recount')
  here.command('job', 'statistics.release-figures')
  const { items } = (await (await fetch(`${here.url}/v1/releases`)).json()) as { items: { figures: string }[] }
  expect(items).toHaveLength(1)
  const figures = await (await fetch(items[0]?.figures ?? '')).text()
  // One complaint is among 28 reports: with the number of the others anybody could work it out.
  expect(figures).toMatch(/^week,[-\d]+,week,\*,\*,30,$/m)
  for (const form of ['FF-100', 'FF-900']) expect(figures).toMatch(new RegExp(`^week,[-\\d]+,week,${form},\\*,,$`, 'm'))
  expect(await reader.open('/cijfers/meldingen')).toContain(
    'waren er ongeveer 30 meldingen. Hoeveel per vorm, laten wij niet zien',
  )
})

test('mail leaves by the relay, signed: who wants to take part gets a code', async () => {
  const before = here.mail.received.length
  const applicant = here.visitor()
  await applicant.open('/meedoen')
  await applicant.press('Verstuur de aanvraag', {
    name: 'Gemeente (voorbeeld)',
    companyNumber: '00000033',
    contactName: 'Zoë Voorbeeld',
    address: 'zoe@gemeente.example',
    why: 'Wij willen inwoners waarschuwen.',
    brings: 'Meldingen.',
  })
  await expect.poll(() => here.mail.received.length, soon).toBeGreaterThan(before)
  const sent = here.mail.received.at(-1)
  expect(sent?.to).toBe('zoe@gemeente.example')
  expect(sent?.raw).toMatch(/^DKIM-Signature: [^]*d=post\.voorbeeld\.test/m)
})

test('nothing was logged as a fault', () => {
  expect(here.output()).not.toMatch(/"level":"(error|fatal)"/)
})
