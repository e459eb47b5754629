// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type TestContext, testContext } from '../../../../tests/context.ts'
import { decideAgreement } from '../decide-agreement/decide-agreement.command.ts'
import { largestGroup } from './largest-group.ts'
import { linkCircles } from './link-circles.query.ts'

describe('the largest group', () => {
  const pairs = fc.uniqueArray(fc.tuple(fc.nat(6), fc.nat(6)), { selector: String })
  it('holds nobody who may not with another of it, and leaves out nobody while all may', () => {
    fc.assert(
      fc.property(pairs, (refused) => {
        const ids = Array.from({ length: 7 }, (_, place) => `o${place}`)
        const may = (a: string, b: string) =>
          !refused.some(([x, y]) => (`o${x}` === a && `o${y}` === b) || (`o${x}` === b && `o${y}` === a))
        const group = largestGroup(ids, may)
        for (const a of group) for (const b of group) if (a !== b) expect(may(a, b)).toBe(true)
        if (refused.every(([x, y]) => x === y)) expect(group).toEqual(ids)
        expect(largestGroup(ids.toReversed(), may)).toEqual(group)
      }),
    )
  })

  it('is left by the one who may with nobody, not by all the others', () => {
    expect(largestGroup(['police', 'bank', 'telecom'], (a, b) => a !== 'police' && b !== 'police')).toEqual([
      'bank',
      'telecom',
    ])
  })
})

describe('which reports may be linked together', () => {
  let test: TestContext
  beforeAll(async () => {
    test = await testContext({ demo: true })
  })
  afterAll(() => test.close())

  it('is for an agreement and the rules to say: the parties of a permit, without the police, whoever asks', async () => {
    const circles = await linkCircles(test.ctx)
    expect([...circles.keys()].toSorted()).toEqual([
      'deltabank-demo',
      'koopplein-demo',
      'meldpunt-demo',
      'polderbank-demo',
      'zeewind-telecom-demo',
    ])
    expect(new Set(circles.values()).size).toBe(1)
    expect(await linkCircles(test.as('politie-demo', 'cases:read'))).toEqual(circles)
  })

  it('is nothing in production as long as nobody adopted the rules', async () => {
    const production = { ...test.ctx, settings: { ...test.ctx.settings, isProduction: true } }
    expect(await linkCircles(production)).toEqual(new Map())
  })

  it('stops at the day of its end, and at once when a party stops it', async () => {
    const circles = await linkCircles(test.ctx)
    const agreementId = circles.get('deltabank-demo') ?? ''
    const later = new Date(test.ctx.now().getTime() + 700 * 86_400_000)
    expect(await linkCircles({ ...test.ctx, now: () => later })).toEqual(new Map())
    const bank = test.as('deltabank-demo', 'agreements:draft', 'agreements:sign', 'agreements:read')
    await decideAgreement(bank, { agreementId, step: 'suspend', reason: 'Nu stoppen.' })
    expect(await linkCircles(test.ctx)).toEqual(new Map())
  })
})
