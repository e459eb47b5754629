// SPDX-License-Identifier: EUPL-1.2
import { organisationOf, seeingAll, transaction } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import { sql } from '#foundation/db'
import { purposesOf } from '#foundation/mail'
import { keptUntil, knownPairs, personalDataSource } from '#foundation/modules'
import { formatDate } from '#foundation/text'
import { mailing } from '../follow-signals/follow.store.ts'
import { followRetention } from '../follow-signals/follow.tables.ts'

interface Row {
  id: string
  mail: string
  sealedAddress: Buffer | null
  followed: number
  hasFeed: boolean
  tendedAt: Date
}

const rhythms: Record<string, string> = { none: 'geen mail', daily: 'elke dag', 'at-once': 'meteen' }

/** What somebody who works here follows, and where that is mailed. */
export const followerSource = personalDataSource({
  name: 'signals.follower',
  title: 'welke signalen u volgt',
  activity: 'signals.follow-signals',
  tables: ['signals.follower', 'signals.following', 'signals.letter'],
  side: 'given',
  foundBy: ['person'],
  action: 'signals.following-person-seen',
  async search(ctx, tx, { organisationId, personIds, most }) {
    const found = await seeingAll(ctx, tx, () =>
      sql<Row>`select person_id as id, mail, sealed_address as "sealedAddress", tended_at as "tendedAt",
          feed_digest is not null as "hasFeed", (select count(*) from signals.following s
            where s.person_id = f.person_id and s.organisation_id = f.organisation_id) as followed
        from signals.follower f where organisation_id = ${organisationId} and person_id = any(${personIds}::text[])
        order by tended_at, person_id limit ${most}`.execute(tx),
    )
    return found.rows.map(({ id: person, mail, sealedAddress, followed, hasFeed, tendedAt }) => ({
      id: `${person} ${organisationId}`,
      about: person,
      since: tendedAt,
      until: keptUntil(followRetention['signals.follower'], tendedAt),
      content: knownPairs({
        'Onderwerpen die u volgt': String(followed),
        Mail: rhythms[mail] ?? mail,
        Mailadres: sealedAddress && ctx.secrets.open(purposesOf(mailing).address, sealedAddress),
        'Eigen feed': hasFeed ? 'ja' : 'nee',
        'Laatst gewijzigd': formatDate(tendedAt, 'nl'),
      }),
    }))
  },
  async erase(ctx, id, reason) {
    const organisationId = organisationOf(ctx.actor)
    const [person = ''] = id.split(' ')
    await transaction(ctx, async (tx) => {
      await seeingAll(ctx, tx, async () => {
        const gone = await sql`delete from signals.follower
          where person_id = ${person} and organisation_id = ${organisationId}`.execute(tx)
        if (gone.numAffectedRows !== 1n) return
        await sql`delete from signals.following where person_id = ${person}`.execute(tx)
        await sql`delete from signals.letter where person_id = ${person}`.execute(tx)
      })
      const line = {
        action: 'signals.following-erased',
        subjectKind: 'person',
        subjectId: person,
        detail: { reason },
      }
      await recordAudit(ctx, tx, line)
    })
  },
})
