// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import type { SlotLine } from '#foundation/modules'
import { addressIn, translate } from '#foundation/text'
import type { Campaign } from '../campaign/campaign.ts'
import { paths } from '../message/addresses.ts'
import { publicTransaction } from '../message/who.query.ts'
import { listPublicCampaigns } from '../show-year/public-campaigns.query.ts'
import { yearText } from '../show-year/show-year.text.ts'
import { selectResults } from './result.store.ts'

/**
 * What campaigns on this intervention told of their goals, each of how many and by whom. Only of campaigns that anybody may know of and that a second
 * organisation agreed to: nobody alone puts figures on what is of others.
 */
export async function listTold(ctx: Context, intervention: string): Promise<SlotLine[]> {
  const t = translate(yearText, ctx.language)
  const all = { from: '2000-01-01', to: '9999-12-31', audience: null, region: null }
  const { campaigns, views } = await listPublicCampaigns(ctx, all)
  const ofTwo = new Set(campaigns.filter(isAgreedByAnother).map(({ id }) => id))
  const about = views.filter((one) => one.intervention === intervention && ofTwo.has(one.id))
  return publicTransaction(ctx, async (tx) => {
    const lines: SlotLine[] = []
    for (const {
      id,
      code,
      title,
      goals,
      senders: [owner = '', ...others],
      isExample,
    } of about)
      for (const { goal, numerator: count, denominator: total, source } of await selectResults(tx, id)) {
        const { numerator = '', denominator = '' } = goals[goal - 1] ?? {}
        const found = t('told', { count, total, numerator, denominator })
        lines.push({
          words: title,
          found,
          more: t(isExample ? 'toldExample' : 'toldMore', { owner, others: others.join(', '), source }),
          href: addressIn(ctx.language, `${paths.year}/${code}`),
        })
      }
    return lines
  })
}

function isAgreedByAnother({ ownerId, coSenders }: Campaign): boolean {
  return coSenders.some(({ organisationId, agrees }) => agrees && organisationId !== ownerId)
}
