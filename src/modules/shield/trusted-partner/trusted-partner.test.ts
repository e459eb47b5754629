// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { transaction } from '#foundation/access'
import { testContext } from '../../../../tests/context.ts'
import { appointAuthority } from '../appoint-authority/appoint-authority.command.ts'
import { decideName } from '../decide-name/decide-names.command.ts'
import { losesFastLane, shareOf } from './quality.ts'
import { receiveFromPartner } from './receive-from-partner.command.ts'

let number = 0

const trust = (quotaPerDay: number) =>
  appointAuthority(test.ctx, {
    id: 'politie-demo',
    name: 'Politie (demo)',
    legalBasis: 'voor de proef',
    trustedPartners: [
      { organisation: 'deltabank-demo', quotaPerDay, fastLane: true },
      { organisation: 'polderbank-demo', quotaPerDay, fastLane: false },
    ],
  })
const fresh = () => `snel-${(number += 1)}.example`
async function handIn(partner: string, ...texts: string[]) {
  const receivedAt = test.ctx.now()
  return transaction(test.ctx, (tx) =>
    receiveFromPartner(
      test.ctx,
      tx,
      partner,
      texts.map((text) => ({ text, messageId: null, brand: null, features: [], receivedAt })),
    ),
  )
}
const statuses = async (partner: string, ...texts: string[]) =>
  (await handIn(partner, ...texts)).map((one) => (one.kind === 'name' ? one.status : one.kind))
const hasLane = async () => {
  const { rows } = await test.ctx.db.pool.query(
    "select has_fast_lane, lost_because from shield.trusted_partner where organisation_id = 'deltabank-demo'",
  )
  return rows[0] as { has_fast_lane: boolean; lost_because: string | null }
}

const test = await testContext()
await trust(3)

describe('on the word of a partner', () => {
  it('with the fast lane a name is listed at once, up to its quota; the rest waits', async () => {
    expect(await statuses('deltabank-demo', fresh(), fresh(), fresh(), fresh())).toEqual([
      'listed',
      'listed',
      'listed',
      'waiting',
    ])
    expect(await statuses('deltabank-demo', fresh())).toEqual(['waiting'])
    const { rows } = await test.ctx.db.pool.query(
      'select distinct decided_by, policy_version, on_word_of, legal_basis from shield.decision',
    )
    expect(rows).toEqual([
      { decided_by: null, policy_version: 4, on_word_of: 'deltabank-demo', legal_basis: 'politiewet' },
    ])
  })

  it('without it, or as nobody that is trusted, everything waits', async () => {
    expect(await statuses('polderbank-demo', fresh())).toEqual(['waiting'])
    expect(await statuses('zeewind-demo', fresh())).toEqual(['waiting'])
  })

  it('nothing protected, shared or once cleared is listed', async () => {
    await trust(100)
    const cleared = fresh()
    const [first] = await handIn('polderbank-demo', cleared)
    if (first?.kind !== 'name') throw new Error('no name')
    await decideName(test.as('politie-demo', 'shield:judge'), {
      nameId: first.nameId,
      step: 'clear',
      reason: 'Bekeken.',
    })
    expect(
      await statuses(
        'deltabank-demo',
        cleared,
        'https://nep.myshopify.com/kassa',
        'https://mijn.ing.nl/inloggen',
        'https://u1.ct.sendgrid.net/ls/click?upn=1',
        'bit.ly/3xY',
      ),
    ).toEqual(['cleared', 'waiting', 'never', 'page', 'page'])
  })

  it('the fast lane is lost by itself when names turn out wrong, and only the operator gives it back', async () => {
    const received = await handIn('deltabank-demo', ...Array.from({ length: 10 }, fresh))
    const ids = received.flatMap((one) => (one.kind === 'name' ? [one.nameId] : []))
    const judge = test.as('politie-demo', 'shield:judge')
    expect((await hasLane()).has_fast_lane).toBe(true)
    for (const [turn, nameId] of ids.slice(0, 2).entries()) {
      await decideName(test.as('politie-demo', 'shield:judge'), {
        nameId,
        step: 'suspend',
        reason: 'Bleek een winkel.',
      })
      await decideName(judge, { nameId, step: 'withdraw', reason: 'Bleek een gewone winkel.' })
      await test.settle()
      expect((await hasLane()).has_fast_lane).toBe(turn === 0)
    }
    expect(await hasLane()).toMatchObject({ has_fast_lane: false, lost_because: expect.stringMatching(/^2 van /) })
    expect(await statuses('deltabank-demo', fresh())).toEqual(['waiting'])
    await trust(100)
    expect(await statuses('deltabank-demo', fresh())).toEqual(['listed'])
  })
})

describe('a share with its interval', () => {
  it('lies around the share, within 0 and 1, and is narrower of more', () => {
    const numbers = fc.integer({ min: 1, max: 5_000 }).chain((whole) => fc.tuple(fc.nat(whole), fc.constant(whole)))
    fc.assert(
      fc.property(numbers, ([part, whole]) => {
        const found = shareOf(part, whole)
        if (!found) throw new Error('none')
        expect(found.low).toBeGreaterThanOrEqual(0)
        expect(found.high).toBeLessThanOrEqual(1)
        expect(found.low).toBeLessThanOrEqual(found.share)
        expect(found.high).toBeGreaterThanOrEqual(found.share)
        const more = shareOf(part * 10, whole * 10)
        expect((more?.high ?? 1) - (more?.low ?? 0)).toBeLessThan(found.high - found.low)
      }),
    )
  })

  it('is the textbook one', () => {
    // Newcombe 1998, table I: 81 of 263.
    const found = shareOf(81, 263)
    expect([found?.low.toFixed(4), found?.high.toFixed(4)]).toEqual(['0.2553', '0.3662'])
    expect(shareOf(0, 0)).toBeNull()
  })

  it('one mistake in a few costs nobody the lane, three do', () => {
    const policy = { bound: 0.02, mostOverturned: 3 }
    expect(losesFastLane({ overturned: 1, decided: 10 }, policy)).toBe(false)
    expect(losesFastLane({ overturned: 3, decided: 10 }, policy)).toBe(true)
    expect(losesFastLane({ overturned: 3, decided: 1_000 }, policy)).toBe(false)
  })
})
