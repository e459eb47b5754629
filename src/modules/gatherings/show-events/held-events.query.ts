// SPDX-License-Identifier: EUPL-1.2
// No data about people.
import type { Context } from '#foundation/access'
import { paths } from '../event/addresses.ts'
import { isPublic } from '../event/event.ts'
import { selectEvents } from '../event/event.store.ts'
import { publicTransaction } from '../event/who.query.ts'

const ever = { from: '2000-01-01', to: '2999-12-31' }

/** Conferences, visits and meetings that were held and that anybody may know of, however long ago. */
export function heldEvents(ctx: Context): Promise<{ code: string; title: string; titleEn: string; href: string }[]> {
  return publicTransaction(ctx, async (tx) =>
    (await selectEvents(tx, ever))
      .filter((event) => event.status === 'held' && isPublic(event, ctx.now()))
      .map(({ code, title, titleEn }) => ({ code, title, titleEn, href: `${paths.public}/${code}` })),
  )
}
