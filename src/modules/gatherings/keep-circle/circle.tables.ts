// SPDX-License-Identifier: EUPL-1.2
import type { RetentionOf } from '#foundation/db'

interface CircleTables {
  'gatherings.circle': { tended_at: Date }
  'gatherings.invitation': { at: Date }
  'gatherings.body': { id: string }
  'gatherings.no_mail': { address_digest: Buffer }
}

export const circleRetention: RetentionOf<CircleTables> = {
  'gatherings.circle': {
    keep: '2 years',
    from: 'tended_at',
    because: 'holds whom to write to, sealed; who answers an invitation is kept two years more',
  },
  'gatherings.invitation': {
    keep: '2 years',
    from: 'at',
    because: 'which organisation was invited and what it answered, in numbers',
  },
  'gatherings.no_mail': {
    keep: 'for-ever',
    because: 'a digest and a day, with which an address that wants no more invitations stays without; leads to nobody',
  },
  'gatherings.body': { keep: 'for-ever', because: 'about organisations and programmes; nobody is named' },
}
