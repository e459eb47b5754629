// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import type { FindQuery, Found } from '#foundation/modules'
import { holding } from '#foundation/search'
import { addressIn } from '#foundation/text'
import { listGroups } from './list-groups.query.ts'

/** Groups that whoever asks is in, and of a secretary all, by their name. */
export async function findGroups(ctx: Context, { text }: FindQuery): Promise<Found[]> {
  const holds = holding(text)
  return (await listGroups(ctx))
    .filter(({ name, code }) => holds(name, code))
    .map(({ name, code, cadence }) => ({
      title: name,
      more: cadence,
      href: addressIn(ctx.language, `/werkbank/overleg/${code}`),
    }))
}
