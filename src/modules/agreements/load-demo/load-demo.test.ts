// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from 'vitest'
import { transaction } from '#foundation/access'
import { findAgreement } from '#modules/agreements'
import { testContext } from '../../../../tests/context.ts'
import type { ExchangeId } from '../exchange/exchanges.data.ts'
import { countSoon, countToSign, listAgreements } from '../list-agreements/list-agreements.query.ts'

const test = await testContext({ demo: true })

const standing = async (exchange: ExchangeId, senderId: string, receiverId: string) => {
  const answer = await transaction(test.as(senderId), (tx) =>
    findAgreement(tx, { exchange, senderId, receiverId, at: test.ctx.now() }),
  )
  return 'found' in answer ? answer.found.title : answer.missing
}

describe('the demo', () => {
  it('has an agreement of every standing', async () => {
    const samen = 'Convenant samen kijken naar meldingen (demo)'
    expect(await standing('report-to-other-analyst', 'deltabank-demo', 'politie-demo')).toBe(samen)
    const besluit = 'Besluit partners laten controleren (demo)'
    expect(await standing('partner-check-bank', 'politie-demo', 'deltabank-demo')).toBe(besluit)
    expect(await standing('partner-check-marketplace', 'politie-demo', 'koopplein-demo')).toBe(besluit)
    expect(await standing('device-pool', 'deltabank-demo', 'polderbank-demo')).toBe('suspended')
    expect(await standing('device-pool', 'deltabank-demo', 'koopplein-demo')).toMatch(/^Vergunning/)
    expect(await standing('recall-packet', 'deltabank-demo', 'polderbank-demo')).toMatch(/^Proef geld terughalen/)
    expect(await standing('repeat-victim-match', 'politie-demo', 'gemeente-demo')).toBe('not-signed')
    expect(await standing('report-to-other-analyst', 'deltabank-demo', 'gemeente-demo')).toBe('no-agreement')
  })

  it('waits for the police with something to sign, and warns a bank of what runs out', async () => {
    const police = test.as('politie-demo', 'agreements:sign')
    expect(await countToSign(police)).toBe(1)
    const { agreements } = await listAgreements(police, { view: 'current', page: 1 })
    expect(agreements[0]).toMatchObject({ title: expect.stringContaining('herhaalde oplichting'), status: 'draft' })
    expect(await countSoon(test.as('polderbank-demo'))).toBe(2)
    expect((await listAgreements(test.as('koopplein-demo'), { view: 'ended', page: 1 })).total).toBe(1)
  })
})
