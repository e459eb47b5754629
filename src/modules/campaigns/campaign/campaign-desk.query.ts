// SPDX-License-Identifier: EUPL-1.2
import type { Desk } from '#foundation/desk'
import { adviserOf, adviserTransaction } from '../message/who.query.ts'
import type { Campaign, CampaignStatus } from './campaign.ts'
import { campaignDeeds } from './campaign-deeds.ts'
import { selectCampaign } from './campaign.store.ts'
import { planMessages } from './campaign.text.ts'

export const campaignDesk: Desk<CampaignStatus, Campaign, keyof (typeof campaignDeeds)['deeds']> = {
  table: campaignDeeds,
  subjectKind: 'campaign',
  who: adviserOf,
  within: adviserTransaction,
  find: selectCampaign,
  words: { ...planMessages, notFound: planMessages.campaignNotFound },
}
