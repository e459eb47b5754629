// SPDX-License-Identifier: EUPL-1.2
import { randomBytes, randomUUID } from 'node:crypto'
import fc from 'fast-check'
import { afterAll, describe, expect, it } from 'vitest'
import { findLead } from '#foundation/web'
import { demoIban, receiptCodeOf } from '#values'
import { modules } from '../../src/app/modules.ts'
import { type MailSink, startMailSink } from '../mail-sink.ts'
import { testContext } from '../context.ts'
import { plainBrowser } from '../plain-browser.ts'
import { rounds } from '../property.ts'
import { testSite, textOf } from '../site.ts'
import { demoTalks } from '../../src/modules/aftercare/load-demo/demo-people.data.ts'
import { fileRequest } from '../../src/modules/data-requests/file-request/file-request.command.ts'
import { demoCode } from '../../src/modules/experiences/load-demo/load-demo.demo.ts'
import { receiveMessage } from '../../src/modules/messages/receive-message/receive-message.command.ts'
import { objected } from '../../src/modules/redress/objection/listed.fixture.ts'
import { openIntake } from '../../src/modules/reports/receive-reports/intake.fixture.ts'
import { askUnblock } from '../../src/modules/shield/unblock/unblock.command.ts'
import { askForWarnings } from '../../src/modules/warnings/ask-mail/ask-mail.command.ts'
import { anyAnswers } from '../../src/modules/guidance/make-plan/answers.fixture.ts'
import { codeOf, planIn } from '../../src/modules/guidance/make-plan/plan-code.ts'

const sink: MailSink = await startMailSink()
const relay = { SMTP_RELAY: sink.url, SMTP_HOSTNAME: 'post.dijkwacht.example' }
const test = await testContext({ demo: true, settings: relay })
const site = await testSite(test)
afterAll(() => sink.stop())

const page = '/ik-heb-een-code'
const kinds = modules.flatMap(({ codes }) => codes ?? [])
const intake = openIntake(test)
const filed = async () =>
  (await intake.file(() => ({ narrative: 'Ik betaalde en kreeg niets.', identifiers: [] }))).code
let number = 814_100
const objection = async () => (await objected(site, { kind: 'iban', canonical: demoIban((number += 1)) })).code
const mailed = async (): Promise<string> => {
  await askForWarnings(test.visitor, { address: `iemand-${(number += 1)}@post.example` }, `net-${number}`)
  await test.settle()
  return /(?:[0-9A-Z]{5}-){3}[0-9A-Z]{5}/.exec(sink.received.at(-1)?.raw ?? '')?.[0] ?? ''
}
const listedName = async () =>
  (await test.ctx.db.pool.query("select name from shield.name where status = 'listed' limit 1")).rows[0].name as string

/** Gives a code of this kind, by the way in which people get it. */
const givers: Record<string, (answers: Parameters<typeof codeOf>[0]['answers']) => Promise<string> | string> = {
  'reports.report': filed,
  'redress.objection': objection,
  'data-requests.request': () =>
    fileRequest(test.visitor, randomUUID(), {
      right: 'access',
      keys: [],
      reportCode: null,
      reason: 'Ik wil het weten.',
      email: null,
      phone: null,
    }),
  'messages.message': async () =>
    (await receiveMessage(test.visitor, 'text', { input: { kind: 'text', text: 'Uw pakket wacht.' }, envelope: null }))
      .code,
  'aftercare.consent': () => receiptCodeOf(new TextEncoder().encode(demoTalks[0]?.seed).slice(-12)),
  'experiences.survey': () => demoCode,
  'shield.unblock': async () =>
    askUnblock(test.visitor, { formToken: randomUUID(), site: await listedName(), narrative: 'Van mij.' }),
  'guidance.plan': (answers) => codeOf({ answers, done: [] }),
  'warnings.mail': mailed,
}

describe('a code', () => {
  it('is found by its own kind only, of whichever module it is and however it is typed', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...Object.keys(givers)),
        anyAnswers,
        fc.constantFrom(
          (code: string) => code,
          (code: string) => ` ${code.toLowerCase().replaceAll('-', ' ')}`,
        ),
        async (name, answers, typed) => {
          const code = typed((await givers[name]?.(answers)) ?? '')
          const found = await findLead(test.visitor, kinds, code)
          expect([name, found?.kind.name]).toEqual([name, name])
          const also: string[] = []
          for (const kind of kinds)
            if (!kind.carriesAll && (await kind.leadTo(test.visitor, code))) also.push(kind.name)
          expect(also).toEqual(name === 'guidance.plan' ? [] : [name])
        },
      ),
      rounds(60, 15),
    )
  })

  it('of nobody, or what is no code, is found by no kind', async () => {
    const wrong = fc.oneof(
      fc.uint8Array({ minLength: 12, maxLength: 12 }).map(receiptCodeOf),
      fc.string(),
      fc.constantFrom('', '1', '0'.repeat(20), 'ABCDE-ABCDE-ABCDE-ABCDE'),
    )
    await fc.assert(
      fc.asyncProperty(wrong, async (typed) => {
        fc.pre(planIn(typed) === null)
        expect(await findLead(test.visitor, kinds, typed)).toBeNull()
      }),
      rounds(200),
    )
  })

  it('is asked of every kind, also after one knew it', async () => {
    for (const code of [await filed(), receiptCodeOf(randomBytes(12)), 'onzin']) {
      const asked: string[] = []
      const watched = kinds.map((kind) => ({
        ...kind,
        leadTo: (...given: Parameters<typeof kind.leadTo>) => (asked.push(kind.name), kind.leadTo(...given)),
      }))
      await findLead(test.visitor, watched, code)
      expect(asked).toEqual(kinds.map(({ name }) => name))
    }
  })
})

describe('the page', () => {
  it.each([
    ['reports.report', '/mijn-melding', 'Uw melding'],
    ['redress.objection', '/bezwaar/volgen', 'Ik kreeg één keer geld'],
    ['data-requests.request', '/uw-gegevens/volgen', 'Ik wil het weten.'],
    ['guidance.plan', '/hulp/plan/stappen', 'Uw stappen'],
  ])(
    'leads whoever has a code of %s to %s, in both languages, with the code in no address',
    async (name, path, words) => {
      const code = (await givers[name]?.({ what: ['phishing'] })) ?? ''
      const browser = plainBrowser(site)
      const sent = await browser.post(page, { code })
      expect([sent.status, sent.to]).toEqual([303, path])
      expect(await browser.see(path)).toContain(words)
      expect((await plainBrowser(site, '/en').post(page, { code })).to).toBe(`/en${path}`)
    },
  )

  it('shows a code that says yes to mail where it belongs, and does nothing before its holder presses', async () => {
    const code = await mailed()
    const browser = plainBrowser(site)
    const sent = await browser.post(page, { code })
    expect([sent.status, sent.to]).toEqual([307, '/waarschuwingen/bevestigen?ingevuld'])
    const shown = await browser.post(sent.to, { code })
    expect(shown.status).toBe(200)
    expect(shown.html).toContain(`value="${code}"`)
    expect(textOf(shown.html)).not.toContain('Er is een probleem')
    const confirmed = async () =>
      (
        await test.ctx.db.pool.query(
          'select 1 from warnings.subscriber where confirmed_at is not null and confirm_digest is null',
        )
      ).rowCount
    const before = await confirmed()
    expect(shown.html).toContain('action="?"')
    expect((await browser.post('/waarschuwingen/bevestigen?', { code })).status).toBe(200)
    expect(await confirmed()).toBe((before ?? 0) + 1)
  })

  it('says one thing of what is no code and of a code of nobody, and keeps what was typed', async () => {
    let none = receiptCodeOf(randomBytes(12))
    while (planIn(none)) none = receiptCodeOf(randomBytes(12))
    for (const code of ['onzin', none]) {
      const answer = await plainBrowser(site).post(page, { code })
      expect(answer.status).toBe(422)
      expect(answer.html).toContain('Wij vinden niets bij deze code')
      expect(answer.html).toContain(`value="${code}"`)
    }
    expect((await plainBrowser(site, '/en').post(page, { code: none })).html).toContain(
      'We find nothing with this code',
    )
  })

  it.each([
    ['', 'Vul uw code in.', false],
    ['  ', 'Vul uw code in.', false],
    ['ABCDE-FGHJK', 'Hij heeft 10 tekens, en onze codes hebben er 20.', true],
    ['C9JQ4-TB3D1-T2TS3-5DNQE', 'Er staat ergens een teken verkeerd.', true],
    ['123456', 'Komt hij van uw bank, of uit een sms of app? Geef hem aan niemand', true],
  ])('says of “%s” what to do about it', async (code, words, isKept) => {
    const { html } = await plainBrowser(site).post(page, { code })
    expect(textOf(html)).toContain(words)
    expect(textOf(html).includes('Wat u al invulde, staat er nog')).toBe(isKept)
  })

  it('names every kind of code, and is where the foot of the site and the home page lead', async () => {
    const shown = textOf(await plainBrowser(site).see(page))
    for (const words of ['een melding', 'een bezwaar', 'een uitnodiging', 'waarschuwingen per mail'])
      expect(shown).toContain(words)
    const home = await plainBrowser(site).see('/')
    expect(home.match(/href="\/ik-heb-een-code"/g)?.length).toBeGreaterThanOrEqual(2)
  })
})

describe('another page that asks for a code', () => {
  it('leads the code of an objection from /mijn-melding to the objection', async () => {
    const code = await objection()
    const browser = plainBrowser(site)
    const sent = await browser.post('/mijn-melding', { code })
    expect([sent.status, sent.to]).toEqual([303, '/bezwaar/volgen'])
    expect(await browser.see(sent.to)).toContain('Ik kreeg één keer geld')
  })

  it.each([
    ['/mijn-melding', {}],
    ['/bezwaar/volgen', {}],
    ['/uw-gegevens/volgen', {}],
    ['/brief', {}],
    ['/schild/doorsturen/volgen', {}],
    ['/hulp/verder', {}],
    ['/hulp/plan/stappen', {}],
    ['/ervaringen/vragen', { intent: 'open' }],
    ['/bijeenkomsten/antwoorden', { answer: 'no' }],
    ['/meedoen/bevestigen', {}],
    ['/meedoen/akkoord', { agree: 'yes' }],
    ['/meldpunten/tegenhouden', {}],
    ['/waarschuwingen/per-mail', { intent: 'stop' }],
    ['/signalen/bevestigen', {}],
    ['/mijn-melding/bericht/bevestigen', {}],
  ])('leads a code of a report from %s to the report', async (path, fields) => {
    const browser = plainBrowser(site)
    const sent = await browser.post(path, { ...fields, code: await filed() })
    expect([sent.status, sent.to]).toEqual([303, '/mijn-melding'])
    expect(await browser.see('/mijn-melding')).toContain('Uw melding')
  })

  it('shows an invitation to tell how one was helped where it belongs', async () => {
    const browser = plainBrowser(site)
    const sent = await browser.post('/bezwaar/volgen', { code: demoCode })
    expect([sent.status, sent.to]).toEqual([307, '/ervaringen/vragen?ingevuld'])
    expect((await browser.post(sent.to, { code: demoCode })).html).toContain(`value="${demoCode}"`)
  })
})
