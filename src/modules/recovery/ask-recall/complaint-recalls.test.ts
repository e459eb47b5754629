// SPDX-License-Identifier: EUPL-1.2
import { expect, it } from 'vitest'
import { dutchDay, formatIban } from '#values'
import { testContext } from '../../../../tests/context.ts'
import { asActor, testSite, textOf, visitorOf } from '../../../../tests/site.ts'
import { complaintDesk, draftOf, invoiceAnswers, moved, signed } from '../../complaints/complaint/complaint.fixture.ts'
import { readPacket } from '../answer-packet/read-packet.query.ts'
import { bank, packetOf, payee, payer } from '../recall/recall.fixture.ts'
import { recallsOfComplaint } from './recalls-of-complaint.query.ts'

const test = await testContext({ demo: true })
await test.settle()
// About noon of the day on which the demo was loaded, so that an hour earlier is the same day.
const today = dutchDay(new Date())
test.setNow(new Date(`${today}T10:45:00Z`))
const desk = await complaintDesk(test)

const site = await testSite(test)
const signatory = asActor('person', 'fietsen-test', ['complaints:prepare', 'complaints:sign'])
const { get } = visitorOf(() => site)

const paidOn = (at: Date) =>
  `${dutchDay(at)} ${new Intl.DateTimeFormat('nl-NL', { timeStyle: 'short', timeZone: 'Europe/Amsterdam' }).format(at)}`

const hourAgo = () => new Date(test.ctx.now().getTime() - 3_600_000)

function answers(more: Record<string, string> = {}) {
  const [from, to] = [payer(), payee()]
  return invoiceAnswers({
    paidTo: formatIban(to),
    askBanks: 'yes',
    payment1On: paidOn(hourAgo()),
    payment1Amount: '4.200',
    payment1From: formatIban(from),
    payment1To: formatIban(to),
    ...more,
  })
}

async function filed(more: Record<string, string> = {}): Promise<{ id: string; number: string }> {
  const id = await draftOf(desk.preparer, { answers: answers(more) })
  const number = await signed(test, desk.signatory, id)
  await test.settle()
  return { id, number }
}

const ofOwn = async (id: string) => (await recallsOfComplaint(desk.preparer, id))?.recalls ?? []

it('both banks of a payment in a signed complaint are asked, with the number of the complaint at the own bank', async () => {
  const { id, number } = await filed()
  const [recall] = await ofOwn(id)
  expect(recall?.packets.map(({ status }) => status)).toEqual(['sent', 'sent'])
  expect(recall?.payment).toMatchObject({ amountInCents: 420_000, paidAt: hourAgo() })
  const read = async (side: 'sending' | 'receiving') =>
    readPacket(bank(test, side), (await packetOf(test, recall?.id ?? '', side)).id)
  expect((await read('sending'))?.content?.origin).toEqual({ kind: 'complaint', number })
  expect((await read('receiving'))?.content).toMatchObject({ isConfirmed: false })
  expect(JSON.stringify((await read('receiving'))?.content)).not.toContain(number)
})

it('another company sees nothing of it, and nobody but the program what was told', async () => {
  const { id } = await filed()
  expect(await recallsOfComplaint(desk.stranger, id)).toBeNull()
  expect(await recallsOfComplaint(desk.police, id)).toBeNull()
})

it('a draft asks nothing, and neither does who does not want it or paid too long ago', async () => {
  const draft = await draftOf(desk.preparer, { answers: answers() })
  await test.settle()
  expect(await ofOwn(draft)).toEqual([])
  expect(await ofOwn((await filed({ askBanks: 'no' })).id)).toEqual([])
  const old = new Date(test.ctx.now().getTime() - 73 * 3_600_000)
  expect(await ofOwn((await filed({ payment1On: paidOn(old) })).id)).toEqual([])
})

it('whoever wants the banks asked fills in a whole payment first, and loses nothing', async () => {
  const id = await draftOf(desk.preparer, { answers: answers({ payment1On: today }) })
  await expect(signed(test, desk.signatory, id)).rejects.toMatchObject({
    fields: [expect.objectContaining({ section: 'geld', field: 'payment1On' })],
  })
})

it('a complaint that is taken back takes its requests back', async () => {
  const { id } = await filed()
  await moved(test, desk.signatory, { complaintId: id, step: 'withdraw', words: 'Het was toch de leverancier.' })
  await test.settle()
  expect((await ofOwn(id))[0]?.packets.map(({ status }) => status)).toEqual(['withdrawn', 'withdrawn'])
})

it('whoever signs sees before signing which payments the banks are not asked about, and why', async () => {
  const old = new Date(test.ctx.now().getTime() - 73 * 3_600_000)
  const second = (more: Record<string, string>) => ({
    payment2On: paidOn(hourAgo()),
    payment2Amount: '100',
    payment2From: formatIban(payer()),
    payment2To: formatIban(payee()),
    ...more,
  })
  const seen = async (more: Record<string, string>) => {
    const id = await draftOf(desk.preparer, { answers: answers(more) })
    return textOf((await get(`/werkbank/aangifteloket/${id}`, signatory)).body)
  }
  expect(await seen(second({}))).not.toContain('kunnen wij niet')
  for (const [change, why] of [
    [{ payment2On: paidOn(old) }, 'het is langer dan drie dagen geleden betaald.'],
    [{ payment2On: today }, 'de tijd ontbreekt.'],
    [{ payment2To: '' }, 'naar welke rekening (IBAN) het geld ging, ontbreekt.'],
    [{ payment2From: 'NL91ABNA0417164300' }, 'de bank van waaruit is betaald, doet niet mee.'],
    [{ payment2To: 'DE89370400440532013000' }, 'Wij vragen het alleen aan uw eigen bank.'],
  ] as const) {
    const shown = await seen(second(change))
    expect(shown).toMatch(/Betaling 2 van €\s100/)
    expect(shown).toContain(why)
    expect(shown).not.toContain('Betaling 1 van')
  }
  expect(await seen({ ...second({ payment2On: paidOn(old) }), askBanks: 'no' })).not.toContain('kunnen wij niet')
})
