// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import { evaluatedPilots as listEvaluated } from '#modules/pilots'
import type { FoundProduct } from './product-kind.ts'

/** Pilots that ran and were evaluated. */
export async function evaluatedPilots(ctx: Context): Promise<FoundProduct[]> {
  const all = await listEvaluated(ctx)
  return all.map(({ id, name }) => ({
    reference: id,
    title: { nl: `Evaluatie van ${name}`, en: `Evaluation of ${name}` },
    href: '/pilots',
    isDraft: false,
  }))
}
