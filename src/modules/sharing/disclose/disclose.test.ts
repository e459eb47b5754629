// SPDX-License-Identifier: EUPL-1.2
import { beforeEach, describe, expect, it } from 'vitest'
import { type Context } from '#foundation/access'
import { listAudit } from '#foundation/audit'
import { sql } from '#foundation/db'
import { decideAgreement } from '#modules/agreements'
import { Withheld } from '#values'
import { testContext } from '../../../../tests/context.ts'
import type { DisclosureItem, DisclosureRequest } from '../disclosure/disclosure.ts'
import { giveReceipts } from '../inbox/give-receipts.command.ts'
import { readInbox } from '../inbox/read-inbox.command.ts'
import { recallItems } from '../recall-item/recall-item.command.ts'
import { agreementInForce } from './agreement-in-force.fixture.ts'
import { disclose } from './disclose.command.ts'

let agreementId: string

const test = await testContext({ demo: true })
// The organisations of the demo, with agreements of our own.
await sql`delete from agreements.agreement`.execute(test.ctx.db.kysely)
beforeEach(async () => {
  test.setNow(new Date('2026-11-24T12:00:00Z'))
  for (const table of ['message', 'disclosure', 'inbox'])
    await sql`delete from ${sql.table(`sharing.${table}`)}`.execute(test.ctx.db.kysely)
})

const [bank, police] = ['deltabank-demo', 'politie-demo']
const item = (says: object, over: Partial<DisclosureItem> = {}): DisclosureItem => ({
  kind: 'report',
  id: test.ctx.newId(),
  categories: ['account-number'],
  evidence: 'verified-report',
  receivedAt: new Date('2026-11-24T10:00:00Z'),
  understoodAt: new Date('2026-11-24T10:00:01Z'),
  payload: new Withheld({ ...says }),
  ...over,
})
const request = (items: readonly DisclosureItem[], over: Partial<DisclosureRequest> = {}): DisclosureRequest => ({
  exchange: 'report-to-other-analyst',
  senderId: bank,
  receiverId: police,
  purpose: 'investigate',
  items,
  ...over,
})
const sender = () => test.as(bank, 'disclosures:send')
const receiver = () => test.machine(police, 'disclosures:receive')
const inbox = (ctx: Context = receiver(), after = 0) => readInbox(ctx, { after, limit: 500 })

describe('what goes from one organisation to another', () => {
  it('goes nowhere without an agreement, and that it was asked is on record', async () => {
    const one = item({ account: 'A' })
    const { went, kept } = await disclose(test.as('koopplein-demo'), request([one], { senderId: 'koopplein-demo' }))
    expect([went, kept.map(({ why }) => why)]).toEqual([[], ['no-agreement']])
    expect(await inbox()).toEqual([])
    const [line] = await listAudit(test.ctx, one.id)
    expect(line).toMatchObject({ action: 'sharing.item-kept', detail: { why: 'no-agreement' } })
  })

  it('goes under an agreement with decision, record and message together, once however often it is sent', async () => {
    agreementId = await agreementInForce(test, {
      exchange: 'report-to-other-analyst',
      senderId: bank,
      receiverIds: [police],
    })
    const one = item({ account: 'A' })
    const first = await disclose(sender(), request([one]))
    const second = await disclose(sender(), request([{ ...one, payload: new Withheld({ account: 'A' }) }]))
    expect([first.went[0]?.isNew, second.went[0]?.isNew]).toEqual([true, false])
    expect(await inbox()).toMatchObject([{ number: 1, kind: 'disclosure', version: 1, payload: { account: 'A' } }])
    const lines = await listAudit(test.ctx, one.id)
    expect(lines).toMatchObject([
      { action: 'sharing.item-disclosed', purpose: 'investigate', legalBasis: `agreement ${agreementId}` },
    ])
    const stored = await sql<{ rules: { id: string }[]; trial: boolean }>`select rules, is_on_trial as trial
      from sharing.disclosure`.execute(test.ctx.db.kysely)
    expect(stored.rows[0]?.rules.length).toBeGreaterThan(0)
    expect(stored.rows[0]?.trial).toBe(true)
  })

  it('is corrected in order, and after a recall it can go again', async () => {
    const one = item({ account: 'A' })
    const again = (says: object) => ({ ...one, payload: new Withheld({ ...says }) })
    await disclose(sender(), request([one]))
    await disclose(sender(), request([again({ account: 'B' })]))
    expect(await recallItems(test.ctx, 'report', [one.id], 'withdrawn')).toBe(1)
    expect(await recallItems(test.ctx, 'report', [one.id], 'withdrawn')).toBe(0)
    await disclose(sender(), request([again({ account: 'B' })]))
    const messages = await inbox()
    expect(messages.map(({ kind, version, reason }) => [kind, version, reason])).toEqual([
      ['disclosure', 1, null],
      ['correction', 2, null],
      ['recall', 3, 'withdrawn'],
      ['disclosure', 4, null],
    ])
    expect(new Set(messages.map(({ itemKey }) => itemKey)).size).toBe(1)
  })

  it('holds only what the agreement names, for what it names', async () => {
    const { kept } = await disclose(sender(), request([item({}, { categories: ['name'] })]))
    expect(kept[0]?.why).toBe('data-not-agreed')
    const other = await disclose(sender(), request([item({})], { purpose: 'statistics' }))
    expect(other.kept[0]?.why).toBe('purpose-not-agreed')
  })

  it('needs the rules as well: in production a draft permits nothing', async () => {
    const production = { ...sender(), settings: { ...test.ctx.settings, isProduction: true } }
    const { went, kept } = await disclose(production, request([item({ account: 'A' })]))
    expect([went.length, kept[0]?.why]).toEqual([0, 'rules-not-established'])
    expect(await inbox()).toEqual([])
  })

  it('stops in the middle of a batch at midnight, and says what went and what did not', async () => {
    await agreementInForce(test, {
      exchange: 'dossier',
      senderId: bank,
      receiverIds: [police],
      purposes: ['file-complaint'],
      endsOn: '2026-12-01',
    })
    let asked = 0
    const clock = ['2026-11-30T22:59:59.900Z', '2026-11-30T23:00:00.000Z']
    const ticking = { ...sender(), now: () => new Date(clock[Math.min(1, asked++ < 1 ? 0 : 1)] ?? '') }
    const items = Array.from({ length: 150 }, (_, place) => item({ place }))
    const { went, kept } = await disclose(ticking, request(items, { exchange: 'dossier', purpose: 'file-complaint' }))
    expect([went.length, kept.length]).toEqual([100, 50])
    expect(new Set(kept.map(({ why }) => why))).toEqual(new Set(['expired']))
    expect(await inbox()).toHaveLength(100)
  })

  it('stops when a party suspends it, for everything that had not gone', async () => {
    await decideAgreement(test.as(police, 'agreements:sign'), {
      agreementId,
      step: 'suspend',
      reason: 'Er is een lek gemeld',
    })
    const { kept } = await disclose(sender(), request([item({ account: 'A' })]))
    expect(kept[0]?.why).toBe('suspended')
  })

  it('is only ever the own: another organisation cannot send it', async () => {
    await expect(disclose(test.as('koopplein-demo'), request([item({})]))).rejects.toThrow('only discloses')
  })
})

describe('what a recipient sees', () => {
  it('tells nobody else’s id, and two recipients cannot match their messages', async () => {
    await agreementInForce(test, {
      exchange: 'partner-check-bank',
      kind: 'police-decision',
      senderId: police,
      receiverIds: ['polderbank-demo', bank],
    })
    const one = item({ reason: 'x' }, { kind: 'listing', categories: ['warning'], evidence: 'confirmed-by-authority' })
    for (const receiverId of [bank, 'polderbank-demo'])
      await disclose(
        test.ctx,
        request([one], { exchange: 'partner-check-bank', senderId: police, receiverId, purpose: 'prevent-payment' }),
      )
    const mine = await inbox(test.machine(bank))
    const theirs = await inbox(test.machine('polderbank-demo'))
    expect([mine.length, theirs.length]).toEqual([1, 1])
    const shown = JSON.stringify([mine, theirs])
    for (const secret of [one.id, police, bank, 'polderbank']) expect(shown).not.toContain(secret)
    expect(mine[0]?.itemKey).not.toBe(theirs[0]?.itemKey)
    expect(mine[0]?.source).not.toBe(theirs[0]?.source)
    expect([mine[0]?.number, theirs[0]?.number]).toEqual([1, 1])
  })

  it('answers for its own messages only, and what it says late or twice does no harm', async () => {
    const resumed = await agreementInForce(test, {
      exchange: 'report-to-other-analyst',
      senderId: bank,
      receiverIds: [police],
    })
    expect(resumed).toBeTruthy()
    const one = item({ account: 'A' })
    await disclose(sender(), request([one]))
    expect(await giveReceipts(receiver(), [{ number: 1, outcome: 'effective' }])).toMatchObject([
      { verdict: 'never-fetched' },
    ])
    await inbox()
    await recallItems(test.ctx, 'report', [one.id], 'cleared')
    expect(
      await giveReceipts(receiver(), [
        { number: 1, outcome: 'effective' },
        { number: 1, outcome: 'accepted' },
        { number: 2, outcome: 'effective' },
        { number: 99, outcome: 'effective' },
      ]),
    ).toMatchObject([
      { verdict: 'recorded', isSuperseded: true },
      { verdict: 'repeated', isSuperseded: true },
      { verdict: 'never-fetched' },
      { verdict: 'unknown' },
    ])
    expect(await giveReceipts(test.machine('koopplein-demo'), [{ number: 1, outcome: 'effective' }])).toMatchObject([
      { verdict: 'unknown' },
    ])
    const [first] = await inbox()
    expect(first?.payload).toBeNull()
  })
})
