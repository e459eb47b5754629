// SPDX-License-Identifier: EUPL-1.2
import { expect, it } from 'vitest'
import { developmentIssuer } from '#foundation/access'
import { identities } from '#modules/partners'
import { testContext } from '../../../../tests/context.ts'
import { openUnblocks } from '../unblock/open-unblocks.query.ts'
import { decideUnblock } from '../unblock/unblock.command.ts'

const test = await testContext({ demo: true })

it('the two who listed a name in the demo are its people, and neither decides about the request of its owner', async () => {
  for (const subject of ['fatima-benali', 'joris-van-den-heuvel']) {
    const actor = await identities.findPerson(test.ctx, developmentIssuer, subject)
    if (actor?.kind !== 'person') throw new Error('nobody')
    const reader = { ...test.ctx, actor }
    const [request] = await openUnblocks(reader)
    expect(request?.isOwnListing).toBe(true)
    const decision = { requestId: request?.id ?? '', outcome: 'lifted' as const, reason: 'Van hem.' }
    await expect(decideUnblock(reader, decision)).rejects.toMatchObject({ code: 'deeds.another-person' })
  }
})
