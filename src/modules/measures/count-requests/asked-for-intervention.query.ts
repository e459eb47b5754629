// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import { findIntervention } from '#modules/interventions'
import { requestsOfBarriers } from './requests-of-barriers.query.ts'

/** Whether anything was asked that raises a barrier of this measure in the register. */
export async function wasAskedFor(ctx: Context, code: string): Promise<boolean> {
  const [found, asked] = await Promise.all([findIntervention(ctx, code), requestsOfBarriers(ctx)])
  return found?.barriers.some((barrier) => asked.has(barrier)) ?? false
}
