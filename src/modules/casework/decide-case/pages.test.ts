// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from 'vitest'
import { judgeHub } from '#modules/cases'
import { listSightings } from '#modules/identifiers'
import { demoIban, formatIban } from '#values'
import { testContext } from '../../../../tests/context.ts'
import { asActor, testSite } from '../../../../tests/site.ts'
import { fileOne } from '../show-case/filed.fixture.ts'
import { caseCode } from '../show-case/hub-shape.ts'

let [one, two, other, elsewhere] = ['', '', '', '']

const test = await testContext()
const site = await testSite(test)
one = await fileOne(test.ctx, { account: 830_001, story: 'De tent kwam niet.' })
two = await fileOne(test.ctx, { account: 830_001, phone: 730 })
await fileOne(test.ctx, { account: 830_001 })
other = await fileOne(test.ctx, { account: 830_002 })
await fileOne(test.ctx, { account: 830_002 })
elsewhere = await fileOne(test.ctx, { account: 830_003, org: 'polderbank-demo' })
await fileOne(test.ctx, { account: 830_003, org: 'polderbank-demo' })
await fileOne(test.ctx, { account: 830_001, org: 'polderbank-demo' })
await test.settle()

const analyst = asActor('person', 'deltabank-demo', ['reports:read', 'cases:read', 'cases:work', 'casework:export'])
const reader = asActor('person', 'deltabank-demo', ['reports:read', 'cases:read'])
const get = (url: string, headers = analyst) => site.inject({ url, headers })
const post = (url: string, entries: Record<string, string | string[]>, headers = analyst) =>
  site.as(headers).post(url, entries)
const page = (id: string, rest = '') => `/werkbank/zaken/${id}${rest}`
const text = (html: string) => html.replace(/<script[\s\S]*?<\/script>/g, '').replace(/<[^>]+>/g, ' ')

describe('the pages of a case', () => {
  it('say in one sentence why these belong together, and nothing of what others have but a number', async () => {
    const { statusCode, body } = await get(page(one))
    expect(statusCode).toBe(200)
    expect(text(body)).toContain('3 meldingen hangen samen door één rekening.')
    expect(text(body)).toContain('ook 1 melding')
    expect(body).toContain(formatIban(demoIban(830_001)))
    expect(body).not.toContain('polderbank')
  })

  it('have one address, whichever report one came by', async () => {
    const answer = await get(page(two, '?pagina=1'))
    expect(answer.statusCode).toBe(302)
    expect(answer.headers.location).toBe(page(one, '?pagina=1'))
  })

  it('do not exist for another organisation, and ask for the right permission', async () => {
    for (const rest of ['', '/verband', '/graaf', '/samenvoegen', '/splitsen', `/kenmerk/${one}`]) {
      expect((await get(page(elsewhere, rest))).statusCode, rest).toBe(404)
      expect((await get(page(one, rest), asActor('person', 'deltabank-demo', ['reports:read']))).statusCode).toBe(403)
    }
    for (const rest of ['/samenvoegen', '/splitsen'])
      expect((await get(page(one, rest), reader)).statusCode, rest).toBe(403)
    expect((await get(page('geen-nummer'))).statusCode).toBe(404)
    expect((await post(page(one), { intent: 'watch' }, reader)).statusCode).toBe(403)
  })

  it('tell why two reports belong together, step by step', async () => {
    const { body } = await get(page(one, `/verband?melding=${two}`))
    expect(text(body)).toContain(`Deze twee meldingen delen rekening ${formatIban(demoIban(830_001))}.`)
    expect(body).toContain('geld naartoe gegaan')
    const apart = await get(page(one, `/verband?melding=${other}`))
    expect(text(apart.body)).toContain('Deze meldingen staan niet in dezelfde zaak')
    const unseen = await get(page(one, `/verband?melding=${elsewhere}`))
    // The whole account: three of its digits can stand in any id.
    for (const account of [830_001, 830_002, 830_003].map(demoIban))
      for (const written of [account, formatIban(account)]) expect(unseen.body).not.toContain(written)
  })

  it('draw a network with the same in a table beside it', async () => {
    const { body } = await get(page(one, '/graaf'))
    expect(body.match(/dw-graph__shape--square/g)).toHaveLength(2)
    expect(text(body)).toContain('Groepen meldingen met dezelfde kenmerken')
    const hub = /graaf\?open=([\da-f-]{36})/.exec(body)?.[1] ?? ''
    expect(text((await get(page(one, `/graaf?open=${hub}`))).body)).toContain('U ziet nu de meldingen')
  })
})

describe('merging and splitting', () => {
  it('finds the other case, shows what will happen, keeps what was typed, and can be taken back', async () => {
    const found = await post(page(one, '/samenvoegen'), { intent: 'search', zoek: demoIban(830_002) })
    expect(found.statusCode).toBe(200)
    expect(found.body).toContain(page(one, `/samenvoegen?met=${other}`))
    const address = page(one, `/samenvoegen?met=${other}`)
    expect(text((await get(address)).body)).toMatch(/Eigen meldingen\s+3\s+2\s+5/)
    const refused = await post(address, { intent: 'merge', other, reason: 'ja' })
    expect(refused.statusCode).toBe(422)
    expect(refused.body).toContain('>ja</textarea>')
    expect((await post(address, { intent: 'merge', other, reason: 'Zelfde beller' })).statusCode).toBe(303)
    await test.settle()
    const merged = await get(page(one))
    expect(text(merged.body)).toContain('5 meldingen hangen samen')
    expect(text(merged.body)).toContain('Reden: Zelfde beller')
    const decision = /id="undo-reason-([\da-f-]{36})"/.exec(merged.body)?.[1] ?? ''
    expect((await post(page(one), { intent: 'undo', id: decision, reason: '' })).statusCode).toBe(422)
    expect((await post(page(one), { intent: 'undo', id: decision, reason: 'Toch niet' })).statusCode).toBe(303)
    expect(text((await get(page(one))).body)).toContain('3 meldingen hangen samen')
  })

  it('takes reports out after a look at what happens', async () => {
    expect((await post(page(one, '/splitsen'), { intent: 'preview' })).statusCode).toBe(422)
    const preview = await post(page(one, '/splitsen'), { intent: 'preview', 'id[]': [two] })
    expect(text(preview.body)).toContain('1 melding gaat eruit, 2 blijven.')
    const answer = await post(page(one, '/splitsen'), { intent: 'split', 'id[]': [two], reason: 'Ander verhaal' })
    expect(answer.statusCode).toBe(303)
    await test.settle()
    expect(text((await get(page(two))).body)).toContain('Deze melding staat nu op zichzelf')
    expect(text((await get(page(one))).body)).toContain('Mogelijk verband')
  })

  it('judges an identifier, and names it in no title and no address', async () => {
    const hub = /\/kenmerk\/([\da-f-]{36})/.exec((await get(page(other))).body)?.[1] ?? ''
    const shown = await get(page(other, `/kenmerk/${hub}`))
    expect(/<title>([^<]*)/.exec(shown.body)?.[1]).toBe(`Rekening in zaak ${caseCode(other)} · dijkwacht`)
    expect(text(shown.body)).toContain('Er hangen 2 meldingen alleen hieraan.')
    expect((await post(page(other, `/kenmerk/${hub}`), { reason: 'Gestolen' })).statusCode).toBe(422)
    const judged = await post(page(other, `/kenmerk/${hub}`), { judgement: 'innocent-recipient', reason: 'Gestolen' })
    expect(judged.statusCode).toBe(303)
    await test.settle()
    expect(text((await get(page(other))).body)).toContain('staat nu op zichzelf')
  })
})

describe('taking a case further', () => {
  it('gives a file only with a purpose', async () => {
    expect(text((await get(page(one))).body)).toContain('Zet de meldingen in een bestand')
    const ask = '/werkbank/meldingen/export'
    expect((await post(ask, { search: `zaak=${one}`, purpose: ' ' })).statusCode).toBe(422)
    const asked = await post(ask, { search: `zaak=${one}`, purpose: 'investigate', more: 'overdracht aan de officier' })
    const id = String(asked.headers.location).split('/').at(-1) ?? ''
    const file = await post(`${ask}/bestand`, { id })
    expect(file.headers['content-disposition']).toMatch(/^attachment; filename="meldingen-[\d-]+\.csv"$/)
    expect(file.body.trim().split('\r\n')).toHaveLength(3)
    expect((await get(`${ask}?zaak=${elsewhere}`)).statusCode).toBe(404)
  })

  it('shows notes of any of its reports', async () => {
    expect((await post(page(one), { intent: 'note', text: 'De bank is gebeld.' })).statusCode).toBe(303)
    expect(text((await get(page(one))).body)).toContain('De bank is gebeld.')
  })
})

describe('searching', () => {
  it('is posted, and says what was not found', async () => {
    expect((await get('/werkbank/zoeken')).statusCode).toBe(200)
    const found = await post('/werkbank/zoeken', { zoek: 'tent' })
    expect(found.body).toMatch(/<mark class="dw-mark">tent<\/mark>/)
    expect(text((await post('/werkbank/zoeken', { zoek: 'olifant' })).body)).toContain('Niets gevonden')
    expect((await post('/werkbank/zoeken', { zoek: '' })).statusCode).toBe(422)
    expect((await post('/werkbank/zoeken', { zoek: 'x'.repeat(300) })).body).toContain('x'.repeat(300))
  })

  it('can be watched', async () => {
    expect((await post('/werkbank/volglijst', { intent: 'watch', watched: 'tent' })).statusCode).toBe(303)
    expect(text((await get('/werkbank/volglijst')).body)).toContain('“tent”')
  })
})

describe('what another organisation judged', () => {
  it('changes cases here too, is shown as theirs without a name, and can be said otherwise', async () => {
    const ours = await fileOne(test.ctx, { account: 830_009 })
    const also = await fileOne(test.ctx, { account: 830_009 })
    const theirs = await fileOne(test.ctx, { account: 830_009, org: 'polderbank-demo' })
    await test.settle()
    const [sighting] = await listSightings(test.ctx, [theirs])
    const hubId = sighting?.identifierId ?? ''
    const reason = 'Dit zag ik zelf.'
    await judgeHub(test.as('polderbank-demo', 'cases:work'), { hubId, judgement: 'links', reason })
    const hub = text((await get(page(ours, `/kenmerk/${hubId}`))).body)
    expect(hub).toContain('iemand bij een andere partner')
    expect(hub).not.toContain(reason)
    const why = text((await get(page(ours, `/verband?melding=${also}`))).body)
    expect(why).toContain('Dit besloot iemand bij een andere partner.')
    await judgeHub(test.as('deltabank-demo', 'cases:work'), { hubId, judgement: 'links', reason })
    expect(text((await get(page(ours, `/kenmerk/${hubId}`))).body)).toContain('Test Persoon')
  })
})

it('the label that a case has at every organisation reaches no browser: two of them could compare it', async () => {
  const found = await test.ctx.db.pool.query('select case_label from casework.work where report_id = $1', [one])
  const label = found.rows[0].case_label
  expect(label).toMatch(/^[\da-f-]{36}$/)
  for (const url of [
    '/werkbank/meldingen',
    `/werkbank/meldingen/${one}`,
    '/werkbank/zaken',
    page(one),
    page(one, '/graaf'),
  ]) {
    const { statusCode, body } = await get(url)
    expect([url, statusCode, body.includes(label)]).toEqual([url, 200, false])
  }
})
