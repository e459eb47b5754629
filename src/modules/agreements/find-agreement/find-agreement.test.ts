// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from 'vitest'
import { type Context, transaction } from '#foundation/access'
import { countDisclosed, findAgreement, listPartiesOf } from '#modules/agreements'
import { testContext } from '../../../../tests/context.ts'
import { waitsForLock } from '../../../../tests/lock-waits.ts'
import { activeAgreement, anyDraft, parties, signedDraft, today } from '../agreement/agreement.fixture.ts'
import type { Draft } from '../agreement/agreement.schema.ts'
import { decideAgreement } from '../decide-agreement/decide-agreement.command.ts'
import { draftAgreement } from '../draft-agreement/draft-agreement.command.ts'
import type { ExchangeId } from '../exchange/exchanges.data.ts'
import { signAgreement } from '../sign-agreement/sign-agreement.command.ts'

const test = await testContext()
test.setNow(today)
const people = await parties(test)

const asked = { senderId: 'politie-test', receiverId: 'bank-test', at: today }
const find = (as: Context, exchange: ExchangeId, change: Partial<typeof asked> = {}) =>
  transaction(as, (tx) => findAgreement(tx, { ...asked, exchange, ...change }))
const missing = async (as: Context, exchange: ExchangeId, change: Partial<typeof asked> = {}) => {
  const answer = await find(as, exchange, change)
  return 'missing' in answer ? answer.missing : null
}
const stop = (step: 'suspend' | 'end' | 'drop', agreementId: string) =>
  decideAgreement(people.bank, { agreementId, step, reason: 'Er ging iets mis.' })

describe('whether an exchange has an agreement', () => {
  it('is told to the parties and the program with what it covers, and to nobody else', async () => {
    const id = await activeAgreement(people, { exchanges: ['report-to-other-analyst', 'recall-packet'] })
    const found = {
      id,
      title: anyDraft.title,
      kind: 'sharing-agreement',
      endsOn: '2028-01-01',
      dataCategories: ['account-number', 'narrative'],
      purposes: ['investigate'],
      sampleLeft: null,
    }
    for (const one of [people.police, test.machine('bank-test'), test.ctx])
      expect(await find(one, 'recall-packet')).toEqual({ found })
    for (const stranger of [people.third, test.visitor])
      expect(await missing(stranger, 'recall-packet')).toBe('no-agreement')
    expect(await missing(people.bank, 'device-pool')).toBe('no-agreement')
    expect(await missing(people.bank, 'recall-packet', { receiverId: 'derde-test' })).toBe('no-agreement')
    expect(await missing(people.bank, 'recall-packet', { receiverId: 'politie-test' })).toBe('no-agreement')
  })

  it('holds in the direction that was agreed only', async () => {
    await activeAgreement(people, { exchanges: ['claim-letter'], sends: ['politie-test'], receives: ['bank-test'] })
    expect(await missing(people.bank, 'claim-letter')).toBeNull()
    const back = { senderId: 'bank-test', receiverId: 'politie-test' }
    expect(await missing(people.bank, 'claim-letter', back)).toBe('no-agreement')
  })

  it('says why there is none', async () => {
    const of = (exchange: ExchangeId, change: Partial<Draft> = {}) => ({ exchanges: [exchange], ...change })
    const dropped = await signedDraft(people, of('tag-set'))
    expect(await missing(people.bank, 'tag-set')).toBe('not-signed')
    await stop('drop', dropped)
    expect(await missing(people.bank, 'tag-set')).toBe('no-agreement')

    await activeAgreement(people, of('device-pool', { startsOn: '2026-11-25', dpiaReviewOn: '2026-12-24' }))
    expect(await missing(people.bank, 'device-pool')).toBe('not-started')
    const at = (day: string) => ({ at: new Date(day) })
    expect(await missing(people.bank, 'device-pool', at('2026-11-25T00:00:00+01:00'))).toBeNull()
    expect(await missing(people.bank, 'device-pool', at('2026-12-25T00:00:00+01:00'))).toBe('dpia-overdue')
    expect(await missing(people.bank, 'device-pool', at('2028-01-01T00:00:00+01:00'))).toBe('expired')

    const stopped = await activeAgreement(people, of('partner-check-bank'))
    await stop('suspend', stopped)
    expect(await missing(people.bank, 'partner-check-bank')).toBe('suspended')
    await stop('end', stopped)
    expect(await missing(people.bank, 'partner-check-bank')).toBe('ended')
    await activeAgreement(people, of('partner-check-bank'))
    expect(await missing(people.bank, 'partner-check-bank')).toBeNull()
  })

  it('follows the newer version from its first moment, before anybody wrote down that the older ended', async () => {
    const old = await activeAgreement(people, { exchanges: ['warm-hand-over', 'partner-check-telecom'] })
    const newer = { ...anyDraft, exchanges: ['warm-hand-over' as const], startsOn: '2026-12-01' }
    const next = await draftAgreement(people.drafter, newer, old)
    await signAgreement(people.police, next, 1)
    await signAgreement(people.bank, next, 1)
    await decideAgreement(people.bank, { agreementId: next, step: 'activate' })
    const foundAt = async (exchange: ExchangeId, day: string) => {
      const answer = await find(people.bank, exchange, { at: new Date(day) })
      return 'found' in answer ? answer.found.id : answer.missing
    }
    expect(await foundAt('warm-hand-over', '2026-11-30T23:59:59+01:00')).toBe(old)
    expect(await foundAt('warm-hand-over', '2026-12-01T00:00:00+01:00')).toBe(next)
    expect(await foundAt('partner-check-telecom', '2026-12-01T00:00:00+01:00')).toBe('ended')
  })

  it('lists with whom it is possible now', async () => {
    const three = ['politie-test', 'bank-test', 'derde-test']
    const exchanges: ExchangeId[] = ['repeat-victim-match']
    const id = await draftAgreement(people.drafter, { ...anyDraft, exchanges, sends: three, receives: three })
    for (const one of [people.police, people.bank, people.third]) await signAgreement(one, id, 1)
    const receivers = (as: Context) =>
      transaction(as, (tx) => listPartiesOf(tx, { exchange: 'repeat-victim-match', senderId: 'bank-test', at: today }))
    expect(await receivers(people.bank)).toEqual([])
    await decideAgreement(people.bank, { agreementId: id, step: 'activate' })
    expect(await receivers(people.bank)).toEqual(['derde-test', 'politie-test'])
    await stop('suspend', id)
    expect(await receivers(people.bank)).toEqual([])
  })
})

describe('a suspension during a batch', () => {
  it('waits for the item under way, and every item after it finds the agreement suspended', async () => {
    const id = await activeAgreement(people, { exchanges: ['public-check'] })
    const order: string[] = []
    let suspension: Promise<unknown> = Promise.resolve()
    for (let item = 1; item <= 6; item++)
      await transaction(people.bank, async (tx) => {
        const answer = await findAgreement(tx, { ...asked, exchange: 'public-check' })
        if (item === 3) {
          suspension = stop('suspend', id).then(() => order.push('suspended'))
          await waitsForLock(test.ctx.db.pool)
        }
        order.push('found' in answer ? `sent ${item}` : answer.missing)
      }).then(async () => {
        if (item === 3) await suspension
      })
    expect(order).toEqual(['sent 1', 'sent 2', 'sent 3', 'suspended', 'suspended', 'suspended', 'suspended'])
  })

  it('that commits while an item waits for it is seen by that item', async () => {
    const id = await activeAgreement(people, { exchanges: ['link-across-organisations'] })
    let waiting: Promise<string | null> = Promise.resolve(null)
    await transaction(people.police, async (tx) => {
      await decideAgreement({ ...people.police, tx }, { agreementId: id, step: 'suspend', reason: 'Nu stoppen.' })
      waiting = missing(people.bank, 'link-across-organisations')
      await waitsForLock(test.ctx.db.pool)
    })
    expect(await waiting).toBe('suspended')
  })

  it('lets two who share hold the agreement together, and count without waiting for ever', async () => {
    const id = await activeAgreement(people, { exchanges: ['partner-check-marketplace'], sampleCap: 100 })
    const sharing = [people.bank, people.police, people.bankToo]
    const allHold = Promise.withResolvers<void>()
    let holding = 0
    const share = (as: Context) =>
      transaction(as, async (tx) => {
        await findAgreement(tx, { ...asked, exchange: 'partner-check-marketplace' })
        if (++holding === sharing.length) allHold.resolve()
        await allHold.promise
        return countDisclosed(tx, id, 10)
      })
    expect(await Promise.all(sharing.map(share))).toEqual([true, true, true])
    expect(await find(people.bank, 'partner-check-marketplace')).toMatchObject({ found: { sampleLeft: 70 } })
  })
})

describe('the cap', () => {
  it('is never exceeded by two who count at the same time', async () => {
    const id = await activeAgreement(people, { exchanges: ['claim-letter'], sampleCap: 10 })
    const count = (as: Context, n: number) => transaction(as, (tx) => countDisclosed(tx, id, n))
    const both = await Promise.all([count(people.bank, 6), count(people.police, 6)])
    expect(both.toSorted()).toEqual([false, true])
    expect(await count(people.third, 1)).toBe(false)
    expect(await count(people.bank, 4)).toBe(true)
    expect(await count(people.bank, 1)).toBe(false)
    const full = await activeAgreement(people, { exchanges: ['dossier'], sampleCap: 1 })
    await transaction(people.bank, (tx) => countDisclosed(tx, full, 1))
    expect(await missing(people.bank, 'dossier')).toBe('cap-reached')
    await expect(count(people.bank, 0)).rejects.toThrow('at least one')
    await expect(count(people.bank, -3)).rejects.toThrow('at least one')
  })

  it('gives what was counted back when the sharing fails', async () => {
    const id = await activeAgreement(people, { exchanges: ['recall-packet'], sampleCap: 5 })
    const failing = transaction(people.bank, async (tx) => {
      await countDisclosed(tx, id, 5)
      throw new Error('the receiver is away')
    })
    await expect(failing).rejects.toThrow('away')
    expect(await transaction(people.bank, (tx) => countDisclosed(tx, id, 5))).toBe(true)
  })

  it('is not there: anything may be counted', async () => {
    const id = await activeAgreement(people)
    expect(await transaction(people.bank, (tx) => countDisclosed(tx, id, 1_000_000))).toBe(true)
  })
})
