// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import { listEvaluations } from '#modules/evaluations'
import type { FoundProduct } from './product-kind.ts'

/** Interventions of which the effect was measured and published; one that was taken back is none. */
export async function measuredEffects(ctx: Context): Promise<FoundProduct[]> {
  const all = await listEvaluations(ctx)
  return all
    .filter(({ status }) => status === 'published')
    .map(({ number, plan }) => ({
      reference: String(number),
      title: { nl: `Effectmeting: ${plan.title}`, en: `Measured effect: ${plan.title}` },
      href: `/interventies/effect/${number}`,
      isDraft: false,
    }))
}
