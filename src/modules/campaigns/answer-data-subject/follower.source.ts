// SPDX-License-Identifier: EUPL-1.2
import { organisationOf, seeingAll, transaction } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import { sql } from '#foundation/db'
import { purposesOf } from '#foundation/mail'
import { keptUntil, knownPairs, personalDataSource } from '#foundation/modules'
import { formatDate } from '#foundation/text'
import { mailing } from '../follow-campaigns/follow.store.ts'
import { followRetention } from '../follow-campaigns/follow.tables.ts'

interface Row {
  id: string
  mail: string
  sealedAddress: Buffer | null
  tendedAt: Date
}

const rhythms: Record<string, string> = { none: 'geen mail', weekly: 'elke week' }

/** Where somebody who works here gets mail about the calendar. */
export const followerSource = personalDataSource({
  name: 'campaigns.follower',
  title: 'mail over de campagnekalender',
  activity: 'campaigns.tell-followers',
  tables: ['campaigns.follower', 'campaigns.letter'],
  side: 'given',
  foundBy: ['person'],
  action: 'campaigns.following-person-seen',
  async search(ctx, tx, { organisationId, personIds, most }) {
    const found = await seeingAll(ctx, tx, () =>
      sql<Row>`select person_id as id, mail, sealed_address as "sealedAddress", tended_at as "tendedAt"
        from campaigns.follower where organisation_id = ${organisationId} and person_id = any(${personIds}::text[])
        order by tended_at, person_id limit ${most}`.execute(tx),
    )
    return found.rows.map(({ id: person, mail, sealedAddress, tendedAt }) => ({
      id: `${person} ${organisationId}`,
      about: person,
      since: tendedAt,
      until: keptUntil(followRetention['campaigns.follower'], tendedAt),
      content: knownPairs({
        Mail: rhythms[mail] ?? mail,
        Mailadres: sealedAddress && ctx.secrets.open(purposesOf(mailing).address, sealedAddress),
        'Laatst gewijzigd': formatDate(tendedAt, 'nl'),
      }),
    }))
  },
  async erase(ctx, id, reason) {
    const organisationId = organisationOf(ctx.actor)
    const [person = ''] = id.split(' ')
    await transaction(ctx, async (tx) => {
      await seeingAll(ctx, tx, async () => {
        const gone = await sql`delete from campaigns.follower
          where person_id = ${person} and organisation_id = ${organisationId}`.execute(tx)
        if (gone.numAffectedRows !== 1n) return
        await sql`delete from campaigns.letter where person_id = ${person}`.execute(tx)
      })
      const line = {
        action: 'campaigns.following-erased',
        subjectKind: 'person',
        subjectId: person,
        detail: { reason },
      }
      await recordAudit(ctx, tx, line)
    })
  },
})
