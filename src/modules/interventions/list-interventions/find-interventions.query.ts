// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import type { FindQuery, Found } from '#foundation/modules'
import { holding } from '#foundation/search'
import { addressIn } from '#foundation/text'
import { listInterventions } from './list-interventions.query.ts'

/** Measures and pilots of the register by their name or code. */
export async function findInterventions(ctx: Context, { text }: FindQuery): Promise<Found[]> {
  const holds = holding(text)
  const found = (await listInterventions(ctx)).filter(({ code, title, titleEn }) => holds(code, title, titleEn))
  return found.slice(0, 5).map(({ code, title, titleEn, owner }) => ({
    title: ctx.language === 'en' && titleEn !== '' ? titleEn : title,
    more: owner,
    href: addressIn(ctx.language, `/interventies/${code}`),
  }))
}
