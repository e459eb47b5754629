// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import { gatheringTransaction } from '../event/who.query.ts'
import { countBodies, selectBodies } from './body.store.ts'

const perPage = 50

export async function readBodies(ctx: Context, page: number) {
  return gatheringTransaction(ctx, async (tx) => ({
    bodies: await selectBodies(tx, { limit: perPage, offset: (page - 1) * perPage }),
    pages: Math.max(1, Math.ceil((await countBodies(tx)) / perPage)),
  }))
}
