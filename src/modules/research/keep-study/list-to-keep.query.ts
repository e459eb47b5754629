// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import { dutchDay } from '#values'
import { listStudies } from '../list-studies/list-studies.query.ts'

/** How many studies somebody should look at again today. */
export async function countToReview(ctx: Context): Promise<number> {
  const today = dutchDay(ctx.now())
  return (await listStudies(ctx)).filter(({ status, reviewOn }) => status !== 'stopped' && reviewOn < today).length
}
