// SPDX-License-Identifier: EUPL-1.2
import { expect, it } from 'vitest'
import { demoIban } from '#values'
import { testContext } from '../../../../tests/context.ts'
import { asActor, testSite, textOf, visitorOf } from '../../../../tests/site.ts'
import { complaintDesk } from '../complaint/complaint.fixture.ts'

const test = await testContext()
await complaintDesk(test)
const site = await testSite(test)

const own = asActor('person', 'fietsen-test', ['complaints:prepare'])
const stranger = asActor('person', 'elders-test', ['complaints:prepare', 'complaints:sign'])
const { get, post } = visitorOf(() => site, own)
const batches = '/werkbank/aangifteloket/stapel'

/** Sends the first form with a file, as a browser does. */
async function choose(fields: Record<string, string>, content: string | null) {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.set(name, value)
  if (content !== null) form.set('file', new Blob([content]), 'zaken.csv')
  const sent = new Response(form)
  const type = { 'content-type': sent.headers.get('content-type') ?? '', origin: 'http://localhost', host: 'localhost' }
  const payload = Buffer.from(await sent.arrayBuffer())
  return site.inject({ method: 'POST', url: batches, payload, headers: { ...own, ...type } })
}

it('a file leads over its columns to a list that says it is no complaint yet, and to the rows that were wrong', async () => {
  const first = { company: '00000017', form: 'invoice-fraud', kind: 'complaint' }
  const without = await choose(first, null)
  expect(without.statusCode).toBe(422)
  expect(without.body).toContain('href="#begin-file"')
  const csv = `Kenmerk;Datum;Bedrag;IBAN;Verhaal\nP-1;3-11-2026;10,00;${demoIban(8_300_001)};Een\nP-2;3-11-2026;veel;${demoIban(8_300_002)};<b>Twee</b>\n`
  const chosen = await choose(first, csv)
  const batch = String(chosen.headers.location).replace('/kolommen', '')
  expect(batch).toMatch(/\/stapel\/[\da-f-]{36}$/)
  expect(textOf((await get(batches)).body)).toContain('zaken.csv')
  const columns = await get(`${batch}/kolommen`)
  expect(columns.body).toContain('&lt;b&gt;Twee&lt;/b&gt;')
  const map = {
    'column-0': 'ownReference',
    'column-1': 'from',
    'column-2': 'loss',
    'column-3': 'paidTo',
    'column-4': 'narrative',
  }
  const missing = await post(`${batch}/kolommen`, { ...map, 'shared-contactName': 'Noortje' })
  expect(missing.statusCode).toBe(422)
  // What was chosen stays.
  expect(missing.body).toMatch(/value="Noortje"/)
  const shared = {
    'shared-victim': 'company',
    'shared-contactName': 'Noortje Voorbeeld',
    'shared-contactMail': 'inkoop@fietsfabriek.example',
    'shared-supplier': 'Banden Voorbeeld',
    'shared-howChanged': 'mail',
    'shared-deceived': 'yes',
    'shared-trick': 'yes',
    'shared-because': 'yes',
    'shared-gain': 'yes',
  }
  expect((await post(`${batch}/kolommen`, { ...map, ...shared })).headers.location).toBe(batch)
  const list = textOf((await get(batch)).body)
  expect(list).toContain('Nog geen aangifte')
  expect(list).toContain('P-1')
  expect(list).toContain('veel')
  expect(list).toContain('U mag voorbereiden, niet tekenen.')
  const file = await get(`${batch}/rijen`)
  expect(file.headers['content-disposition']).toContain('.csv')
  expect(file.body).toContain('P-2')
  expect((await get(`${batch}/rijen?als=xlsx`)).rawPayload.subarray(0, 2).toString()).toBe('PK')
  // Nobody else's: not there, and not signed.
  expect((await get(batch, stranger)).statusCode).toBe(404)
  expect((await get(`${batch}/rijen`, stranger)).statusCode).toBe(404)
  expect((await post(batch, { intent: 'sign', seen: '1-2' }, stranger)).statusCode).toBe(404)
  expect((await post(batch, { intent: 'sign', seen: '1-2' })).statusCode).toBe(403)
  expect((await post(batch, { intent: 'drop' })).headers.location).toBe(batches)
  expect((await get(batch)).statusCode).toBe(404)
})
