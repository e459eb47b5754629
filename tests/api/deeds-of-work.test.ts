// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from 'vitest'
import type { Context } from '#foundation/access'
import { demoIban } from '#values'
import { modules } from '../../src/app/modules.ts'
import { complaintDesk, draftOf, signed, stored } from '../../src/modules/complaints/complaint/complaint.fixture.ts'
import { filed, made, maker, receiver as recipient } from '../../src/modules/dossiers/dossier/dossier.fixture.ts'
import { handOver } from '../../src/modules/dossiers/hand-over/hand-over.command.ts'
import { readReceived } from '../../src/modules/dossiers/receive-dossier/read-received.query.ts'
import { readDossier } from '../../src/modules/dossiers/show-dossier/read-dossier.query.ts'
import { asker, askedToFreeze, bank, caseAbout } from '../../src/modules/measures/request/request.fixture.ts'
import { readAsked } from '../../src/modules/measures/list-requests/list-asked.query.ts'
import { withdrawRequest } from '../../src/modules/measures/recall-requests/withdraw-request.command.ts'
import { asked, packetOf } from '../../src/modules/recovery/recall/recall.fixture.ts'
import {
  handedOver,
  receiver,
  stored as storedHandOver,
} from '../../src/modules/referrals/referral/referral.fixture.ts'
import { proposeEntry } from '../../src/modules/identifiers/protect-identifier/protect-identifier.command.ts'
import { testContext } from '../context.ts'
import { testSite, textOf } from '../site.ts'

const test = await testContext({ demo: true })
const site = await testSite(test)
const sources = modules.flatMap((module) => module.tray ?? [])

/** Does a deed on a row as the form of the start page does, with what the row says now. */
async function does(who: Context, name: string, key: string, deed: string, reason = '') {
  const rows = sources.find((source) => source.rows?.name === name)?.rows
  const [item] = (await rows?.show(who, [key])) ?? []
  const offered = item?.deeds?.map(({ id }) => id) ?? []
  const version = item?.version === undefined ? {} : { version: String(item.version) }
  const fields = { intent: 'deed', id: `${name}:${key}`, deed, reason, ...version }
  const answer = await site.as(who).post('/werkbank', fields)
  return { status: answer.statusCode, text: textOf(answer.body), html: answer.body, offered }
}
/** The clock of a row. */
const dueOf = async (who: Context, name: string, key: string) =>
  (await sources.find((source) => source.rows?.name === name)?.rows?.waiting(who, 200))?.find((one) => one.key === key)
    ?.due

describe('in the row of what waits', () => {
  it('a bank says what it does with a measure, by the same rules as on its desk', async () => {
    const [report] = await caseAbout(test, { kind: 'iban', value: demoIban(7_700_101) })
    const id = await askedToFreeze(test, report)
    const statusOf = async () => (await readAsked(asker(test), id))?.status
    expect(await dueOf(bank(test), 'measures.received', id)).toBeInstanceOf(Date)
    expect(
      (await does(test.as('polderbank-demo', 'measures:answer'), 'measures.received', id, 'understand')).status,
    ).toBe(409)
    const first = await does(bank(test), 'measures.received', id, 'understand')
    expect([first.status, first.offered]).toEqual([303, ['understand', 'confirm']])
    expect(await statusOf()).toBe('understood')
    const empty = await does(bank(test), 'measures.received', id, 'confirm')
    expect([empty.status, empty.text.includes('Vul dit nog in: Hoe vindt u dit terug in uw eigen systeem?')]).toEqual([
      422,
      true,
    ])
    // What the desk refuses is refused here, and what was typed stands there still.
    const wrong = await does(bank(test), 'measures.received', id, 'confirm', `Rekening ${demoIban(7_700_102)}`)
    expect(wrong.status).toBe(422)
    expect(wrong.html).toContain(`value="Rekening ${demoIban(7_700_102)}"`)
    expect(wrong.html).toContain('href="#rij-reason"')
    expect((await does(bank(test), 'measures.received', id, 'confirm', 'ZK-2026-17')).status).toBe(303)
    expect(await statusOf()).toBe('in-force')
    await withdrawRequest(asker(test), id, (await readAsked(asker(test), id))?.version ?? 0)
    const lift = await does(bank(test), 'measures.received', id, 'lift')
    expect([lift.status, lift.offered]).toEqual([303, ['lift']])
    expect(await statusOf()).toBe('lifted')
  })

  it('a bank answers a recall request, and nobody confirms what it has not taken in hand', async () => {
    const recall = await asked(test)
    const packet = await packetOf(test, recall, 'sending')
    const teller = test.as('deltabank-demo', 'recovery:answer')
    expect(await dueOf(teller, 'recovery.bank', packet.id)).toBeInstanceOf(Date)
    const first = await does(teller, 'recovery.bank', packet.id, 'acknowledge')
    expect([first.status, first.offered]).toEqual([303, ['acknowledge', 'deny']])
    expect((await packetOf(test, recall, 'sending')).status).toBe('acknowledged')
    expect((await does(teller, 'recovery.bank', packet.id, 'deny')).status).toBe(303)
    expect((await packetOf(test, recall, 'sending')).status).toBe('denied')
  })

  it('somebody is taken over, or not with a reason', async () => {
    const [one, other] = [await handedOver(test), await handedOver(test)]
    const desk = receiver(test)
    expect(await dueOf(desk, 'referrals.received', one.id)).toBeInstanceOf(Date)
    expect((await does(desk, 'referrals.received', one.id, 'accept')).status).toBe(303)
    expect((await storedHandOver(test, one.id)).status).toBe('accepted')
    expect((await does(desk, 'referrals.received', other.id, 'refuse')).status).toBe(422)
    expect((await does(desk, 'referrals.received', other.id, 'refuse', 'no-time')).status).toBe(303)
    expect(await storedHandOver(test, other.id)).toMatchObject({ status: 'refused', refusal: 'no-time' })
    // Back with who referred, above all that has time left.
    const back = await dueOf(test.as('meldpunt-demo', 'referrals:make'), 'referrals.came-back', other.id)
    expect(back instanceof Date && back <= test.ctx.now()).toBe(true)
  })

  it('the police take a complaint in with their number, and begin to assess', async () => {
    const { preparer, signatory, police } = await complaintDesk(test)
    const id = await draftOf(preparer)
    await signed(test, signatory, id)
    expect(await dueOf(police, 'complaints.handle', id)).toMatch(/^\d{4}-\d\d-\d\d$/)
    expect((await does(police, 'complaints.handle', id, 'confirm')).status).toBe(422)
    expect((await does(police, 'complaints.handle', id, 'confirm', 'PL-2026-001')).status).toBe(303)
    expect(await stored(test, id)).toMatchObject({ status: 'confirmed', policeNumber: 'PL-2026-001' })
    expect((await does(police, 'complaints.handle', id, 'assess')).status).toBe(303)
    expect((await stored(test, id)).status).toBe('in-assessment')
    // Whoever filed waits for them now, with their clock.
    expect(await dueOf(preparer, 'complaints.filed', id)).toMatch(/^\d{4}-\d\d-\d\d$/)
  })

  it('a dossier is decided about once it was opened', async () => {
    const paid = { kind: 'iban' as const, value: demoIban(7_700_103), role: 'paid-to' as const }
    const [report = ''] = await filed(test, [
      { narrative: 'Een.', identifiers: [paid] },
      { narrative: 'Twee.', identifiers: [paid] },
    ])
    const id = await made(test, report)
    await handOver(maker(test), id, (await readDossier(maker(test), id))?.dossier.revision ?? 0, false)
    const closed = await does(recipient(test), 'dossiers.received', id, 'take-up')
    expect([closed.status, closed.offered]).toEqual([409, []])
    await readReceived(recipient(test), id)
    expect((await does(recipient(test), 'dossiers.received', id, 'return')).status).toBe(422)
    expect((await does(recipient(test), 'dossiers.received', id, 'take-up')).status).toBe(303)
    expect((await readDossier(maker(test), id))?.dossier.course).toBe('taken-up')
  })

  it('a second person approves what another proposed, and never what is one’s own', async () => {
    const one = test.as('politie-demo', 'identifiers:protect')
    const other = test.as('politie-demo', 'identifiers:protect')
    const key = await proposeEntry(one, {
      text: 'gemeente-voorbeeld.example',
      coversDomain: true,
      category: 'public-body',
      reason: 'Site van een gemeente.',
    })
    expect((await does(one, 'identifiers.entry', key, 'approve')).status).toBe(409)
    expect((await does(other, 'identifiers.entry', key, 'approve')).status).toBe(303)
    expect(await dueOf(other, 'identifiers.entry', key)).toBeUndefined()
  })
})
