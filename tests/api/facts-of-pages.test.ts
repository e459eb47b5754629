// SPDX-License-Identifier: EUPL-1.2
// What somebody tells one public page no other asks again: all pairs of pages, from one table of what each gives and asks.
import { expect, it } from 'vitest'
import { type Told, toldBefore } from '#modules/reports'
import { daysAfter, demoPhone, dutchDay, formatIban } from '#values'
import { modules } from '../../src/app/modules.ts'
import { answersFrom, formFor } from '../../src/modules/complaints/carry-report/facts-for-complaint.ts'
import { planIn } from '../../src/modules/guidance/make-plan/plan-code.ts'
import { payee, payer } from '../../src/modules/recovery/recall/recall.fixture.ts'
import { testContext } from '../context.ts'
import { type PlainBrowser, plainBrowser } from '../plain-browser.ts'
import { planFor } from '../plan-in-browser.ts'
import { testSite } from '../site.ts'

const test = await testContext({ demo: true })
await test.settle()
const site = await testSite(test)

type Fact = Exclude<keyof Told, 'report' | 'isAsked'>
const yesterday = daysAfter(dutchDay(test.ctx.now()), -1)
const [year = '', month = '', day = ''] = yesterday.split('-')
const typedDay = `${day}-${month}-${year}`
const [own, paidTo, display] = [payer(), payee(), demoPhone(56)]
const [shop, mail, company, reference] = [
  'nepwinkel.example',
  'factuur@post.example',
  'Registerdienst B.V.',
  '2026-0991',
]
const story = 'Wij kregen een spookfactuur in de mail.'
const dayFields = { 'occurredOn-day': day, 'occurredOn-month': month, 'occurredOn-year': year }

/** How each page is told, and what of it. */
const gives: Record<string, { facts: readonly Fact[]; tell: (page: PlainBrowser) => Promise<unknown> }> = {
  check: {
    facts: [
      'form',
      'case',
      'channel',
      'occurredOn',
      'lossInCents',
      'paidTo',
      'contact',
      'display',
      'site',
      'payee',
      'reference',
    ],
    async tell(page) {
      const message = `Van: ${mail}\nOnderwerp: spookfactuur ${reference}\nFactuur ${reference} van ${company} van ${typedDay} voor € 3.900. Betaal op ${formatIban(paidTo)}, bel ${display} of kijk op https://${shop}/nota.`
      const { html } = await page.post('/controleren', { vraag: message })
      const mee = /<form[^>]*action="\/hulp\/plan".*?name="mee" value="([^"]*)"/s.exec(html)?.[1] ?? ''
      expect(mee).not.toBe('')
      await page.post('/hulp/plan', { intent: 'carry', mee, naar: '/hulp/plan' })
    },
  },
  plan: {
    facts: ['form', 'case', 'victim', 'money', 'paid'],
    tell: (page) =>
      page.post('/hulp/plan', {
        asked: 'bank',
        now: 'geen',
        what: 'factuur',
        case: 'ghost',
        who: 'entrepreneur',
        paid: 'transfer',
        ago: 'three-days',
        gave: 'geen',
        contact: 'over',
        bank: 'called',
      }),
  },
  'report that was not sent': {
    facts: [
      'form',
      'case',
      'victim',
      'channel',
      'occurredOn',
      'money',
      'lossInCents',
      'paidTo',
      'display',
      'site',
      'own',
      'narrative',
    ],
    tell: report,
  },
  report: {
    facts: [
      'form',
      'case',
      'victim',
      'channel',
      'occurredOn',
      'money',
      'lossInCents',
      'paidTo',
      'display',
      'site',
      'own',
      'narrative',
    ],
    async tell(page) {
      await report(page)
      await page.post('/melden/controleer', {})
      await page.see('/melden/ontvangen')
    },
  },
  banks: {
    facts: ['own', 'paidTo', 'lossInCents', 'occurredOn', 'hour', 'money'],
    tell: (page) =>
      page.post('/hulp/geld-terugvragen', {
        intent: 'ask',
        token: '',
        amount: '3900',
        day: yesterday,
        hour: '13',
        from: own,
        to: paidTo,
        consent: 'yes',
      }),
  },
  letter: {
    facts: ['own', 'paidTo', 'lossInCents', 'occurredOn', 'money', 'payee'],
    tell: (page) =>
      page.post('/hulp/brieven/terughalen', {
        name: 'A. Jansen',
        own,
        other: paidTo,
        otherName: company,
        amount: '3900',
        paidOn: typedDay,
      }),
  },
}

async function report(page: PlainBrowser) {
  await page.post('/melden', { intent: 'begin', now: 'no' })
  await page.post('/melden/verhaal', { narrative: story })
  await page.post('/melden/wat', { situation: 'FF-940' })
  await page.post('/melden/wie', { victim: 'company' })
  await page.post('/melden/wanneer', { ...dayFields, channel: 'CH-050' })
  await page.post('/melden/geld', { money: 'yes', loss: '3900' })
  await page.post('/melden/gegevens', { paidTo, display, site: shop })
  await page.post('/melden/uzelf', { own })
}

/** A page as it is shown to whoever told elsewhere, and how each fact that it asks stands there. */
const asks: Record<
  string,
  { facts: { [F in Fact]?: RegExp }; paths: readonly string[]; show: (page: PlainBrowser) => Promise<string> }
> = {
  plan: {
    paths: ['hulp/plan'],
    facts: {
      form: /"what":\["factuur"\]/,
      case: /"case":\["ghost"\]/,
      victim: /"who":\["entrepreneur"\]/,
      occurredOn: /"ago":\["three-days"\]/,
      paid: /"paid":\["transfer"\]/,
      money: /"paid":\["transfer"\]/,
    },
    show: planned,
  },
  report: {
    paths: ['melden'],
    facts: {
      form: /value="FF-940" selected/,
      victim: /value="company" selected/,
      channel: /value="CH-050" selected/,
      occurredOn: new RegExp(`name="occurredOn-year"[^>]*value="${year}"|value="${year}"[^>]*name="occurredOn-year"`),
      lossInCents: /3\.900/,
      money: /<option value="yes" selected/,
      paidTo: new RegExp(`${formatIban(paidTo)}|${paidTo}`),
      contact: new RegExp(mail),
      display: new RegExp(display.slice(-8)),
      site: new RegExp(shop),
      own: new RegExp(own),
    },
    async show(page) {
      await page.post('/melden', { intent: 'begin', now: 'no' })
      const pages: string[] = []
      for (const one of ['herkend', 'geld', 'gegevens', 'uzelf']) pages.push(await page.see(`/melden/${one}`))
      return pages.join('\n')
    },
  },
  banks: {
    paths: ['hulp/geld-terugvragen'],
    facts: {
      own: new RegExp(formatIban(own)),
      paidTo: new RegExp(formatIban(paidTo)),
      lossInCents: /3\.900/,
      occurredOn: new RegExp(`value="${yesterday}" selected`),
    },
    show: (page) => page.see('/hulp/geld-terugvragen'),
  },
  letters: {
    paths: ['hulp/brieven'],
    facts: {
      own: new RegExp(formatIban(own)),
      paidTo: new RegExp(formatIban(paidTo)),
      payee: new RegExp(company),
      lossInCents: /3\.900/,
      reference: new RegExp(reference),
      display: new RegExp(display.slice(-8)),
      site: new RegExp(shop),
      narrative: new RegExp(story),
    },
    async show(page) {
      const pages: string[] = []
      for (const one of ['terughalen', 'platform', 'telecom', 'spookfactuur'])
        pages.push(await page.see(`/hulp/brieven/${one}`))
      return pages.join('\n')
    },
  },
  complaint: {
    paths: ['aangifteloket'],
    facts: {
      form: /(?:ghost-invoice|invoice-fraud)/,
      case: /ghost-invoice/,
      channel: /"channel":"CH-050"/,
      occurredOn: new RegExp(`"from":"${typedDay}"`),
      paidTo: new RegExp(`${formatIban(paidTo)}|${paidTo}`),
      display: new RegExp(display.slice(-8)),
      site: new RegExp(shop),
      contact: new RegExp(mail),
      victim: /"victim":"company"/,
      narrative: new RegExp(story),
    },
    async show(page) {
      await page.see('/aangifteloket')
      const told = await toldBefore(
        test.visitor,
        new Request('http://localhost/', { headers: { cookie: page.cookies() } }),
      )
      return JSON.stringify([formFor(told), answersFrom(told)])
    },
  },
}

/** Goes through the plan by pressing on: what was told is filled in, chosen beforehand, or not asked. */
async function planned(page: PlainBrowser): Promise<string> {
  const steps = (await planFor(page, {})).at(-1) ?? ''
  const [code = ''] = /[0-9A-Z]{5}(?:-[0-9A-Z]{5}){3}/.exec(steps) ?? []
  return JSON.stringify(planIn(code)?.answers)
}

for (const [from, giver] of Object.entries(gives))
  for (const [to, asker] of Object.entries(asks)) {
    const facts = giver.facts.filter((fact) => asker.facts[fact] !== undefined)
    // What was sent, or asked of the banks, is a report already: the next is about something else.
    const isReported = to === 'report' && (from.startsWith('report') || from === 'banks')
    if (facts.length === 0 || from === to || isReported) continue
    it(`what was told to the page "${from}" the page "${to}" does not ask again`, async () => {
      const page = plainBrowser(site)
      await giver.tell(page)
      const shown = await asker.show(page)
      for (const fact of facts) expect(shown, fact).toMatch(asker.facts[fact] as RegExp)
    })
  }

/** Which fact a field of a public page asks for. */
const factOf: Record<string, Fact> = {
  amount: 'lossInCents',
  loss: 'lossInCents',
  day: 'occurredOn',
  hour: 'hour',
  paidOn: 'occurredOn',
  from: 'own',
  own: 'own',
  to: 'paidTo',
  other: 'paidTo',
  paidTo: 'paidTo',
  contact: 'contact',
  display: 'display',
  number: 'display',
  site: 'site',
  place: 'site',
  seller: 'seller',
  otherName: 'payee',
  reference: 'reference',
  complaint: 'complaint',
  situation: 'form',
  what: 'form',
  victim: 'victim',
  who: 'victim',
  channel: 'channel',
  money: 'money',
  paid: 'paid',
  story: 'narrative',
  narrative: 'narrative',
}

/** Asks nothing of what happened to somebody: a code, a search, a filter, who somebody is, or what only that page needs. */
const others = new Set(
  `code q words kind concept email telefoon address answer agree people files consent name bank now vraag beeld doorgeven
  kenmerk reden verhaal recht gegeven1 gegeven2 gegeven3 meldcode uitleg wat voor wanneer provincie gemeente vorm soort stand
  partij werking thema van wet uitkomst fase truc leemte doelgroep jaar regio wie belang
  paidYourself ownDutch otherDutch within13Months noOtherWay complained manyComplaints wroteOn
  daling aantal schommeling geheugen weken stappen aandeel marge populatie respons ontwerp groep eerste tweede antwoorden organisation`.split(
    /\s+/,
  ),
)

it('a public page that asks what another was told stands in the table', async () => {
  const page = plainBrowser(site)
  const known = Object.values(asks).flatMap(({ paths }) => paths)
  const isInTable = (path: string) => known.some((one) => path === one || path.startsWith(`${one}/`))
  const missing: string[] = []
  let read = 0
  for (const { path, allow } of modules.flatMap(({ pages = [] }) => pages)) {
    if (allow !== 'anyone' || path.includes(':') || /\.\w+$/.test(path)) continue
    const { status, html } = await page.get(`/${path}`)
    if (status !== 200) continue
    read += 1
    const fields = [...html.matchAll(/<(?:input|textarea|select)\b[^>]*>/g)].map(([tag]) => tag)
    for (const tag of fields.filter((one) => !one.includes('type="hidden"'))) {
      const name = /\bname="([^"]+)"/.exec(tag)?.[1] ?? ''
      const isFact = name in factOf
      if ((isFact && !isInTable(path)) || (!isFact && name !== '' && !others.has(name) && !name.includes('-')))
        missing.push(`/${path}: ${name}`)
    }
  }
  expect(read).toBeGreaterThan(60)
  expect(missing).toEqual([])
})
