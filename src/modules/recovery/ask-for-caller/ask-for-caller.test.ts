// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from 'vitest'
import { transaction } from '#foundation/access'
import { submitReports } from '#modules/reports'
import { dutchDay, formatIban } from '#values'
import { testContext } from '../../../../tests/context.ts'
import { asActor, testSite, textOf, visitorOf } from '../../../../tests/site.ts'
import { agreementInForce } from '../../sharing/disclose/agreement-in-force.fixture.ts'
import { answerPacket } from '../answer-packet/answer-packet.command.ts'
import { readPacket } from '../answer-packet/read-packet.query.ts'
import { bank, packetOf, payee, payer, recallOf } from '../recall/recall.fixture.ts'
import { selectOfOrigins } from '../recall/recall.store.ts'

const test = await testContext({ demo: true })
const site = await testSite(test)
await agreementInForce(test, {
  exchange: 'recall-own-payment',
  senderId: 'meldpunt-demo',
  receiverIds: ['deltabank-demo'],
  dataCategories: ['account-number', 'transaction'],
  purposes: ['recover-money'],
})

const desk = asActor('person', 'meldpunt-demo', ['recovery:follow', 'reports:read', 'reports:file'])
const { get, post } = visitorOf(() => site, desk)

/** A report that a call-taker wrote down for somebody on the phone. */
async function told(
  organisationId = 'meldpunt-demo',
  from = payer(),
): Promise<{ id: string; from: string; to: string }> {
  const to = payee()
  const [report] = await submitReports(test.as(organisationId, 'reports:file'), [
    {
      narrative: 'GEHEIM',
      fraudForm: 'FF-410',
      lossInCents: 125_050,
      identifiers: [{ kind: 'iban', value: to, role: 'paid-to' }],
      own: [{ kind: 'iban', value: from }],
    },
  ])
  if (!report) throw new Error('not stored')
  return { id: report.reportId, from, to }
}

function payment(from: string, to: string): Record<string, string> {
  const now = test.ctx.now()
  const options = { hour: '2-digit', hourCycle: 'h23', timeZone: 'Europe/Amsterdam' } as const
  const hour = String(Number(new Intl.DateTimeFormat('en-GB', options).format(now)))
  return { intent: 'ask', amount: '1.250,50', day: dutchDay(now), hour, from, to, consent: 'yes' }
}

describe('a call-taker of a reporting point that is no police', () => {
  it('asks the banks for the caller, with what the report says, and it is known who asked', async () => {
    const { id, from, to } = await told()
    const page = `/werkbank/terughalen/melding/${id}`
    expect((await get(`/werkbank/meldingen/${id}`)).body).toContain(page)
    const shown = await get(page)
    for (const value of [formatIban(from), formatIban(to), '1.250,50']) expect(shown.body).toContain(`value="${value}"`)
    // The number of the caller's bank, with who looked at it, and that it is invented.
    expect(textOf(shown.body)).toMatch(/\+44 7700 900501 .*verzonnen.* Nagekeken op .* door redactie van het register/)
    expect(shown.body).not.toContain('GEHEIM')
    // Of whoever paid, who is not the one that types.
    expect(textOf(shown.body)).toContain('Van welke rekening betaalde de melder?')
    expect(textOf(shown.body)).not.toMatch(/betaalde u|uw bank|Uw eigen/i)
    const wrong = await post(page, { ...payment(from, to), consent: '' })
    expect(wrong.statusCode).toBe(422)
    expect(wrong.body).toContain('href="#ask-consent"')
    const done = await post(page, payment(from, to))
    expect(done.statusCode, textOf(done.body).slice(0, 500)).toBe(303)
    const [recall] = await transaction(test.ctx, (tx) => selectOfOrigins(tx, 'report', [id]))
    expect(recall?.packets.map(({ status }) => status)).toEqual(['sent', 'kept'])
    expect((await get(done.headers.location ?? '')).statusCode).toBe(200)
    const lines = await test.ctx.db.pool.query(
      "select actor_kind from foundation.audit where action = 'recovery.recall-asked-for-caller' and subject_id = $1",
      [recall?.id],
    )
    expect(lines.rows).toEqual([{ actor_kind: 'person' }])
    // Twice is once.
    expect((await post(page, payment(from, to))).headers.location).toBe(done.headers.location)
  })

  it('hears before it asks that a bank without an agreement gets nothing, and afterwards what went and what did not', async () => {
    const open = await told()
    expect(textOf((await get(`/werkbank/terughalen/melding/${open.id}`)).body)).not.toContain('kan nu niets weg')
    const sent = await post(`/werkbank/terughalen/melding/${open.id}`, payment(open.from, open.to))
    expect(textOf((await get(sent.headers.location ?? '')).body)).toMatch(
      /Verstuurd aan Deltabank.*Niet verstuurd aan Polderbank/,
    )
    const { id, from, to } = await told('meldpunt-demo', payee())
    const page = `/werkbank/terughalen/melding/${id}`
    const before = textOf((await get(page)).body)
    expect(before).toMatch(/Naar Polderbank.* kan nu niets weg.*Laat de melder nu zelf bellen/)
    expect(before).toContain('Zet het verzoek klaar')
    const done = await post(page, payment(from, to))
    const place = done.headers.location ?? ''
    const after = await get(place)
    expect(textOf(after.body)).toMatch(
      /Er is nog niets verstuurd.*Niet verstuurd aan .*Laat de melder die bank zelf bellen/,
    )
    const version = /name="version" value="(\d+)"/.exec(after.body)?.[1] ?? ''
    const again = await post(place, { intent: 'release', version })
    expect(again.statusCode).toBe(422)
    expect(textOf(again.body)).toContain('Er kon niets weg.')
  })

  it('begins with what this reporter stated, also when an earlier request was about another account', async () => {
    const { id, from, to } = await told()
    const page = `/werkbank/terughalen/melding/${id}`
    const other = payer()
    expect((await post(page, payment(other, to))).statusCode).toBe(303)
    const { body } = await get(page)
    expect(body).toContain(`value="${formatIban(from)}"`)
    expect(body).not.toContain(`value="${formatIban(other)}"`)
  })

  it('sends nothing to the other bank itself; the payer’s bank does when it confirms, where the banks agreed', async () => {
    const { id, from, to } = await told()
    await post(`/werkbank/terughalen/melding/${id}`, payment(from, to))
    const [recall] = await transaction(test.ctx, (tx) => selectOfOrigins(tx, 'report', [id]))
    const packet = async (side: 'sending' | 'receiving') => packetOf(test, recall?.id ?? '', side)
    const receiving = (await packet('receiving')).id
    expect(await readPacket(bank(test, 'receiving'), receiving)).toBeNull()
    await answerPacket(bank(test, 'sending'), (await packet('sending')).id, { answer: 'confirm' })
    expect((await packet('receiving')).status).toBe('sent')
    expect((await readPacket(bank(test, 'receiving'), receiving))?.content).toMatchObject({ isConfirmed: true })
    // It is the payer's bank that gave it.
    const given = await test.ctx.db.pool.query(
      'select sender_organisation_id as sender from sharing.disclosure where item_id = $1 order by sender',
      [receiving],
    )
    expect(given.rows).toEqual([{ sender: 'deltabank-demo' }])
    await answerPacket(bank(test, 'receiving'), receiving, { answer: 'recall' })
    expect((await recallOf(test, recall?.id ?? '')).endedAt).not.toBeNull()
  })

  it('sees and asks nothing for a report of another organisation', async () => {
    const { id, from, to } = await told('politie-demo')
    const page = `/werkbank/terughalen/melding/${id}`
    expect((await get(page)).statusCode).toBe(404)
    expect((await post(page, payment(from, to))).statusCode).toBe(404)
    const noDesk = asActor('person', 'meldpunt-demo', ['reports:read'])
    expect((await get(page, noDesk)).statusCode).toBe(403)
    expect(await transaction(test.ctx, (tx) => selectOfOrigins(tx, 'report', [id]))).toEqual([])
  })
})
