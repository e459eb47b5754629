// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import { listInterventions } from '#modules/interventions'
import type { FoundProduct } from './product-kind.ts'

/** The register of interventions, once there is anything in it. */
export async function interventionRegister(ctx: Context): Promise<FoundProduct[]> {
  if ((await listInterventions(ctx)).length === 0) return []
  const title = { nl: 'Register van interventies', en: 'Register of interventions' }
  return [{ reference: 'register', title, href: '/interventies', isDraft: false }]
}
