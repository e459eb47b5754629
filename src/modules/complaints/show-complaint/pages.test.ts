// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from 'vitest'
import { transaction } from '#foundation/access'
import { testContext } from '../../../../tests/context.ts'
import { asActor, testSite, textOf, visitorOf } from '../../../../tests/site.ts'
import { complaintDesk, draftOf, invoiceAnswers, moved, signed, stored } from '../complaint/complaint.fixture.ts'
import type { ComplaintStep } from '../complaint/complaint.ts'
import { lockComplaint, updateComplaint } from '../complaint/complaint.store.ts'
import { openAnswers } from '../write-complaint/answers.query.ts'
import { selectVersions } from '../complaint/version.store.ts'

const test = await testContext()
const desk = await complaintDesk(test)
const site = await testSite(test)

const own = asActor('person', 'fietsen-test', ['complaints:prepare', 'complaints:sign'])
const stranger = asActor('person', 'elders-test', ['complaints:prepare', 'complaints:sign'])
const police = asActor('person', 'politie-demo', ['complaints:handle', 'reports:read', 'reports:confirm'])
const prosecutor = asActor('person', 'om-demo', ['complaints:handle'])
const { get, post } = visitorOf(() => site, own)
const desks = '/werkbank/aangifteloket'
const changesIn = (html: string) => /name="changes" value="(\d+)"/.exec(html)?.[1] ?? ''

describe('the desk, without script', () => {
  it('leads from the first choice over every page to a signature', async () => {
    const wrong = await post(`${desks}/nieuw`, { kind: 'complaint' })
    expect(wrong.statusCode).toBe(422)
    expect(wrong.body).toContain('href="#begin-form"')
    const begun = await post(`${desks}/nieuw`, { company: '00000017', form: 'ceo-fraud', kind: 'complaint' })
    expect(begun.headers.location).toMatch(/\/wie$/)
    const page = `${desks}/${begun.headers.location?.split('/').at(-2)}`
    // What is wrong is kept as it was typed, and said.
    const bad = await post(`${page}/kenmerken`, { paidTo: 'NL00 FOUT 0000', seller: '' })
    expect(bad.statusCode).toBe(422)
    expect(bad.body).toContain('NL00 FOUT 0000</textarea>')
    expect(bad.body).toContain('href="#paidTo"')
    const { supplier: _, howChanged: __, ...answers } = invoiceAnswers()
    const all = { ...answers, posedAs: 'directeur', approvalChain: 'Inkoop keurt goed.' } as Record<string, string>
    for (const section of ['wie', 'wat', 'vorm', 'kenmerken', 'geld', 'strafbaar', 'bewijs']) {
      expect(textOf((await get(`${page}/${section}`)).body)).toContain('Nog geen aangifte')
      const saved = await post(`${page}/${section}`, all)
      expect(saved.statusCode, section + textOf(saved.body).slice(0, 600)).toBe(303)
    }
    const ready = await get(page)
    expect(textOf(ready.body)).toContain('directeur')
    const done = await post(page, { intent: 'sign', changes: changesIn(ready.body) })
    expect(done.statusCode).toBe(303)
    expect(textOf((await get(page)).body)).toMatch(/Zaak A\d\d-\d{6}.*Ingediend/)
    expect(textOf((await get(`${desks}?lijst=anderen`)).body)).toContain('CEO-fraude')
    expect((await get(`${page}/wat`)).statusCode).toBe(404)
  })

  it('says on every page of both sides that it is no complaint yet, until the police confirm it', async () => {
    const complaintId = await draftOf(desk.preparer)
    const pages = [
      [desks, own],
      [`${desks}/${complaintId}`, own],
      ['/werkbank/aangiften', police],
      [`/werkbank/aangiften/${complaintId}`, police],
    ] as const
    const saysNotYet = async (some: readonly (readonly [string, Record<string, string>])[], wanted: boolean) => {
      for (const [url, headers] of some) {
        const isList = !url.endsWith(complaintId)
        const asked = isList ? ['', '?lijst=concepten', '?lijst=anderen', '?lijst=klaar'] : ['']
        let body = ''
        for (const list of asked) {
          const page = await get(`${url}${list}`, headers)
          expect(page.statusCode, url).toBe(200)
          body += page.body
        }
        const here = isList ? (body.split('<tr').find((row) => row.includes(complaintId)) ?? '') : body
        expect(textOf(here).includes('Nog geen aangifte'), url).toBe(wanted)
      }
    }
    const go = (ctx: typeof desk.police, step: Exclude<ComplaintStep, 'sign' | 'amend'>, more = {}) =>
      moved(test, ctx, { complaintId, step, ...more })
    await saysNotYet(pages.slice(0, 2), true)
    await signed(test, desk.signatory, complaintId)
    await saysNotYet(pages, true)
    await go(desk.police, 'ask-more', { words: 'Wanneer precies?' })
    await saysNotYet(pages, true)
    await go(desk.preparer, 'answer-first', { words: 'Om tien uur.' })
    await saysNotYet(pages, true)
    await go(desk.police, 'confirm', { policeNumber: 'PL-9' })
    const rest: [typeof desk.police, Exclude<ComplaintStep, 'sign' | 'amend'>, object][] = [
      [desk.police, 'assess', {}],
      [desk.police, 'keep', { reason: 'no-lead' }],
      [desk.police, 'bundle', { cluster: 'C-1' }],
      [desk.police, 'investigate', {}],
      [desk.police, 'hand-over', {}],
      [desk.prosecutor, 'prosecute', {}],
      [desk.prosecutor, 'settle', { reason: 'fine' }],
      [desk.prosecutor, 'close', { reason: 'settled' }],
    ]
    await saysNotYet(pages, false)
    for (const [ctx, step, more] of rest) {
      await go(ctx, step, more)
      await saysNotYet(pages, false)
      expect(textOf((await get(`${desks}/${complaintId}`)).body)).toContain('Aangifte, door de politie bevestigd')
    }
    expect(textOf((await get(`/werkbank/aangiften/${complaintId}`, prosecutor)).body)).toContain('PL-9')
  })

  it('says of a report without complaint that it is none, in every status', async () => {
    const complaintId = await draftOf(desk.preparer, { isReport: true })
    const is = async () =>
      expect(textOf((await get(`${desks}/${complaintId}`)).body)).toContain('Melding, geen aangifte')
    await is()
    await signed(test, desk.signatory, complaintId)
    await is()
    await moved(test, desk.police, { complaintId, step: 'confirm' })
    await is()
    await moved(test, desk.police, { complaintId, step: 'assess' })
    await is()
  })

  it('shows both sides that somebody is silent past the clock', async () => {
    const id = await draftOf(desk.preparer)
    await signed(test, desk.signatory, id)
    await transaction(test.ctx, async (tx) => {
      await lockComplaint(tx, id)
      await updateComplaint(tx, id, { status: 'submitted' }, new Date(Date.now() - 20 * 86_400_000))
    })
    const silent = /had uiterlijk op .* iets moeten laten horen/
    expect(textOf((await get(`${desks}/${id}`)).body)).toMatch(silent)
    expect(textOf((await get(`/werkbank/aangiften/${id}`, police)).body)).toMatch(silent)
    expect(textOf((await get('/werkbank/aangiften', police)).body)).toContain('Te laat')
  })

  it('explains where else to go when it is probably no crime, and stops nobody', async () => {
    const id = await draftOf(desk.preparer, { answers: invoiceAnswers({ trick: 'no' }) })
    const page = await get(`${desks}/${id}`)
    expect(textOf(page.body)).toContain('Dit is waarschijnlijk niet strafbaar')
    expect(textOf(page.body)).toContain('ConsuWijzer')
    expect(textOf(page.body)).toContain('Onderteken en dien in')
    const changes = changesIn(page.body)
    const empty = await post(`${desks}/${id}`, { intent: 'refer', changes })
    expect(empty.statusCode).toBe(422)
    const gone = await post(`${desks}/${id}`, { intent: 'refer', changes, referredTo: 'acm-consuwijzer' })
    expect(gone.statusCode).toBe(303)
    expect(textOf((await get(`${desks}/${id}`)).body)).toContain('Doorverwezen')
  })

  it('leads a private person to the form of citizens with everything that was written', async () => {
    const id = await draftOf(desk.preparer, {
      answers: invoiceAnswers({ victim: 'private', narrative: 'Ik ben opgelicht.' }),
    })
    expect(textOf((await get(`${desks}/${id}/wie?kijk`)).body)).toContain('Ga verder als privépersoon')
    const gone = await post(`${desks}/${id}/wie`, { intent: 'citizen' })
    expect(gone.headers.location).toBe('/melden/nu')
    const cookie = String(gone.headers['set-cookie']).split(';')[0] ?? ''
    const story = await site.inject({ url: '/melden/verhaal', headers: { cookie } })
    expect(story.body).toContain('Ik ben opgelicht.')
    expect((await get(`${desks}/${id}`)).statusCode).toBe(404)
  })

  it('is nobody else’s: no page of it is there, and nothing can be changed', async () => {
    const id = await draftOf(desk.preparer)
    await signed(test, desk.signatory, id)
    const other = asActor('person', 'elders-politie', ['complaints:handle', 'reports:confirm'])
    for (const [url, who, fields] of [
      [`${desks}/${id}`, stranger, { intent: 'withdraw', words: 'Weg.', changes: '2' }],
      [`${desks}/${id}/wat`, stranger, { narrative: 'Anders.' }],
      [`/werkbank/aangiften/${id}`, other, { intent: 'confirm', policeNumber: 'X', changes: '2' }],
      [`/werkbank/aangiften/${id}`, prosecutor, { intent: 'close', reason: 'settled', changes: '2' }],
    ] as const) {
      expect((await get(url, who)).statusCode, url).toBe(404)
      expect((await post(url, fields, who)).statusCode, url).toBe(404)
    }
    expect(textOf((await get('/werkbank/aangiften', prosecutor)).body)).not.toContain(id)
    expect(
      (await post(`${desks}/nieuw`, { company: '00000017', form: 'phishing', kind: 'report' }, stranger)).statusCode,
    ).toBe(403)
    expect((await stored(test, id)).status).toBe('submitted')
  })

  it('opens a copy to add something, and says who signed which version', async () => {
    const id = await draftOf(desk.preparer)
    await signed(test, desk.signatory, id)
    expect((await post(`${desks}/${id}`, { intent: 'amend' })).headers.location).toContain('/wat')
    await post(`${desks}/${id}/geld`, { loss: '5.100' })
    const versions = await transaction(test.ctx, (tx) => selectVersions(tx, id))
    expect(versions.map((version) => openAnswers(test.ctx, version).loss)).toEqual(['4.200', '5.100'])
    expect(textOf((await get(`/werkbank/aangiften/${id}`, police)).body)).not.toContain('5.100')
    const page = await get(`${desks}/${id}`)
    expect((await post(`${desks}/${id}`, { intent: 'sign', changes: changesIn(page.body) })).statusCode).toBe(303)
    expect(textOf((await get(`/werkbank/aangiften/${id}`, police)).body)).toContain('5.100')
  })
})

describe('a signature', () => {
  it('names what is signed and is asked once more, of somebody who showed lately who they are', async () => {
    const id = await draftOf(desk.preparer)
    const page = await get(`${desks}/${id}`)
    expect(page.body).toMatch(/<summary>Onderteken en dien in/)
    expect(textOf(page.body)).toMatch(/kan niet terug : .*Fietsfabriek Voorbeeld .*schade 4\.200 euro · geen bestanden/)
    const sign = { intent: 'sign', changes: changesIn(page.body) }
    const ago = (minutes: number) => ({
      ...own,
      'x-test-signed-in': new Date(test.ctx.now().getTime() - minutes * 60_000).toISOString(),
    })
    const late = await post(`${desks}/${id}`, sign, ago(16))
    expect(late.headers.location).toBe(`/inloggen?opnieuw=1&voor=tekenen&terug=%2Fwerkbank%2Faangifteloket%2F${id}`)
    expect((await stored(test, id)).status).toBe('draft')
    await post(`${desks}/${id}`, sign, ago(14))
    expect((await stored(test, id)).status).toBe('submitted')
  })

  it('is taken back by whoever may sign: who prepares reads whom to ask', async () => {
    const id = await draftOf(desk.preparer)
    await signed(test, desk.signatory, id)
    const preparer = asActor('person', 'fietsen-test', ['complaints:prepare'])
    const theirs = await get(`${desks}/${id}`, preparer)
    expect(textOf(theirs.body)).toContain('Vraag een collega die mag tekenen')
    expect(theirs.body).not.toContain('value="withdraw"')
    const mine = await get(`${desks}/${id}`)
    const withdraw = { intent: 'withdraw', words: 'Weg.', changes: changesIn(mine.body) }
    expect((await post(`${desks}/${id}`, withdraw, preparer)).statusCode).toBe(403)
    expect(textOf(mine.body)).toMatch(/kan niet terug : Zaak A/)
    expect((await post(`${desks}/${id}`, withdraw)).statusCode).toBe(303)
    expect((await stored(test, id)).status).toBe('withdrawn')
  })
})

describe('systems', () => {
  const machine = asActor('machine', 'fietsen-test', ['complaints:prepare'])
  const strange = asActor('machine', 'elders-test', ['complaints:prepare'])
  const theirs = asActor('machine', 'politie-demo', ['complaints:handle', 'reports:confirm'])
  const call = (method: 'GET' | 'POST', url: string, headers: Record<string, string>, payload?: object) =>
    site.inject({ method, url, headers, ...(payload && { payload }) })
  const answers = (typed: Record<string, string | string[]>) =>
    Object.entries(typed).flatMap(([question, value]) => [value].flat().map((answer) => ({ question, answer })))

  it('prepare what a person signs, follow what happens, and those of the police take steps', async () => {
    const form = { companyNumber: '00000017', form: 'invoice-fraud' }
    const filed = await call('POST', '/v1/complaints', machine, {
      ...form,
      answers: answers(invoiceAnswers({ loss: 'veel' })),
    })
    expect(filed.statusCode).toBe(201)
    expect(filed.json()).toMatchObject({ status: 'draft', standpoint: 'not-yet', problems: [{ question: 'loss' }] })
    expect((await call('POST', '/v1/complaints', strange, { ...form, answers: [] })).statusCode).toBe(403)
    const good = (await call('POST', '/v1/complaints', machine, { ...form, answers: answers(invoiceAnswers()) })).json()
    expect(good.problems).toEqual([])
    const { next } = (await call('GET', '/v1/complaints', machine)).json()
    await signed(test, desk.signatory, good.id)
    const changed = await call('GET', `/v1/complaints?${new URLSearchParams({ after: next })}`, machine)
    expect(changed.json().items).toMatchObject([{ id: good.id, status: 'submitted', waitsFor: 'police' }])
    const steps = `/v1/complaints/${good.id}/steps`
    const { changes: version } = await stored(test, good.id)
    const confirm = { step: 'confirm', policeNumber: 'PL-API-1', version }
    expect((await call('POST', steps, theirs, { ...confirm, version: 0 })).statusCode).toBe(409)
    expect((await call('POST', steps, strange, confirm)).statusCode).toBe(403)
    expect((await call('POST', steps, theirs, confirm)).json()).toMatchObject({
      status: 'confirmed',
      standpoint: 'complaint',
    })
    expect((await call('GET', `/v1/complaints/${good.id}`, machine)).json()).toMatchObject({ policeNumber: 'PL-API-1' })
    expect((await call('GET', `/v1/complaints/${good.id}`, strange)).statusCode).toBe(404)
    expect((await call('GET', '/v1/complaint-forms', machine)).json().items).toHaveLength(13)
  })
})
