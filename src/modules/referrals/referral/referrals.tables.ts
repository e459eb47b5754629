// SPDX-License-Identifier: EUPL-1.2
import type { RetentionOf } from '#foundation/db'

interface ReferralTables {
  'referrals.hand_over': { ended_at: Date | null }
  'referrals.packet': { ended_at: Date | null }
  'referrals.consent': { hand_over_id: string }
  'referrals.cold_referral': { told_at: Date }
  'referrals.tally': { n: number }
}

export const referralRetention: RetentionOf<ReferralTables> = {
  'referrals.hand_over': {
    keep: '2 years',
    from: 'ended_at',
    because: 'how many were handed over, and how long it took, can be counted; it holds no name, number or story',
  },
  'referrals.packet': {
    keep: '30 days',
    from: 'ended_at',
    because: 'who was handed over can see for a month what went; when consent is withdrawn it goes at once',
  },
  'referrals.consent': {
    keep: 'with-parent',
    parent: 'referrals.hand_over',
    because: 'that somebody agreed, and to what, must be shown as long as it can be asked about',
  },
  'referrals.cold_referral': {
    keep: '1 years',
    from: 'told_at',
    because: 'who was told where to go can read it back; after a year that says little any more',
  },
  'referrals.tally': { keep: 'for-ever', because: 'counts only' },
}
