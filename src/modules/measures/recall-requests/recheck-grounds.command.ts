// SPDX-License-Identifier: EUPL-1.2
import { asSystem, type Context, transaction } from '#foundation/access'
import { groundless } from '../ground/still-stands.query.ts'
import { lockRequests, selectOpen, type Which } from '../request/request.store.ts'
import { statusAfter } from '../request/request.ts'
import { takeBack } from './withdraw-request.command.ts'

const atOnce = 100
const first = '00000000-0000-0000-0000-000000000000'

/**
 * Takes back every open request whose ground is gone: all, or those among these. The grounds are read under lock of the requests, and an
 * announcement comes after its change, so that none is missed. Doing it twice does it once.
 */
export async function recheckGrounds(ctx: Context, which?: Which): Promise<void> {
  const system = asSystem(ctx, 'measures.recheck-grounds')
  for (let after = first; ; ) {
    const last = await transaction(system, async (tx) => {
      const found = await selectOpen(tx, { after, limit: atOnce, ...(which && { which }) })
      const open = await lockRequests(
        tx,
        found.filter(({ status }) => statusAfter(status, 'withdraw') !== null).map(({ id }) => id),
      )
      const gone = await groundless({ ...system, tx }, tx, open)
      await takeBack(
        system,
        tx,
        open.flatMap((request) => {
          const because = gone.get(request.id)
          return because ? [{ request, because }] : []
        }),
      )
      return found.length < atOnce ? null : (found.at(-1)?.id ?? null)
    })
    if (last === null) return
    after = last
  }
}
