// SPDX-License-Identifier: EUPL-1.2
import { currentEpoch } from '@dijkwacht/check-client'
import { expect, it } from 'vitest'
import { transaction } from '#foundation/access'
import { visibleTokens } from '#modules/sharing'
import { testContext } from '../../../../tests/context.ts'

const test = await testContext({ demo: true })

it('in the demo participants can search for devices of this week, and for none of a victim or of a family', async () => {
  // When they were told of: at the edge of two weeks the next has none yet.
  const at = new Date(test.ctx.now().getTime() - 3_600_000)
  const epoch = currentEpoch('device', at).epoch
  const seen = (receiverId: string) =>
    transaction(test.ctx, (tx) => visibleTokens(test.ctx, tx, { epoch, at, receiverId }))
  const tokens = await seen('deltabank-demo')
  // Of twelve: one of a victim, one told by one, one shared, one that was an offender’s to one and a victim’s to the other, one false.
  expect(tokens.length).toBeGreaterThanOrEqual(7)
  expect(tokens.length).toBeLessThanOrEqual(8)
  expect(await seen('koopplein-demo')).toEqual(tokens)
  expect(await seen('polderbank-demo')).toEqual([])
})
