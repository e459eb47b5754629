// SPDX-License-Identifier: EUPL-1.2
import type { Desk } from '#foundation/desk'
import { adviserOf, adviserTransaction, type Person } from '../message/who.query.ts'
import type { Campaign, CampaignStatus } from './campaign.ts'
import { campaignDeeds } from './campaign-deeds.ts'
import { selectCampaign } from './campaign.store.ts'

export const campaignDesk: Desk<Campaign, CampaignStatus, keyof (typeof campaignDeeds)['deeds'], Person> = {
  table: campaignDeeds,
  who: adviserOf,
  within: adviserTransaction,
  find: selectCampaign,
  subject: ({ id }) => ({ subjectKind: 'campaign', subjectId: id }),
}
