// SPDX-License-Identifier: EUPL-1.2
import { adviseByPhone } from '#modules/guidance'
import { describe, expect, it } from 'vitest'
import { transaction } from '#foundation/access'
import { demoIban, demoPhone, formatIban, reportCode } from '#values'
import { testContext } from '../../../../tests/context.ts'
import { plainBrowser } from '../../../../tests/plain-browser.ts'
import { asActor, testSite, textOf, visitorOf } from '../../../../tests/site.ts'
import { withdrawByCode } from '../../reports/withdraw-report/withdraw-report.command.ts'
import { handedOver, ownReport, plan, stored } from '../referral/referral.fixture.ts'
import { selectColdOfReport } from '../find-points/cold-referral.store.ts'
import { selectHandOvers } from '../referral/referral.store.ts'

const test = await testContext({ demo: true })
const site = await testSite(test)

const desk = asActor('person', 'meldpunt-demo', ['referrals:make', 'statistics:read', 'checks:ask'])
const police = asActor('person', 'politie-demo', ['referrals:receive'])
const bank = asActor('person', 'deltabank-demo', ['referrals:receive', 'referrals:make'])
const machine = asActor('machine', 'politie-demo', ['referrals:receive'])
const nobody = asActor('person', 'meldpunt-demo', ['reports:read'])
const { get, post } = visitorOf(() => site)
const versionIn = (html: string) => /name="version" value="(\d+)"/.exec(html)?.[1] ?? ''
/** Whether this choice of a form is ticked. */
const isTicked = (html: string, value: string) =>
  new RegExp(`<input(?=[^>]*value="${value}")(?=[^>]*checked)`).test(html)
const send = (url: string, headers: Record<string, string>, payload: object) =>
  site.inject({ method: 'POST', url, headers, payload })

/** Every step of a hand-over is answered by an address: with what the browser keeps, as a person sees it. */
const step = async (url: string, fields: Record<string, string>, who: Record<string, string>) => {
  const answer = await post(url, fields, who)
  if (answer.statusCode !== 303) return answer
  const kept = [answer.headers['set-cookie'] ?? []].flat().map((one) => one.split(';')[0])
  return get(String(answer.headers.location), { ...who, cookie: [who.cookie, ...kept].filter(Boolean).join('; ') })
}

describe('the call-taker', () => {
  it('types keys and an account, and gets steps and check in one answer; a wrong key keeps everything', async () => {
    const page = '/werkbank/telefoon'
    expect((await get(page, nobody)).statusCode).toBe(403)
    expect((await get(page, desk)).body).toMatch(/<input[^>]*autofocus[^>]*name="quick"|name="quick"[^>]*autofocus/i)
    const shown = await post(page, { quick: 'a4 b1', check: 'NL65 DYKW 0002 3010 01' }, desk)
    expect(textOf(shown.body)).toMatch(/Zeg nu: .*Lees voor/)
    expect(textOf(shown.body)).toContain('Gevraagd: Rekeningnummer: NL65 DYKW 0002 3010 01')
    // The number that the register shows now, to read out as it stands.
    const { body } = await post(page, { quick: 'b1 d1' }, desk)
    expect(textOf(body)).toMatch(/Dat kan op politie\.nl of via 0900.8844\./)
    const wrong = await post(page, { quick: 'b1 z9', check: 'iets', who: 'minor' }, desk)
    expect(wrong.statusCode).toBe(422)
    // What was not understood stays in the field, marked; the rest counts, and the steps are there.
    expect(wrong.body).toMatch(/<input(?=[^>]*name="quick")(?=[^>]*value="z9")(?=[^>]*aria-invalid="true")/)
    expect(textOf(wrong.body)).toContain('Wij begrijpen “z9” niet.')
    for (const value of ['minor', 'bankhelpdesk']) expect(isTicked(wrong.body, value), value).toBe(true)
    expect(textOf(wrong.body)).toMatch(/Zeg nu: /)
    expect((await post(page, { quick: 'hallo' }, desk)).body).not.toContain('Zeg nu')
    expect((await post(page, { quick: 'b1' }, nobody)).statusCode).toBe(403)
  }, 180_000)

  it('reads out only what this organisation can do, and not to pay to nobody who paid', async () => {
    const page = '/werkbank/telefoon'
    const said = async (fields: Record<string, string>, who = desk) => textOf((await post(page, fields, who)).body)
    const listed = { quick: 'b1 d1 e1', check: 'NL65 DYKW 0002 3010 01' }
    const paid = await said({ ...listed, amount: '180' })
    expect(paid).not.toMatch(/laat ons beide banken|Betaal niet\b(?! meer)/)
    const asks = asActor('person', 'politie-demo', ['referrals:make', 'checks:ask', 'recovery:follow'])
    expect(await said({ ...listed, amount: '180' }, asks)).toContain('laat ons beide banken nu ook vragen')
    expect(paid).toContain('Laat de beller de eigen bank bellen, en niets meer betalen.')
    // Whoever paid nothing is told not to.
    expect(await said({ quick: 'b1', check: listed.check })).toMatch(/Betaal niet\b/)
    expect(paid).toContain('meld het hier')
    const reporter = asActor('person', 'meldpunt-demo', [
      'referrals:make',
      'checks:ask',
      'reports:submit',
      'reports:read',
    ])
    const call = '0190a000-0000-7000-8000-00000000d9d9'
    const noted = await said({ ...listed, amount: '180', call, intent: 'm' }, reporter)
    expect(noted).toContain('De melding ligt vast')
    expect(noted).not.toContain('meld het hier')
  })

  it('keeps a danger that was named, whatever is typed after it, and reads in words what was understood', async () => {
    const page = '/werkbank/telefoon'
    const said = async (fields: Record<string, string>) => (await post(page, fields, desk)).body
    for (const quick of ['a4 a6 b1', 'a6 a4 b1', 'a46 b1']) {
      const body = await said({ quick })
      for (const value of ['calling', 'just-paid', 'bankhelpdesk']) expect(isTicked(body, value), quick).toBe(true)
      expect(textOf(body)).toMatch(/Zeg nu: hang/i)
      expect(textOf(body)).toMatch(/Dit begrepen wij .*a4 Ik heb hem nog aan de telefoon; a6 Ik heb net betaald/)
    }
    // Somebody at the door goes before despair, and neither is lost.
    const door = textOf(await said({ quick: 'a1 a3 b2' }))
    expect(door).toMatch(/Zeg nu: [^.]*112/)
    expect(door).toMatch(/a1 Er staat iemand aan de deur.*; a3 Ik zie het niet meer zitten/)
    const paid = await said({ quick: 'd1 d7 b9 e1' })
    for (const value of ['transfer', 'crypto', 'hour']) expect(isTicked(paid, value), value).toBe(true)
    // What was ticked stays when another key is typed; a second answer where one is possible is asked about.
    const more = await said({ quick: 'a6 b2 d', now: 'calling', what: 'bankhelpdesk' })
    for (const value of ['calling', 'just-paid', 'bankhelpdesk']) expect(isTicked(more, value), value).toBe(true)
    expect(isTicked(more, 'nepagent')).toBe(false)
    expect(textOf(more)).toContain('Wij namen “b2” niet over.')
    expect(more).toMatch(/<input(?=[^>]*name="quick")(?=[^>]*value="b2")/)
    // None of the choices is an answer too, and still is after the next press of Enter.
    expect(textOf(more)).toMatch(/Hoe ging er geld weg\? Geen van deze/)
    expect(more).toContain('name="paid" value="geen"')
    expect(textOf(await said({ quick: 'c1', paid: 'geen' }))).toMatch(/Hoe ging er geld weg\? Geen van deze/)
  })

  it('is led nowhere that they may not be: to figures only who reads them, and back only who refers', async () => {
    const [sent, figures] = ['/werkbank/doorverwijzingen', '/werkbank/doorverwijzingen/cijfers']
    const only = (permission: 'referrals:make' | 'statistics:read') => asActor('person', 'meldpunt-demo', [permission])
    const links = async (page: string, as: Record<string, string>) => {
      const { statusCode, body } = await get(page, as)
      expect(statusCode, page).toBe(200)
      return [...body.matchAll(/href="([^"#]+)"/g)].map(([, href]) => href)
    }
    expect(await links(sent, desk)).toContain(figures)
    expect(await links(figures, desk)).toContain(sent)
    expect(await links(sent, only('referrals:make'))).not.toContain(figures)
    expect(await links(figures, only('statistics:read'))).not.toContain(sent)
  })

  it('sees what fits and why not, and counts where somebody was told to go', async () => {
    const page = '/werkbank/doorverwijzen'
    expect(textOf((await get(page, desk)).body)).toContain('Begin bij het gesprek')
    const points = await step(page, { plan }, desk)
    expect(textOf(points.body)).toMatch(/Heeft u een rekening bij Deltabank \(demo\)\?/)
    const not = await step(page, { plan, 'q.deltabank-demo.0': 'no' }, desk)
    expect(textOf(not.body)).toMatch(/past niet .*Op “Heeft u een rekening bij Deltabank \(demo\)\?” zei de beller nee/)
    expect(not.body).not.toContain('value="choose:deltabank-demo"')
    const told = await step(page, { plan, intent: 'cold:slachtofferhulp' }, desk)
    expect(textOf(told.body)).toContain('Er is niets van de beller doorgegeven of bewaard.')
    expect((await post(page, { plan, intent: 'cold:nergens' }, desk)).statusCode).toBe(409)
    expect((await post(page, { plan: 'kapot' }, desk)).statusCode).toBe(422)
    expect((await post(page, { plan }, nobody)).statusCode).toBe(403)
  }, 180_000)

  it('sees before the choice who calls back, and of whom this lies there already; going back after sending sends nothing', async () => {
    const { reportId } = await ownReport(test, 61)
    const page = `/werkbank/doorverwijzen?melding=${reportId}`
    const listed = async () => step(page, { plan, report: reportId }, desk)
    const before = textOf((await listed()).body)
    expect(before).toMatch(/Deltabank \(demo\).*Terugbellen Belt de beller terug/)
    expect(before).toMatch(/Politie \(demo\).*Terugbellen Belt niemand terug, en krijgt geen nummer/)
    const id = test.ctx.newId()
    const typed = { plan, report: reportId, receiver: 'deltabank-demo', id, name: 'Sam', phone: '+44 7700 900955' }
    const preview = await post(page, { ...typed, intent: 'preview' }, desk)
    const cookie = String(preview.headers['set-cookie']).split(';')[0] ?? ''
    const address = String(preview.headers.location)
    expect((await get(address, { ...desk, cookie })).body).toContain('Er is nog niets verstuurd')
    const sent = await post(page, { ...typed, intent: 'send', consent: 'yes' }, desk)
    const back = await get(address, { ...desk, cookie })
    expect([back.statusCode, back.headers.location]).toEqual([303, sent.headers.location])
    const after = (await listed()).body
    expect(textOf(after)).toContain('Dit ligt al bij Deltabank (demo)')
    expect(after).not.toContain('value="choose:deltabank-demo"')
    expect(after).toContain('value="choose:politie-demo"')
  }, 180_000)

  it('reads on every page of a call in which somebody is in danger what to say first', async () => {
    const page = '/werkbank/doorverwijzen'
    const inDanger = (now: string) => ({ plan: adviseByPhone({ now: [now], what: 'nepagent', who: 'adult' }).code })
    for (const intent of ['', 'choose:deltabank-demo'])
      for (const [now, number] of [
        ['door', '112'],
        ['threat', '112'],
        ['despair', '113'],
      ] as const) {
        const shown = textOf((await step(page, { ...inDanger(now), intent }, desk)).body)
        expect(shown, `${now} ${intent}`).toMatch(new RegExp(`Zeg: [^.]*bel ${number}`))
      }
    expect(textOf((await step(page, { plan }, desk)).body)).not.toMatch(/Zeg: [^.]*bel 11/)
  }, 180_000)

  it('comes from the page of a report of the own organisation, and what was said stays with it for the person', async () => {
    const { reportId, code } = await ownReport(test, 43)
    const page = `/werkbank/doorverwijzen?melding=${reportId}`
    const reader = (...more: 'referrals:make'[]) => asActor('person', 'meldpunt-demo', ['reports:read', ...more])
    const seen = async (headers: Record<string, string>) => (await get(`/werkbank/meldingen/${reportId}`, headers)).body
    expect(await seen(reader('referrals:make'))).toContain(`href="${page}"`)
    expect(await seen(reader())).not.toContain('doorverwijzen')
    expect((await get(page, desk)).body).toContain(`href="/werkbank/telefoon?melding=${reportId}"`)
    const advice = await post(`/werkbank/telefoon?melding=${reportId}`, { quick: 'b1 d1' }, desk)
    expect(advice.body).toContain(`name="report" value="${reportId}"`)
    expect((await get(page, bank)).statusCode).toBe(404)
    expect((await get('/werkbank/doorverwijzen?melding=x', desk)).statusCode).toBe(404)
    const cold = { plan, report: reportId, intent: 'cold:slachtofferhulp' }
    expect((await post('/werkbank/doorverwijzen', cold, bank)).statusCode).toBe(404)
    const counted = async () =>
      (
        await test.ctx.db.pool.query<{ n: number }>(
          "select sum(n)::int as n from referrals.tally where question = 'cold' and sender_id = 'meldpunt-demo'",
        )
      ).rows[0]?.n ?? 0
    const before = await counted()
    for (const _ of [1, 2])
      expect(textOf((await step('/werkbank/doorverwijzen', cold, desk)).body)).toContain('bewaard bij de melding')
    expect(await counted()).toBe(before + 1)
    const rows = (organisation: string) =>
      transaction(test.as(organisation, 'referrals:make'), (tx) => selectColdOfReport(tx, reportId))
    expect([(await rows('meldpunt-demo')).length, (await rows('deltabank-demo')).length]).toEqual([1, 0])
    expect(textOf((await get(page, desk)).body)).toMatch(/Eerder met deze melding Slachtofferhulp.*gezegd op/)
    const person = plainBrowser(site)
    await person.post('/mijn-melding', { code })
    expect(textOf(await person.see('/mijn-melding'))).toContain('U kunt zelf naar Slachtofferhulp')
    expect(await person.see('/mijn-melding/doorverwijzing')).toContain('href="/meldpunten/slachtofferhulp"')
    await withdrawByCode(test.visitor, code)
    await test.settle()
    const left = await test.ctx.db.pool.query('select from referrals.cold_referral where report_id = $1', [reportId])
    expect(left.rowCount).toBe(0)
    expect((await get(page, desk)).statusCode).toBe(404)
  }, 60_000)

  it('sees exactly what goes before it goes, and keeps what was typed when the yes is missing', async () => {
    const page = '/werkbank/doorverwijzen'
    const chosen = await step(page, { plan, intent: 'choose:deltabank-demo' }, desk)
    const id = /name="id" value="([^"]+)"/.exec(chosen.body)?.[1] ?? ''
    const fields = {
      id,
      plan,
      report: '',
      receiver: 'deltabank-demo',
      phone: demoPhone(231),
      name: 'Sam',
    }
    const preview = await step(page, { ...fields, intent: 'preview' }, desk)
    expect(textOf(preview.body)).toMatch(/Precies dit gaat naar Deltabank \(demo\) .*Sam.*Vindt u dat goed\?/)
    const wrong = await step(page, { ...fields, intent: 'send' }, desk)
    expect(wrong.statusCode).toBe(422)
    expect(wrong.body).toContain('href="#send-consent"')
    expect(wrong.body).toContain('value="Sam"')
    const sent = await post(page, { ...fields, intent: 'send', consent: 'yes' }, desk)
    expect(sent.statusCode, textOf(sent.body).slice(0, 300)).toBe(303)
    expect(sent.headers.location).toBe(`/werkbank/doorverwijzingen/${id}`)
    // The code of the report is shown to who has the cookie of this sending, and to nobody else.
    const cookie = [sent.headers['set-cookie'] ?? ''].flat()[0]?.split(';')[0] ?? ''
    expect((await get(`/werkbank/doorverwijzingen/${id}`, { ...desk, cookie })).body).toContain('Code van de melding')
    const later = await get(`/werkbank/doorverwijzingen/${id}`, desk)
    expect(later.body).not.toContain('Code van de melding')
    expect(textOf(later.body)).toContain('Codewoord')
    expect((await get(`/werkbank/doorverwijzingen/${id}`, bank)).statusCode).toBe(404)
    const foreign = await post(`/werkbank/doorverwijzingen/${id}`, { intent: 'withdraw' }, bank)
    expect(foreign.statusCode).toBe(404)
    expect((await stored(test, id)).status).toBe('sent')
    expect((await post(`/werkbank/doorverwijzingen/${id}`, { intent: 'withdraw' }, desk)).statusCode).toBe(303)
    expect((await stored(test, id)).status).toBe('withdrawn')
  })

  it('sees figures, of which no small one is shown', async () => {
    const figures = textOf((await get('/werkbank/doorverwijzingen/cijfers', desk)).body)
    expect(figures).toMatch(/mensen werden doorverwezen/)
    expect(figures).toContain('minder dan tien, of weg te rekenen')
    expect(figures).toContain('Politie')
    expect(figures).toMatch(/Verteld waar iemand zelf heen kan.*LMIO.* 60/)
    const analysis = (await get('/werkbank/meldpunten/verwijzingen', desk)).body
    expect(analysis).toContain('href="/werkbank/doorverwijzingen/cijfers"')
    expect((await get('/werkbank/meldpunten/verwijzingen', nobody)).body).not.toContain('doorverwijzingen/cijfers')
  })

  it('goes back from the preview to what was typed, and to another receiver with everything that was told', async () => {
    const page = '/werkbank/doorverwijzen'
    const inDanger = adviseByPhone({ now: ['door'], what: 'nepagent', who: 'adult' }).code
    const typed = { plan: inDanger, phone: demoPhone(232), name: 'Sam', check: demoIban(4712), amount: '640' }
    const jar = { ...desk, cookie: '' }
    const walk = async (fields: Record<string, string>) => {
      const answer = await post(page, fields, jar)
      expect(answer.statusCode).toBe(303)
      jar.cookie = [answer.headers['set-cookie'] ?? []].flat()[0]?.split(';')[0] ?? ''
      // Nothing of anybody stands in an address.
      expect(String(answer.headers.location)).toMatch(/^\/werkbank\/doorverwijzen\?gesprek=[\da-f-]{36}&stap=\w+$/)
      return String(answer.headers.location)
    }
    const form = (html: string) =>
      Object.fromEntries([...html.matchAll(/<input[^>]*name="([^"]+)"[^>]*value="([^"]*)"/g)].map(([, k, v]) => [k, v]))
    const points = await walk(typed)
    const filled = await walk({ ...form((await get(points, jar)).body), intent: 'choose:deltabank-demo' })
    const preview = await walk({ ...form((await get(filled, jar)).body), ...typed, intent: 'preview' })
    expect(textOf((await get(preview, jar)).body)).toContain(formatIban(demoIban(4712)))
    const back = await get(filled, jar)
    expect([back.statusCode, back.body]).toEqual([200, expect.stringContaining('value="Sam"')])
    expect((await get(points, jar)).body).toContain('choose:politie-demo')
    // A colleague at the same browser, or another call, has nothing of it.
    const other = points.replace(/gesprek=[\da-f-]{36}/, `gesprek=${test.ctx.newId()}`)
    expect(textOf((await get(other, jar)).body)).toContain('Begin bij het gesprek')

    const sent = await post(page, { ...form((await get(preview, jar)).body), intent: 'send', consent: 'yes' }, jar)
    const seen = await get(String(sent.headers.location), desk)
    expect(textOf(seen.body)).toContain('Verwijs ook naar een ander')
    const again = await get(/href="([^"]+opnieuw=[^"]+)"/.exec(seen.body)?.[1] ?? '', desk)
    expect(textOf(again.body)).toMatch(/Zeg: [^.]*bel 112/)
    expect([...again.body.matchAll(/name="(name|paidTo|plan)" value="([^"]+)"/g)].map(([, , value]) => value)).toEqual(
      expect.arrayContaining(['Sam', formatIban(demoIban(4712)), inDanger]),
    )
    // At the bank it stands on top who is with its customer.
    const id = String(sent.headers.location).slice(-36)
    expect(textOf((await get(`/werkbank/overnemen/${id}`, bank)).body)).toMatch(
      /Er staat iemand aan de deur.*Noem eerst het codewoord.*naar welke rekening het geld ging/,
    )
  }, 180_000)

  it('opens a report by its number, and says so when there is none', async () => {
    const { reportId } = await ownReport(test, 47)
    await test.settle()
    const page = '/werkbank/telefoon'
    const opened = await post(page, { quick: reportCode(reportId).toLowerCase() }, desk)
    expect([opened.statusCode, opened.headers.location]).toEqual([303, `/werkbank/meldingen/${reportId}`])
    const foreign = await post(page, { quick: reportCode(reportId) }, bank)
    expect([foreign.statusCode, textOf(foreign.body)]).toEqual([
      422,
      expect.stringContaining(`Melding ${reportCode(reportId)} vinden wij niet bij uw organisatie.`),
    ])
    expect(foreign.body).toContain(`value="${reportCode(reportId)}"`)
  })
})

describe('the receiver', () => {
  it('says on the page what it does; another organisation sees and says nothing', async () => {
    const { id } = await handedOver(test)
    const page = `/werkbank/overnemen/${id}`
    expect((await get(page, bank)).statusCode).toBe(404)
    expect((await post(page, { answer: 'accept', version: '1' }, bank)).statusCode).toBe(404)
    const shown = await get(page, police)
    expect(textOf(shown.body)).toMatch(/Noem eerst het codewoord.*Sam Voorbeeld/)
    const version = versionIn(shown.body)
    expect((await post(page, { version }, police)).statusCode).toBe(422)
    const noReason = await post(page, { version, answer: 'refuse' }, police)
    expect(noReason.body).toContain('href="#answer-refusal"')
    expect((await post(page, { version: '1', answer: 'accept' }, police)).statusCode).toBe(409)
    expect((await post(page, { version, answer: 'accept' }, police)).statusCode).toBe(303)
    expect(textOf((await get('/werkbank/overnemen', police)).body)).toContain('overgenomen, nog niet gesproken')
    expect(textOf((await get('/werkbank/doorverwijzingen', desk)).body)).toContain('overgenomen, nog niet gesproken')
  })

  it('answers by the API, strictly', async () => {
    const { id } = await handedOver(test)
    const list = (await get('/v1/hand-overs', machine)).json()
    expect(list.handOvers.find((one: { id: string }) => one.id === id)).toMatchObject({
      status: 'read',
      packet: { told: { name: 'Sam Voorbeeld' } },
    })
    const url = `/v1/hand-overs/${id}/answers`
    expect((await send(url, machine, { answer: 'accept', extra: 1 })).statusCode).toBe(400)
    expect((await send(url, machine, { answer: 'refuse' })).statusCode).toBe(400)
    expect(
      (await send(url, asActor('machine', 'deltabank-demo', ['referrals:receive']), { answer: 'accept' })).statusCode,
    ).toBe(404)
    expect((await send(url, machine, { answer: 'accept' })).json()).toMatchObject({ status: 'accepted' })
    expect((await send(url, machine, { answer: 'speak' })).json()).toMatchObject({ status: 'spoken', packet: null })
    expect((await send(url, machine, { answer: 'refuse', refusal: 'known' })).statusCode).toBe(409)
    expect((await send(`/v1/hand-overs/${test.ctx.newId()}/answers`, machine, { answer: 'accept' })).statusCode).toBe(
      404,
    )
  })

  it('is handed over to by the API with consent and allowed fields only', async () => {
    const system = asActor('machine', 'meldpunt-demo', ['referrals:make'])
    const { reportId } = await ownReport(test, 41)
    const body = {
      id: test.ctx.newId(),
      receiver: 'politie-demo',
      plan,
      reportId,
      consent: true,
      told: { name: 'Sam' },
    }
    for (const wrong of [
      { ...body, consent: false },
      { ...body, told: { name: 'Sam', account: 'NL65DYKW0002301001' } },
      { ...body, told: { situation: 'zelf bedacht' } },
      { ...body, story: 'x' },
      { ...body, told: { note: 'x'.repeat(301) } },
    ])
      expect((await send('/v1/hand-overs', system, wrong)).statusCode).toBe(400)
    expect((await send('/v1/hand-overs', system, { ...body, receiver: 'koopplein-demo' })).statusCode).toBe(409)
    expect(
      (
        await send('/v1/hand-overs', asActor('machine', 'politie-demo', ['referrals:make']), {
          ...body,
          receiver: 'deltabank-demo',
          told: { phone: demoPhone(77) },
        })
      ).statusCode,
    ).toBe(404)
    const made = await send('/v1/hand-overs', system, body)
    expect(made.statusCode, made.body.slice(0, 300)).toBe(201)
    // The receiver is an organisation, the point an entry of the register: the same as by the page.
    expect(made.json()).toMatchObject({ id: body.id, pointId: 'politie' })
    expect((await stored(test, body.id)).pointId).toBe('politie')
    expect((await send('/v1/hand-overs', system, body)).statusCode).toBe(201)
    expect((await send('/v1/hand-overs', system, { ...body, id: test.ctx.newId() })).statusCode).toBe(409)
  })
})

describe('whoever was handed over', () => {
  it('sees with the code who calls and by which word, withdraws, and cannot touch that of another', async () => {
    const page = '/mijn-melding/doorverwijzing'
    const stranger = plainBrowser(site)
    expect((await stranger.post(page, { intent: 'withdraw' })).status).toBe(303)
    const { reportId, code } = await ownReport(test, 42)
    const { id } = await handedOver(test, { reportId, receiverId: 'deltabank-demo' })
    const other = await handedOver(test)
    const browser = plainBrowser(site)
    await browser.post('/mijn-melding', { code })
    expect(textOf(await browser.see('/mijn-melding'))).toContain('Wie u verder helpt')
    expect(textOf(await browser.see(page))).toMatch(
      /Deltabank \(demo\) belt u vanaf \+44 7700 900501.*Wie belt, noemt zelf dit woord/,
    )
    expect((await browser.post(page, { intent: 'withdraw', id: other.id })).status).toBe(404)
    expect((await browser.post(page, { intent: 'said', id, question: 'relieved' })).status).toBe(422)
    expect((await browser.post(page, { intent: 'withdraw', id })).status).toBe(303)
    expect(textOf(await browser.see(page))).toMatch(/U trok de toestemming in.*Wat er was doorgegeven, is gewist/)
    expect((await stored(test, other.id)).status).toBe('sent')
  })

  it('has rows that only sender and receiver see, and a packet that only the sender sees', async () => {
    const { id } = await handedOver(test)
    const seen = (organisationId: string) =>
      transaction(test.as(organisationId, 'referrals:make'), async (tx) => [
        (await selectHandOvers(tx, 'sender', 'meldpunt-demo', 1)).rows.some((row) => row.id === id),
        await tx
          .selectFrom('referrals.packet' as never)
          .selectAll()
          .execute()
          .then((rows) => rows.some((row) => (row as { hand_over_id: string }).hand_over_id === id)),
      ])
    expect(await seen('meldpunt-demo')).toEqual([true, true])
    expect(await seen('politie-demo')).toEqual([true, false])
    expect(await seen('deltabank-demo')).toEqual([false, false])
  })
})
