// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import type { SlotLine } from '#foundation/modules'
import { addressIn, translate } from '#foundation/text'
import { paths } from '../message/addresses.ts'
import { publicTransaction } from '../message/who.query.ts'
import { listPublicCampaigns } from '../show-year/public-campaigns.query.ts'
import { yearText } from '../show-year/show-year.text.ts'
import { selectResults } from './result.store.ts'

/** What campaigns on this intervention told of their goals, each of how many; only of campaigns that anybody may know of. */
export async function listTold(ctx: Context, intervention: string): Promise<SlotLine[]> {
  const t = translate(yearText, ctx.language)
  const all = { from: '2000-01-01', to: '9999-12-31', audience: null, region: null }
  const { views } = await listPublicCampaigns(ctx, all)
  const about = views.filter((one) => one.intervention === intervention)
  return publicTransaction(ctx, async (tx) => {
    const lines: SlotLine[] = []
    for (const { id, code, title, goals } of about)
      for (const { goal, numerator: count, denominator: total, source } of await selectResults(tx, id)) {
        const { numerator = '', denominator = '' } = goals[goal - 1] ?? {}
        const found = t('told', { count, total, numerator, denominator })
        lines.push({
          words: title,
          found,
          more: t('toldMore', { source }),
          href: addressIn(ctx.language, `${paths.year}/${code}`),
        })
      }
    return lines
  })
}
