// SPDX-License-Identifier: EUPL-1.2
import { sql } from '#foundation/db'
import { keptUntil, knownPairs, personalDataSource } from '#foundation/modules'
import { translate } from '#foundation/text'
import { openPacket } from '../hand-over/seal-packet.query.ts'
import { packetFields } from '../referral/packet.ts'
import { referralRetention } from '../referral/referrals.tables.ts'
import { fieldText, statusText } from '../referral/referral.text.ts'
import type { Status } from '../referral/referral.ts'
import { withdrawForDataSubject } from '../withdraw-consent/withdraw-consent.command.ts'

type Row = { id: string; status: Status; handedAt: Date; endedAt: Date | null; sealed: Buffer | null }

/** Who was handed over, found by the number they gave or by their report. What the receiver noted is the receiver's. */
export const handOverSource = personalDataSource({
  name: 'referrals.hand_over',
  title: 'of wij u doorverwezen, en wat wij toen doorgaven',
  activity: 'referrals.hand-over',
  tables: ['referrals.hand_over', 'referrals.packet', 'referrals.consent'],
  side: 'given',
  foundBy: ['identifier', 'report'],
  action: 'referrals.hand-over-read',
  async search(ctx, tx, { organisationId, kinds, canonicals, reportIds, most }) {
    const phones = canonicals.filter((_, place) => kinds[place] === 'phone')
    const digests = phones.map((phone) => ctx.secrets.digest('referrals.phone', phone))
    const found = await sql<Row>`select h.id, h.status, h.handed_at as "handedAt", h.ended_at as "endedAt", p.sealed
      from referrals.hand_over h left join referrals.packet p on p.hand_over_id = h.id
      where h.sender_id = ${organisationId}
        and (h.report_id = any(${reportIds}::uuid[]) or p.phone_digest = any(${digests}::bytea[]))
      order by h.handed_at, h.id limit ${most}`.execute(tx)
    const [f, s] = [translate(fieldText, 'nl'), translate(statusText, 'nl')]
    return found.rows.map(({ id, status, handedAt, endedAt, sealed }) => {
      const told = sealed ? openPacket(ctx.secrets, sealed).packet.told : {}
      return {
        id,
        since: handedAt,
        until: endedAt && keptUntil(referralRetention['referrals.hand_over'], endedAt),
        content: knownPairs({
          Stand: s(status),
          ...Object.fromEntries(packetFields.map((field) => [f(field), told[field] ?? null])),
        }),
      }
    })
  },
  erase: (ctx, id) => withdrawForDataSubject(ctx, id),
})
