// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from 'vitest'
import { listReportedMatter } from '#modules/reports'
import { asSystem } from '#foundation/access'
import { adviceInCode } from '#modules/guidance'
import { agreementInForce } from '../../sharing/disclose/agreement-in-force.fixture.ts'
import { testContext } from '../../../../tests/context.ts'
import { plainBrowser } from '../../../../tests/plain-browser.ts'
import { asActor, testSite, textOf, visitorOf } from '../../../../tests/site.ts'

const test = await testContext({ demo: true })
const site = await testSite(test)
await agreementInForce(test, {
  exchange: 'recall-own-payment',
  senderId: 'meldpunt-demo',
  receiverIds: ['deltabank-demo'],
  dataCategories: ['account-number', 'transaction'],
  purposes: ['recover-money'],
})
const may = ['referrals:make', 'checks:ask', 'recovery:follow', 'aftercare:work'] as const
const desk = asActor('person', 'meldpunt-demo', [...may])
const { get, post } = visitorOf(() => site)
const page = '/werkbank/telefoon'
const codeIn = (html: string) => /[0-9A-Z]{5}(?:-[0-9A-Z]{5}){3}/.exec(textOf(html))?.[0]
const hidden = (html: string, name: string) =>
  new RegExp(`<input(?=[^>]*name="${name}")[^>]*value="([^"]*)"`).exec(html)?.[1] ?? ''
const told =
  'b1 d1 e1 2300 euro vandaag naar NL65 DYKW 0002 3010 01 van NL12 DYKW 0002 4200 04 heet Sam bel +44 7700 900977'

/** Every step of a hand-over is answered by an address: with what the browser keeps, as a person sees it. */
const step = async (url: string, fields: Record<string, string>, who: Record<string, string>) => {
  const answer = await post(url, fields, who)
  if (answer.statusCode !== 303) return answer
  const kept = [answer.headers['set-cookie'] ?? []].flat().map((one) => one.split(';')[0])
  return get(String(answer.headers.location), { ...who, cookie: [who.cookie, ...kept].filter(Boolean).join('; ') })
}

const matterOf = async (id: string) => (await listReportedMatter(asSystem(test.ctx, 'test'), [id]))[0]

describe('one call', () => {
  it('that tells of an amount and no more begins at the bank', async () => {
    const call = hidden((await get(page, desk)).body, 'call')
    expect(textOf((await post(page, { call, quick: '480 euro gisteren' }, desk)).body)).toContain(
      'Zeg nu: bel zelf uw bank',
    )
    expect(textOf((await post(page, { call, quick: 'b1' }, desk)).body)).not.toContain(
      'bel zelf uw bank over de betaling',
    )
  })

  it('is told once: report, recall, hand-over and aftercare have it', async () => {
    const call = hidden((await get(page, desk)).body, 'call')
    const heard = (await post(page, { call, quick: told }, desk)).body
    // Everything went to its field, and the account was checked.
    expect([hidden(heard, 'amount'), hidden(heard, 'check'), hidden(heard, 'from'), hidden(heard, 'name')]).toEqual([
      '2.300',
      'NL65 DYKW 0002 3010 01',
      'NL12 DYKW 0002 4200 04',
      'Sam',
    ])
    expect(textOf(heard)).toContain('Gevraagd: Rekeningnummer: NL65 DYKW 0002 3010 01')
    const fields = { call, ...formOf(heard) }
    const noted = (await post(page, { ...fields, quick: 'm' }, desk)).body
    const code = codeIn(noted) ?? ''
    const reportId = hidden(noted, 'report')
    expect(textOf(noted)).toMatch(/De melding ligt vast.*Lees deze code voor/)
    const matter = await matterOf(reportId)
    expect(matter).toMatchObject({ controllerOrganisationId: 'meldpunt-demo', lossInCents: 230_000 })
    expect(matter?.stated).toEqual([expect.objectContaining({ text: 'NL65DYKW0002301001', role: 'paid-to' })])
    expect(matter?.own).toEqual([expect.objectContaining({ text: 'NL12DYKW0002420004' })])
    // The caller sees it with the code that was read out.
    expect(textOf((await plainBrowser(site).post('/mijn-melding', { code })).html)).not.toContain('kennen wij niet')
    // The same call a second time is the same report, and its code does not come twice.
    const again = (await post(page, { ...fields, quick: 'm' }, desk)).body
    expect([hidden(again, 'report'), codeIn(again)]).toEqual([reportId, undefined])
    expect(textOf(again)).toContain('Dat deed u al in dit gesprek')

    const recall = await post(page, { ...formOf(noted), call, quick: 't' }, desk)
    expect(recall.statusCode).toBe(303)
    // Less than an hour ago, so the form about the payment need not ask for the hour either.
    expect(recall.headers.location).toMatch(new RegExp(`^/werkbank/terughalen/melding/${reportId}\\?uur=\\d{1,2}$`))
    const asked = (await get(`/werkbank/terughalen/melding/${reportId}`, desk)).body
    expect([hidden(asked, 'from'), hidden(asked, 'to'), hidden(asked, 'amount')]).toEqual([
      'NL12 DYKW 0002 4200 04',
      'NL65 DYKW 0002 3010 01',
      '2.300',
    ])

    const refer = await post(page, { ...formOf(noted), call, quick: 'w' }, desk)
    expect([refer.statusCode, refer.headers.location]).toEqual([307, `/werkbank/doorverwijzen?melding=${reportId}`])
    const points = await step(
      `/werkbank/doorverwijzen?melding=${reportId}`,
      { ...formOf(noted), call, quick: 'w' },
      desk,
    )
    const consent = await step(
      `/werkbank/doorverwijzen?melding=${reportId}`,
      { ...formOf(points.body), intent: 'choose:deltabank-demo' },
      desk,
    )
    expect([hidden(consent.body, 'name'), hidden(consent.body, 'report')]).toEqual(['Sam', reportId])

    // Who was told enough for a report is not handed over without one: one press does both, and the code is read out there.
    const early = await post(page, { ...formOf(heard), call: test.ctx.newId(), quick: 'w' }, desk)
    const there = String(early.headers.location)
    expect([early.statusCode, there]).toEqual([
      307,
      expect.stringMatching(/^\/werkbank\/doorverwijzen\?melding=[\da-f-]{36}$/),
    ])
    const cookie = String(early.headers['set-cookie']).split(';')[0] ?? ''
    const listed = await step(there, { ...formOf(heard), quick: 'w' }, { ...desk, cookie })
    expect(textOf(listed.body)).toMatch(/De melding ligt vast.*[0-9A-Z]{5}(?:-[0-9A-Z]{5}){3}/)
    expect(hidden(listed.body, 'report')).toBe(there.slice(-36))
    // Back on the phone it is the same call, of which the report is there.
    expect(hidden(heard, 'call')).toBe(call)
    expect((await step(there, { ...formOf(heard), quick: 'w' }, desk)).body).not.toMatch(
      /[0-9A-Z]{5}(?:-[0-9A-Z]{5}){3}</,
    )

    const help = await post(page, { ...formOf(noted), call, quick: 'n' }, desk)
    expect([help.statusCode, help.headers.location]).toEqual([307, '/werkbank/nazorg/nieuw?gesprek'])
    const record = await post('/werkbank/nazorg/nieuw?gesprek', { ...formOf(noted), quick: 'n' }, desk)
    expect(hidden(record.body, 'contact')).toBe('+44 7700 900977')
  }, 180_000)

  it('asks back what it cannot read, and keeps what was typed', async () => {
    const call = hidden((await get(page, desk)).body, 'call')
    const wrong = await post(
      page,
      {
        call,
        intent: 'm',
        quick: 'b1',
        check: 'NL65 DYKW 0002 3010 02',
        amount: 'veel',
        from: 'x',
        story: 'Hij belde.',
      },
      desk,
    )
    expect(wrong.statusCode).toBe(422)
    expect([hidden(wrong.body, 'amount'), hidden(wrong.body, 'from')]).toEqual(['veel', 'x'])
    expect(wrong.body).toContain('Hij belde.')
    expect(codeIn(wrong.body)).toBeUndefined()
    const nothing = await post(page, { call, intent: 'm' }, desk)
    expect(textOf(nothing.body)).toContain('Er valt nog niets vast te leggen')
  })

  it('asks about a time that is still to come, and lays nothing down with it', async () => {
    const call = hidden((await get(page, desk)).body, 'call')
    test.setNow(new Date('2026-11-30T03:42:00Z'))
    const heard = await post(page, { call, intent: '', quick: 'b1 d1 2300 euro half vijf vanmiddag' }, desk)
    expect(heard.statusCode).toBe(422)
    expect(textOf(heard.body)).toContain('16:30 uur vandaag is nog niet geweest')
    const noted = await post(page, { ...formOf(heard.body), call, quick: 'm' }, desk)
    expect([noted.statusCode, hidden(noted.body, 'report')]).toEqual([422, ''])
    const right = await post(page, { ...formOf(heard.body), call, quick: 'nee half vijf vannacht' }, desk)
    expect(textOf(right.body)).toMatch(/betaald 12 min geleden/)
    // What the bank hears follows from the hour: less than an hour ago.
    const points = await step('/werkbank/doorverwijzen', { ...formOf(right.body), quick: 'w', call }, desk)
    expect(adviceInCode(hidden(points.body, 'plan'))?.answers.ago).toEqual(['hour'])
  })

  it('carries danger, name, callback number and language to the report', async () => {
    const call = hidden((await get(page, desk)).body, 'call')
    const line = 'a1 b2 heet Sam bel +44 7700 900977 spreekt Pools'
    const noted = (
      await post(
        page,
        { ...formOf((await post(page, { call, quick: line }, desk)).body), language: 'pl', call, quick: 'm' },
        desk,
      )
    ).body
    const reader = asActor('person', 'meldpunt-demo', ['reports:read'])
    const address = `/werkbank/meldingen/${hidden(noted, 'report')}`
    const shown = textOf((await get(address, reader)).body)
    expect(shown).toMatch(/Gevaar: Er staat iemand aan de deur.*Taal van de beller: Pools\./)
    expect(shown).not.toContain('De melder gaf geen contactgegevens')
    const contact = textOf((await post(address, { intent: 'contact' }, reader)).body)
    for (const said of ['Sam', '+44 7700 900977']) expect(contact).toContain(said)
  })

  it('goes on only with a report of the own organisation, and only for who may', async () => {
    const others = asActor('person', 'deltabank-demo', [...may])
    const call = hidden((await get(page, desk)).body, 'call')
    const noted = (await post(page, { call, intent: 'm', quick: 'b1' }, desk)).body
    const reportId = hidden(noted, 'report')
    expect((await post(page, { call, report: reportId, intent: 't' }, others)).statusCode).toBe(404)
    // The number of a call of somebody else leads to nothing of theirs.
    const mine = (await post(page, { call, intent: 'm', quick: 'b1' }, others)).body
    expect(hidden(mine, 'report')).not.toBe(reportId)
    const reader = asActor('person', 'meldpunt-demo', ['reports:read'])
    expect((await post(page, { call, intent: 'm', quick: 'b1' }, reader)).statusCode).toBe(403)
  })

  it('leaves nothing to be asked again: hour, bank, language and how somebody heard it are there', async () => {
    const call = hidden((await get(page, desk)).body, 'call')
    test.setNow(new Date('2026-11-30T15:00:00Z'))
    const line =
      'a6 b1 c1 d1 640 euro vandaag 14:30 naar NL65 DYKW 0002 3010 01 van NL12 DYKW 0002 4200 04 spreekt Pools'
    const heard = (
      await post(page, { call, quick: line, phone: '+44 7700 900977', story: 'Hij belde twee keer.' }, desk)
    ).body
    // Paid at half past two, and it is four o'clock here.
    expect(textOf(heard)).toMatch(/betaald 90 min geleden: eerst de bank geld terugvragen kan nog 2 d/)
    expect(textOf(heard)).toContain('Nummer van Deltabank (demo): +44 7700 900501 nagekeken op')
    expect(textOf(heard)).toContain('De eerste stappen in de taal van de beller: Polski')
    const fields = { ...formOf(heard), call, language: 'pl', story: 'Hij belde twee keer.' }
    const noted = (await post(page, { ...fields, quick: 'm' }, desk)).body
    const told = { ...fields, report: hidden(noted, 'report') }
    const recall = await post(page, { ...told, quick: 't' }, desk)
    const asked = (await get(recall.headers.location as string, desk)).body
    expect(asked).toMatch(/<select(?=[^>]*name="hour")[^]*?<option value="14" selected/)

    const points = (await step(`/werkbank/doorverwijzen?melding=${told.report}`, { ...told, quick: 'w' }, desk)).body
    expect(points).toMatch(/<input(?=[^>]*type="radio")(?=[^>]*name="q\.[^"]*\.0")(?=[^>]*checked)[^>]*value="yes"/)
    const consent = await step(
      `/werkbank/doorverwijzen?melding=${told.report}`,
      { ...formOf(points), intent: 'choose:politie-demo' },
      desk,
    )
    expect(consent.body).toMatch(/<select(?=[^>]*name="language")[^]*?<option value="pl" selected/)
    expect(consent.body).toMatch(
      /<textarea(?=[^>]*name="note")[^>]*>\s*Betaald: [^<]*14:30 uur\. Hij belde twee keer\./,
    )

    const help = (await post('/werkbank/nazorg/nieuw?gesprek', { ...told, quick: 'n' }, desk)).body
    for (const [name, value] of [
      ['spoke', 'self'],
      ['said', 'read-out'],
      ['needs', 'language'],
    ])
      expect(help).toMatch(new RegExp(`<input(?=[^>]*name="${name}")(?=[^>]*value="${value}")[^>]*checked`))
    // To what somebody says yes is never chosen beforehand.
    expect(help).not.toMatch(/<input(?=[^>]*name="purposes")[^>]*checked/)
  }, 180_000)

  it('keeps what was said ticked, whatever is told later, and shows danger that was told', async () => {
    const first = (await post(page, { quick: 'a4 b1' }, desk)).body
    expect(textOf(first)).toMatch(/Zeg nu: hang op/i)
    const said = (await post(page, { ...formOf(first), quick: 'v' }, desk)).body
    expect(textOf(said)).not.toMatch(/Zeg nu: hang op/i)
    expect(textOf(said)).toMatch(/hang op gezegd/i)
    const ticked = (html: string) =>
      [...html.matchAll(/<input(?=[^>]*name="done")(?=[^>]*value="([^"]*)")[^>]*>/g)].flatMap(([tag, id]) =>
        /\bchecked\b|type="hidden"/.test(tag) ? [id] : [],
      )
    const [hangUp] = ticked(said)
    expect(ticked(said)).toEqual([hangUp])
    const later = (await post(page, { ...formOf(said), done: hangUp ?? '', quick: 'd1' }, desk)).body
    expect(ticked(later)).toContain(hangUp)
    // What a page no longer shows stays ticked as well.
    const elsewhere = (await post(page, { done: hangUp ?? '', quick: 'b4' }, desk)).body
    expect(ticked(elsewhere)).toContain(hangUp)
  })

  it('shows hand-overs of this number to whoever sent them, and to nobody else', async () => {
    const phone = '+44 7700 900966'
    const [packet] = (
      await test.ctx.db.pool.query<{ id: string; end: string; sender: string; receiver: string }>(
        `update referrals.packet p set phone_digest = $1 from referrals.hand_over h
          where h.id = p.hand_over_id and p.hand_over_id = (select id from referrals.hand_over
            where sender_id = 'meldpunt-demo' and receiver_id = 'deltabank-demo' limit 1)
          returning h.id, upper(right(h.id::text, 8)) as end, h.sender_id as sender, h.receiver_id as receiver`,
        [test.ctx.secrets.digest('referrals.phone', '+447700900966')],
      )
    ).rows
    const seen = async (who: typeof desk) => textOf((await post(page, { quick: 'b1', phone }, who)).body)
    expect(await seen(desk)).toContain(`Eerder over dit nummer DV-${packet?.end} · Deltabank (demo)`)
    const receiver = asActor('person', 'deltabank-demo', [...may, 'referrals:receive'])
    expect(await seen(receiver)).toContain(`DV-${packet?.end} · Meldpunt Fraude (demo)`)
    // Who may not take anybody over is told of none that came.
    expect(await seen(asActor('person', 'deltabank-demo', [...may]))).not.toContain(`DV-${packet?.end}`)
    expect(await seen(asActor('person', 'politie-demo', [...may]))).not.toContain(`DV-${packet?.end}`)
  })

  it('lays nothing down for a recall that this organisation cannot ask, and says who has to call', async () => {
    const others = asActor('person', 'gemeente-demo', [...may])
    const { body } = await get(page, others)
    expect(body).not.toContain('id="call-t"')
    const asked = await post(
      page,
      { call: hidden(body, 'call'), quick: 't', amount: '640', check: 'winkel.example' },
      others,
    )
    expect(asked.statusCode).toBe(422)
    expect(textOf(asked.body)).toContain('Laat de beller nu zelf')
    expect(hidden(asked.body, 'report')).toBe('')
    expect(hidden(asked.body, 'amount')).toBe('640')
  })

  it('says which bank does not take part, and its number, and asks nothing of it', async () => {
    const call = hidden((await get(page, desk)).body, 'call')
    const fields = { call, quick: 'b1 d1 640 euro vandaag van NL91ABNA0417164300 naar winkel.example' }
    const heard = textOf((await post(page, fields, desk)).body)
    expect(heard).toContain('Bij ABN AMRO kan uw organisatie geen geld terugvragen')
    expect(heard).toMatch(/Nummer van ABN AMRO: [\d -]+/)
    const asked = await post(page, { ...fields, quick: 't', from: 'NL91ABNA0417164300', amount: '640' }, desk)
    expect(asked.statusCode).toBe(422)
    expect(hidden(asked.body, 'report')).toBe('')
  })

  it('advises while one types, and checks nothing then', async () => {
    const checked = async () =>
      (
        await test.ctx.db.pool.query<{ n: number }>(
          "select count(*)::int as n from foundation.audit where action like 'sharing.check%'",
        )
      ).rows[0]?.n
    const before = await checked()
    const live = await post(page, { intent: 'live', quick: 'hangt nog NL65 DYKW 0002 3010 01' }, desk)
    expect(textOf(live.body)).toMatch(/Zeg nu: hang/i)
    expect(await checked()).toBe(before)
  })

  it('advises while one types of money alone, without a word of what happened, and of an account alone not', async () => {
    const typed = (quick: string) => post(page, { intent: 'live', quick }, desk)
    const paid = await typed('2300 euro gisteren van NL12 DYKW 0002 4200 04 naar NL65 DYKW 0002 3010 01')
    expect(textOf(paid.body)).toContain('Zeg nu: bel zelf uw bank')
    expect(textOf((await typed('NL65 DYKW 0002 3010 01')).body)).not.toContain('Zeg nu')
  })
})

/** What a browser would send of the first form of a page. */
function formOf(html: string): Record<string, string> {
  const fields: Record<string, string> = {}
  for (const [tag] of html.matchAll(/<input\b[^>]*>/g)) {
    const of = (name: string) => new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1]
    const [name, type] = [of('name'), of('type')]
    if (!name || ((type === 'radio' || type === 'checkbox') && !/\bchecked\b/.test(tag))) continue
    fields[name] = of('value') ?? ''
  }
  const day = /<select(?=[^>]*name="day")[^]*?<option value="([^"]*)" selected/.exec(html)?.[1]
  return day === undefined ? fields : { ...fields, day }
}
