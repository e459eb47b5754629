// SPDX-License-Identifier: EUPL-1.2
import { deedTable } from '#foundation/deeds'
import type { Campaign, CampaignStatus } from './campaign.ts'

/** Every deed with a campaign; commands, page and the drawing in docs/ read this table. A change asks everybody's yes again. */
export const campaignDeeds = deedTable<Campaign, CampaignStatus>()({
  may: 'campaigns:plan',
  of: ({ status, ownerId, sequence, proposedBy }) => ({ status, ownerId, sequence, hands: { proposer: proposedBy } }),
  begins: { status: 'draft' },
  byTwo: ['approved'],
  deeds: {
    propose: { from: { draft: 'proposed' }, by: 'owner', hand: 'proposer', done: 'campaigns.campaign-proposed' },
    // Every co-sender agrees and every clash was answered: approved by itself. Without co-senders a colleague does it. Both write the line.
    approve: { from: { proposed: 'approved' }, by: 'owner', another: ['proposer'], done: null },
    agree: {
      from: { proposed: 'proposed' },
      by: 'asked',
      another: ['proposer'],
      seen: true,
      done: 'campaigns.campaign-agreed',
    },
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
