// SPDX-License-Identifier: EUPL-1.2
import { organisationOf, seeingAll, transaction } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import { sql } from '#foundation/db'
import { keptUntil, knownPairs, personalDataSource } from '#foundation/modules'
import { formatDate } from '#foundation/text'
import { followRetention } from '../follow-articles/follow.tables.ts'

interface Row {
  id: string
  mail: string
  sealedAddress: Buffer | null
  followed: number
  tendedAt: Date
}

const rhythms: Record<string, string> = { none: 'geen mail', weekly: 'elke week', 'at-once': 'meteen' }

/** What somebody who works here follows, and where that is mailed. */
export const readerSource = personalDataSource({
  name: 'knowledge.reader',
  title: 'wat u volgt op het kennisplatform',
  activity: 'knowledge.follow-articles',
  tables: ['knowledge.reader', 'knowledge.subscription', 'knowledge.letter'],
  side: 'given',
  foundBy: ['person'],
  action: 'knowledge.subscription-person-seen',
  async search(ctx, tx, { organisationId, personIds, most }) {
    const found = await seeingAll(ctx, tx, () =>
      sql<Row>`select person_id as id, mail, sealed_address as "sealedAddress", tended_at as "tendedAt",
          (select count(*) from knowledge.subscription s
            where s.person_id = r.person_id and s.organisation_id = r.organisation_id) as followed
        from knowledge.reader r where organisation_id = ${organisationId} and person_id = any(${personIds}::text[])
        order by tended_at, person_id limit ${most}`.execute(tx),
    )
    return found.rows.map(({ id: person, mail, sealedAddress, followed, tendedAt }) => ({
      id: `${person} ${organisationId}`,
      about: person,
      since: tendedAt,
      until: keptUntil(followRetention['knowledge.reader'], tendedAt),
      content: knownPairs({
        'Onderwerpen en artikelen die u volgt': String(followed),
        Mail: rhythms[mail] ?? mail,
        Mailadres: sealedAddress && ctx.secrets.open('knowledge.address', sealedAddress),
        'Laatst gebruikt': formatDate(tendedAt, 'nl'),
      }),
    }))
  },
  async erase(ctx, id, reason) {
    const organisationId = organisationOf(ctx.actor)
    const [person = ''] = id.split(' ')
    await transaction(ctx, async (tx) => {
      await seeingAll(ctx, tx, async () => {
        const gone = await sql`delete from knowledge.reader
          where person_id = ${person} and organisation_id = ${organisationId}`.execute(tx)
        if (gone.numAffectedRows !== 1n) return
        await sql`delete from knowledge.subscription where person_id = ${person}`.execute(tx)
        await sql`delete from knowledge.letter where person_id = ${person}`.execute(tx)
      })
      const line = {
        action: 'knowledge.subscription-erased',
        subjectKind: 'person',
        subjectId: person,
        detail: { reason },
      }
      await recordAudit(ctx, tx, line)
    })
  },
})
