// SPDX-License-Identifier: EUPL-1.2
import { deedTable } from '#foundation/deeds'
import type { CampaignStatus } from './campaign.ts'

/** Every deed with a campaign; commands, page and the drawing in docs/ read this table. A change asks everybody's yes again. */
export const campaignDeeds = deedTable<CampaignStatus>()({
  may: 'campaigns:plan',
  deeds: {
    propose: { from: { draft: 'proposed' }, by: 'owner', done: 'campaigns.campaign-proposed' },
    // Settled: every co-sender agrees and every clash was answered. Then it is approved by itself, which writes the line.
    approve: { from: { proposed: 'approved' }, by: 'owner', done: null },
    agree: { from: { proposed: 'proposed' }, by: 'asked', seen: true, done: 'campaigns.campaign-agreed' },
    decline: {
      from: { proposed: 'proposed' },
      by: 'asked',
      seen: true,
      needs: 'reason',
      done: 'campaigns.campaign-declined',
    },
    lift: {
      from: { draft: 'draft', proposed: 'proposed', approved: 'approved' },
      by: 'owner',
      done: 'campaigns.embargo-lifted',
    },
    cancel: {
      from: { draft: 'cancelled', proposed: 'cancelled', approved: 'cancelled' },
      by: 'owner',
      needs: 'reason',
      done: 'campaigns.campaign-cancelled',
    },
    change: {
      from: { draft: 'draft', proposed: 'draft', approved: 'draft' },
      by: 'owner',
      seen: true,
      at: 'page',
      done: 'campaigns.campaign-changed',
    },
  },
})
