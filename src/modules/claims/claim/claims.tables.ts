// SPDX-License-Identifier: EUPL-1.2
import type { RetentionOf } from '#foundation/db'

interface ClaimTables {
  'claims.claim': { ended_at: Date | null }
  'claims.account': { claim_id: string }
  'claims.debtor': { claim_id: string }
  'claims.share': { claim_id: string }
  'claims.victim': { share_id: string }
  'claims.payee': { share_id: string }
  'claims.test': { claim_id: string }
  'claims.step': { claim_id: string }
  'claims.entry': { claim_id: string }
  'claims.incoming': { ended_at: Date | null }
  'claims.letter': { claim_id: string }
  'claims.reply': { claim_id: string }
  'claims.plan': { claim_id: string }
}

const withClaim = (because: string) => ({ keep: 'with-parent', parent: 'claims.claim', because }) as const

export const claimRetention: RetentionOf<ClaimTables> = {
  'claims.claim': {
    keep: '7 years',
    from: 'ended_at',
    because: 'shows what was asked of whom on which ground, and where every cent went; draft, a jurist decides',
  },
  'claims.account': withClaim('the account to which the money went'),
  'claims.debtor': withClaim('who holds the account, sealed'),
  'claims.share': withClaim('what one person lost, without who that is'),
  'claims.victim': { keep: 'with-parent', parent: 'claims.share', because: 'whose loss it is' },
  'claims.payee': {
    keep: 'with-parent',
    parent: 'claims.share',
    because: 'where a victim wants the money, sealed; gone as soon as the claim is over',
  },
  'claims.test': withClaim('what two people found about the holder'),
  'claims.step': withClaim('who took which step'),
  'claims.entry': withClaim('what happened with the money'),
  'claims.incoming': {
    keep: '7 years',
    from: 'ended_at',
    because: 'money that came in, and who decided where it belongs',
  },
  'claims.letter': withClaim('letters as they were sent, sealed'),
  'claims.reply': withClaim('what the addressee answered, sealed'),
  'claims.plan': withClaim('agreed instalments'),
}
