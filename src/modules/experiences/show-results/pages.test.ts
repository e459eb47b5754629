// SPDX-License-Identifier: EUPL-1.2
import { afterAll, describe, expect, it } from 'vitest'
import { transaction } from '#foundation/access'
import { sql } from '#foundation/db'
import { type CalendarDate, daysAfter, dutchHour } from '#values'
import { testContext } from '../../../../tests/context.ts'
import { startMailSink } from '../../../../tests/mail-sink.ts'
import { asActor, testSite, visitorOf } from '../../../../tests/site.ts'
import { countedQuestions } from '../count-experiences/protect-experiences.ts'
import { invitePeople } from '../invite-people/invite-people.command.ts'
import { settleAnswers } from '../invite-people/settle-answers.command.ts'
import { publishDue } from '../release-results/decide-release.command.ts'
import { tellNews } from '../reply-to-results/tell-news.command.ts'
import { contactSurvey } from '../survey/questions.data.ts'

const first = '2026-07-01' as CalendarDate
const go = (days: number) => test.setNow(dutchHour(daysAfter(first, days), 12))

const sink = await startMailSink()
const test = await testContext({ settings: { SMTP_RELAY: sink.url, SMTP_HOSTNAME: 'post.dijkwacht.example' } })
await transaction(test.ctx, async (tx) => {
  for (const [id, kind, name] of [
    ['ministerie-demo', 'ministry', 'Ministerie (demo)'],
    ['deltabank-demo', 'bank', 'Deltabank (demo)'],
    ['meldpunt-demo', 'reporting-point', 'Meldpunt Fraude (demo)'],
  ])
    await sql`insert into partners.organisation (id, name, kind, is_demo) values (${id}, ${name}, ${kind}, false)`.execute(
      tx,
    )
})
const site = await testSite(test)
afterAll(() => sink.stop())

const { get, post } = visitorOf(() => site)
const releases = '/werkbank/ervaringen/uitgeven'
const remarks = '/werkbank/ervaringen/antwoorden'
const own = '/werkbank/ervaringen'
const adviser = (id: string) =>
  asActor('person', 'ministerie-demo', ['experiences:release'], `0190a000-0000-7000-8000-00000000000${id}`)
const owner = () => asActor('person', 'meldpunt-demo', ['experiences:reply'])
const bank = () => asActor('person', 'deltabank-demo', ['experiences:reply', 'experiences:release'])
const machine = (organisation: string) => asActor('machine', organisation, ['experiences:ask'])
const text = (html: string) =>
  html
    .replace(/<script[\s\S]*?<\/script>/g, '')
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('&nbsp;', ' ')
    .replace(/\s+/g, ' ')
const hidden = (html: string, name: string) => new RegExp(`name="${name}" value="([^"]*)"`).exec(html)?.[1] ?? ''
const ids = countedQuestions(contactSurvey).map(({ id }) => id)
const codeIn = (raw: string) => /\b(?:[0-9A-Z]{5}-){3}[0-9A-Z]{5}\b/.exec(raw)?.[0] ?? ''
const send = (path: string, body: object, headers: Record<string, string>) =>
  site.inject({
    method: 'POST',
    url: path,
    payload: body,
    headers: { ...headers, 'idempotency-key': crypto.randomUUID() },
  })

describe('experiences, from consent to what the point does', () => {
  it('has nothing to say before anything was released', async () => {
    expect(text((await get('/ervaringen')).body)).toContain('Er zijn nog geen resultaten')
    expect((await get('/ervaringen/meldpunt-demo')).statusCode).toBe(404)
    expect(text((await get('/ervaringen/meedoen')).body)).toContain('Er doet nu geen meldpunt mee')
  })

  it('a ministry lets a point take part, and nobody else does', async () => {
    const point = { intent: 'point', organisation: 'meldpunt-demo', entry: '' }
    expect((await post(releases, point, bank())).statusCode).toBe(403)
    expect((await get(releases, bank())).statusCode).toBe(403)
    expect((await post(releases, { ...point, organisation: 'x' }, adviser('1'))).statusCode).toBe(422)
    expect((await post(releases, point, adviser('1'))).statusCode).toBe(303)
    expect((await post(releases, point, adviser('1'))).statusCode).toBe(409)
  })

  it('asks only who agreed, on the page or by the point, and says the same whatever was known', async () => {
    go(0)
    const wrong = await post('/ervaringen/meedoen', {
      intent: 'consent',
      point: 'meldpunt-demo',
      address: 'geen adres',
    })
    expect(wrong.statusCode).toBe(422)
    expect(text(wrong.body)).toContain('Zet een kruisje als wij u mogen mailen')
    expect(wrong.body).toContain('value="geen adres"')
    for (let at = 0; at < 16; at++) {
      const fields = {
        intent: 'consent',
        point: 'meldpunt-demo',
        address: `p${at}@post.example`,
        agree: 'yes',
        more: 'news',
      }
      expect(text((await post('/ervaringen/meedoen', fields)).body)).toContain('Dank u. U doet mee.')
    }
    const given = { pointId: 'meldpunt-demo', address: 'api@post.example', wording: 1 }
    expect((await send('/v1/experiences/consents', given, machine('deltabank-demo'))).statusCode).toBe(404)
    expect(
      (await send('/v1/experiences/consents', { ...given, wording: 2 }, machine('meldpunt-demo'))).statusCode,
    ).toBe(400)
    expect((await send('/v1/experiences/consents', given, machine('meldpunt-demo'))).json()).toEqual({ accepted: true })
    const { wording: _, ...gone } = given
    for (let again = 0; again < 2; again++)
      expect((await send('/v1/experiences/withdrawals', gone, machine('meldpunt-demo'))).json()).toEqual({
        accepted: true,
      })
    const unknown = await post('/ervaringen/stoppen', { intent: 'stop', address: 'niemand@post.example' })
    const known = await post('/ervaringen/stoppen', { intent: 'stop', address: 'p15@post.example' })
    expect(text(known.body)).toBe(text(unknown.body))
    expect((await post('/ervaringen/stoppen', { intent: 'stop', address: 'x' })).statusCode).toBe(422)
    go(8)
    expect(await invitePeople(test.ctx)).toBe(15)
  })

  it('takes answers by code, keeps what was filled in, and shows what was left out of the words', async () => {
    const codes = sink.received.map(({ raw }) => codeIn(raw))
    const page = (fields: Record<string, string>) => post('/ervaringen/vragen', fields)
    const lost = await page({ intent: 'open', code: 'AAAAA-AAAAA-AAAAA-AAAAA' })
    expect(lost.statusCode).toBe(422)
    expect(text(lost.body)).toContain('Deze code kennen wij niet')
    expect(text((await page({ intent: 'open', code: codes[0] ?? '' })).body)).toContain(
      'Hoe was het contact met Meldpunt Fraude (demo)?',
    )
    const part = await page({ intent: 'send', code: codes[0] ?? '', heard: 'no', remark: 'Het duurde lang.' })
    expect(part.statusCode).toBe(422)
    expect(part.body).toContain('Het duurde lang.')
    const answers = (at: number) => Object.fromEntries(ids.map((id) => [id, at < 12 ? 'yes' : 'no']))
    const named = await page({
      intent: 'send',
      code: codes[0] ?? '',
      ...answers(0),
      remark: 'Karin de Boer hielp mij.',
    })
    expect(named.statusCode).toBe(422)
    expect(text(named.body)).toContain('Wij lieten iets weg uit uw tekst')
    expect(named.body).not.toContain('Karin')
    for (const [at, code] of codes.slice(0, 13).entries()) {
      const remark = at === 0 ? '[weggelaten] hielp mij.' : at === 1 ? 'Ik sprak met karin over Oudewater.' : ''
      expect(text((await page({ intent: 'send', code, ...answers(at), remark })).body)).toContain(
        'Uw antwoorden zijn bewaard',
      )
    }
    expect(text((await page({ intent: 'decline', code: codes[13] ?? '' })).body)).toContain('U hoeft niets te doen')
    expect(text((await page({ intent: 'stop', code: codes[14] ?? '' })).body)).toContain('Alles is gewist')
    await settleAnswers(test.ctx)
  })

  it('lets a person look at doubtful words, and nobody else', async () => {
    expect((await get(remarks, bank())).statusCode).toBe(403)
    const page = await get(remarks, adviser('1'))
    expect(text(page.body)).toContain('Ik sprak met karin over Oudewater.')
    const remark = hidden(page.body, 'remark')
    expect(
      (await post(remarks, { intent: `judge-${remark}`, remark: 'x', text: 'Goed.', decision: 'pass' }, adviser('1')))
        .statusCode,
    ).toBe(404)
    expect(
      (await post(remarks, { intent: `judge-${remark}`, remark, text: '', decision: 'pass' }, adviser('1'))).statusCode,
    ).toBe(422)
    const judged = { intent: `judge-${remark}`, remark, text: 'Ik sprak met iemand.', decision: 'quote' }
    expect((await post(remarks, judged, adviser('1'))).statusCode).toBe(303)
  })

  it('is counted once when the quarter is over, and released by two people', async () => {
    expect((await post(releases, { intent: 'freeze', quarter: '2026-Q3' }, adviser('1'))).statusCode).toBe(422)
    go(92 + 23)
    expect((await post(releases, { intent: 'freeze', quarter: '2026-Q2' }, adviser('1'))).statusCode).toBe(422)
    expect((await post(releases, { intent: 'freeze', quarter: '2026-Q3' }, adviser('1'))).statusCode).toBe(303)
    expect((await post(releases, { intent: 'freeze', quarter: '2026-Q3' }, adviser('2'))).statusCode).toBe(409)
    const sequence = hidden((await get(releases, adviser('2'))).body, 'sequence')
    const decide = { intent: 'approve', id: '2026-Q3', sequence }
    expect((await post(releases, decide, adviser('1'))).statusCode).toBe(409)
    expect((await post(releases, { ...decide, sequence: 'x' }, adviser('2'))).statusCode).toBe(409)
    expect((await post(releases, decide, adviser('2'))).statusCode).toBe(303)
    expect((await post(releases, decide, adviser('2'))).statusCode).toBe(409)
  })

  it('is read by the point first, which answers, and then by everybody', async () => {
    expect((await site.inject('/v1/experiences')).json()).toEqual({ releases: [] })
    expect((await get(own, asActor('person', 'meldpunt-demo', []))).statusCode).toBe(403)
    expect(text((await get(own, bank())).body)).toContain('Uw organisatie doet nog niet mee')
    const page = text((await get(own, owner())).body)
    expect(page).toContain('Nog 21 dagen om te antwoorden')
    expect(page).toContain('[weggelaten] hielp mij.')
    expect(page).toContain('Ik sprak met iemand.')
    const reply = { intent: 'reply', point: 'meldpunt-demo', quarter: '2026-Q3', text: 'Wij nemen sneller op.' }
    expect((await post(own, { ...reply, text: '' }, owner())).statusCode).toBe(422)
    expect((await post(own, reply, bank())).statusCode).toBe(404)
    expect((await post(own, { ...reply, quarter: '2026-Q1' }, owner())).statusCode).toBe(404)
    expect(await publishDue(test.ctx)).toBe(0)
    expect((await post(own, reply, owner())).statusCode).toBe(303)
    const shown = text((await get('/ervaringen/meldpunt-demo')).body)
    expect(shown).toContain('Wij nemen sneller op.')
    expect(shown).toContain('“Ik sprak met iemand.”')
    expect(shown).toContain('niet gevalideerd')
    expect(shown).toMatch(/Antwoordde 15/)
    expect(text((await get('/ervaringen')).body)).toContain('Pas op met vergelijken')
    const [release] = (await site.inject('/v1/experiences')).json().releases
    expect(release.points[0].flow).toMatchObject({ answered: 15, declined: null })
    expect(release.points[0].questions[0].counts.other).toBeNull()
    expect(JSON.stringify(release)).not.toContain('weggelaten')
    expect(release.points[0].pointId).toBe('meldpunt-demo')
    const file = (await site.inject('/v1/experiences.csv')).body
    expect(file).toMatch(/^quarter,pointId,point,/)
    expect(file).toContain('2026-Q3,meldpunt-demo,Meldpunt Fraude (demo),')
    expect(file).not.toMatch(/weggelaten|Ik sprak/)
    // No count below ten, and what is hidden is empty; the share has its interval.
    const rows = file
      .trim()
      .split('\r\n')
      .slice(1)
      .map((line) => line.split(','))
    for (const [, , , , , , count] of rows) expect(count === '' || Number(count) >= 10).toBe(true)
    expect(rows.some(([, , , , question, what, count]) => question === '' && what === 'declined' && count === '')).toBe(
      true,
    )
    const shares = rows.filter(([, , , , , , , share]) => share !== '')
    for (const [, , , , , , , share, low, high] of shares)
      expect(Number(low) <= Number(share) && Number(share) <= Number(high)).toBe(true)
  })

  it('is told once to whoever answered and wanted to hear', async () => {
    sink.received.length = 0
    expect(await tellNews(test.ctx)).toBe(13)
    expect(await tellNews(test.ctx)).toBe(0)
    expect(sink.received[0]?.raw).not.toMatch(/https?:/)
    await settleAnswers(test.ctx)
    const { rows } = await transaction(test.ctx, (tx) => sql`select 1 from experiences.consent`.execute(tx))
    expect(rows).toEqual([])
  })

  it('without an answer everybody reads it after three weeks, with the days', async () => {
    await transaction(test.ctx, (tx) => sql`delete from experiences.reply`.execute(tx))
    go(92 + 23 + 30)
    expect(text((await get('/ervaringen/meldpunt-demo')).body)).toMatch(
      /heeft nog niet gezegd wat het hiermee doet.*30 dagen geleden/,
    )
    expect(text((await get(own, owner())).body)).toContain('Uw antwoord had 9 dagen geleden klaar moeten zijn')
  })
})
