// SPDX-License-Identifier: EUPL-1.2
import { asSystem, organisationOf, transaction } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import { sql } from '#foundation/db'
import { keptUntil, knownPairs, personalDataSource } from '#foundation/modules'
import { deleteCold } from '../find-points/cold-referral.store.ts'
import { referralRetention } from '../referral/referrals.tables.ts'

type Row = { id: string; pointId: string; toldAt: Date }

/** Where somebody was told to go, found by their report. */
export const coldReferralSource = personalDataSource({
  name: 'referrals.cold_referral',
  title: 'waar wij u zeiden dat u heen kon',
  activity: 'referrals.hand-over',
  tables: ['referrals.cold_referral'],
  side: 'given',
  foundBy: ['report'],
  action: 'referrals.hand-over-read',
  async search(_ctx, tx, { organisationId, reportIds, most }) {
    const found = await sql<Row>`select id, point_id as "pointId", told_at as "toldAt" from referrals.cold_referral
      where sender_id = ${organisationId} and report_id = any(${reportIds}::uuid[])
      order by told_at, id limit ${most}`.execute(tx)
    return found.rows.map(({ id, pointId, toldAt }) => ({
      id,
      since: toldAt,
      until: keptUntil(referralRetention['referrals.cold_referral'], toldAt),
      content: knownPairs({ Meldpunt: pointId }),
    }))
  },
  async erase(ctx, id) {
    const own = organisationOf(ctx.actor)
    await transaction(asSystem(ctx, 'referrals.erase-cold'), async (tx) => {
      if (!(await deleteCold(tx, id, own ?? ''))) return
      await recordAudit(ctx, tx, {
        action: 'referrals.hand-over-erased',
        subjectKind: 'hand-over',
        subjectId: id,
        purpose: 'answer-data-subject',
      })
    })
  },
})
