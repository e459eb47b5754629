// SPDX-License-Identifier: EUPL-1.2
import { expect, it } from 'vitest'
import { transaction } from '#foundation/access'
import { listEvidence } from '#modules/reports'
import { testContext } from '../../../../tests/context.ts'
import { asActor, testSite, textOf, visitorOf } from '../../../../tests/site.ts'
import { complaintDesk, draftOf, invoiceAnswers, moved, signed, stored } from '../complaint/complaint.fixture.ts'
import { selectVersions } from '../complaint/version.store.ts'
import { countToSign, signRows } from '../list-complaints/complaints.tray.ts'
import { saveAnswers } from '../write-complaint/write-complaint.command.ts'

const test = await testContext()
const desk = await complaintDesk(test)
const site = await testSite(test)

const preparer = asActor('person', 'fietsen-test', ['complaints:prepare'])
const signatory = asActor('person', 'fietsen-test', ['complaints:prepare', 'complaints:sign'])
const stranger = asActor('person', 'elders-test', ['complaints:prepare', 'complaints:sign'])
const police = asActor('person', 'politie-demo', ['complaints:handle', 'reports:read', 'reports:confirm'])
const { get, post } = visitorOf(() => site, preparer)

const desks = '/werkbank/aangifteloket'
const changesIn = (html: string) => /name="changes" value="(\d+)"/.exec(html)?.[1] ?? ''
const idsIn = (html: string, path: string) =>
  [...html.matchAll(new RegExp(`href="${path}/([\\da-f-]{36})"`, 'g'))].map(([, id]) => id)

async function sendAnswer(id: string, fields: Record<string, string>, files: Record<string, string>) {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.set(name, value)
  for (const [name, content] of Object.entries(files)) form.append('files', new File([content], name))
  const sent = new Response(form)
  const headers = {
    ...preparer,
    'content-type': sent.headers.get('content-type') ?? '',
    origin: 'http://localhost',
    host: 'localhost',
  }
  return site.inject({ method: 'POST', url: `${desks}/${id}`, payload: Buffer.from(await sent.arrayBuffer()), headers })
}

it('whoever prepares says that it is ready, whoever signs has it first, and one change takes that back', async () => {
  const [early, id] = [await draftOf(desk.preparer), await draftOf(desk.preparer)]
  const waiting = () => countToSign(desk.signatory)
  expect(await waiting()).toBe(0)
  const half = await draftOf(desk.preparer, { answers: invoiceAnswers({ loss: '' }) })
  const seen = async (one: string) => changesIn((await get(`${desks}/${one}`)).body)
  const refused = await post(`${desks}/${half}`, {
    intent: 'ready',
    changes: String((await stored(test, half)).changes),
  })
  expect(refused.statusCode).toBe(422)
  expect((await post(`${desks}/${id}`, { intent: 'ready', changes: await seen(id) }, stranger)).statusCode).toBe(404)
  expect((await post(`${desks}/${id}`, { intent: 'ready', changes: await seen(id) })).statusCode).toBe(303)
  expect(textOf((await get(`${desks}/${id}`)).body)).toMatch(/zei op .* dit is klaar om te tekenen/)
  // Whoever signs finds it among what waits; whoever prepares among the drafts.
  const list = (await get(desks, signatory)).body
  expect(idsIn(list, desks)).toEqual([id])
  expect(textOf(list)).toContain('klaar om te tekenen, volgens')
  expect(idsIn((await get(desks)).body, desks)).toEqual([])
  expect(idsIn((await get(`${desks}?lijst=concepten`)).body, desks).toSorted()).toEqual([early, half, id].toSorted())
  expect(await waiting()).toBe(1)
  const [row] = await signRows.show(desk.signatory, [id])
  expect(row).toMatchObject({ key: id, href: `${desks}/${id}` })
  expect(row?.why).toMatch(/^klaar om te tekenen, volgens \S/)
  await saveAnswers(desk.preparer, id, { supplier: 'Andere Banden' })
  expect(await waiting()).toBe(0)
  await post(`${desks}/${id}`, { intent: 'ready', changes: await seen(id) })
  await post(`${desks}/${id}`, { intent: 'not-ready', changes: await seen(id) })
  expect(await waiting()).toBe(0)
  await post(`${desks}/${id}`, { intent: 'ready', changes: await seen(id) })
  await signed(test, desk.signatory, id)
  expect(await waiting()).toBe(0)
})

it('a question of the police stands beside its answer, and an answer takes files along; nothing is sent with one that may not', async () => {
  const id = await draftOf(desk.preparer)
  await signed(test, desk.signatory, id)
  await moved(test, desk.police, { complaintId: id, step: 'ask-more', words: 'Heeft u de mail met het nieuwe nummer?' })
  const page = (await get(`${desks}/${id}`)).body
  expect(textOf(page)).toMatch(/De politie vraagt u iets .*Heeft u de mail met het nieuwe nummer\?.*Uw antwoord/)
  // Before everything else on the page.
  expect(page.indexOf('De politie vraagt u iets')).toBeLessThan(page.indexOf('Hoe het ermee staat'))
  const changes = changesIn(page)
  const fields = { intent: 'answer-first', changes, words: 'Ja, hier is hij.' }
  const wrong = await sendAnswer(id, fields, { 'mail.txt': 'Mail', 'lach.png': '<script>alert(1)</script>' })
  expect(wrong.statusCode).toBe(422)
  expect(wrong.body).toContain('href="#answer-first-files"')
  expect(textOf(wrong.body)).toMatch(
    /niet verstuurd\. Uw tekst staat er nog\. Kies uw bestanden opnieuw\..*Ja, hier is hij\./,
  )
  expect((await stored(test, id)).status).toBe('more-asked')
  const empty = await sendAnswer(id, { ...fields, words: '' }, { 'mail.txt': 'Mail' })
  expect(empty.statusCode).toBe(422)
  expect((await sendAnswer(id, fields, { 'mail.txt': 'Mail' })).statusCode).toBe(303)
  expect((await stored(test, id)).status).toBe('submitted')
  expect(textOf((await get(`${desks}/${id}`)).body)).toMatch(/Ja, hier is hij\. Meegestuurd: mail\.txt/)
  const [version] = await transaction(test.ctx, (tx) => selectVersions(tx, id))
  const copies = await listEvidence(test.ctx, [version?.reportId ?? ''])
  expect(copies.map(({ name }) => name)).toEqual(['mail.txt'])
  expect(textOf((await get(`/werkbank/aangiften/${id}`, police)).body)).toContain('mail.txt')
})

it('both sides see first what waits for them, by its last day', async () => {
  const now = test.ctx.now().getTime()
  const at = (days: number) => new Date(now - days * 86_400_000)
  const file = async (daysAgo: number) => {
    test.setNow(at(daysAgo))
    const id = await draftOf(desk.preparer)
    await signed(test, desk.signatory, id)
    return id
  }
  const long = await file(12)
  await moved(test, desk.police, { complaintId: long, step: 'confirm', policeNumber: 'PL-1' })
  await moved(test, desk.police, { complaintId: long, step: 'assess' })
  const asked = await file(6)
  await moved(test, desk.police, { complaintId: asked, step: 'ask-more', words: 'Wanneer was dat?' })
  const fresh = await file(0)
  test.setNow(new Date(now))
  const queue = idsIn((await get('/werkbank/aangiften', police)).body, '/werkbank/aangiften')
  // Filed today is due in two working days, and what is being assessed in twenty.
  expect(queue.indexOf(fresh)).toBeGreaterThanOrEqual(0)
  expect(queue.indexOf(fresh)).toBeLessThan(queue.indexOf(long))
  expect(queue).not.toContain(asked)
  const waiting = (await get('/werkbank/aangiften?lijst=anderen', police)).body
  expect(idsIn(waiting, '/werkbank/aangiften')).toEqual([asked])
  // A question to the filer is no question to whoever asked it.
  for (const body of [waiting, (await get(`/werkbank/aangiften/${asked}`, police)).body])
    expect(textOf(body)).toMatch(/^(?!.*Vraag aan u(?!\p{L})).*Vraag aan de indiener/su)
  expect(textOf((await get(desks)).body)).toContain('Vraag aan u')
  expect(idsIn((await get(desks)).body, desks)).toEqual([asked])
  expect(idsIn((await get(`${desks}?lijst=anderen`)).body, desks)).toEqual(expect.arrayContaining([fresh, long]))
})
