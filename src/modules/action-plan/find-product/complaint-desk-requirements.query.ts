// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import { requirements } from '#modules/requirements'
import type { FoundProduct } from './product-kind.ts'

/** The programme of requirements of the complaint desk: as long as no partner adopted it, a draft. It is part of the program. */
export async function complaintDeskRequirements(
  _ctx: Context,
  all: readonly unknown[] = requirements,
): Promise<FoundProduct[]> {
  if (all.length === 0) return []
  const title = { nl: 'Programma van eisen aangifteloket', en: 'Programme of requirements of the complaint desk' }
  return [{ reference: 'programme', title, href: '/programma-van-eisen', isDraft: true }]
}
