// SPDX-License-Identifier: EUPL-1.2
import { organisationOf, seeingAll, transaction } from '../access/index.ts'
import { recordAudit } from '../audit/index.ts'
import { type Retention, sql } from '../db/index.ts'
import { keptUntil, knownPairs, type PersonalDataSource, personalDataSource } from '../modules/index.ts'
import { formatDate } from '../text/index.ts'
import { purposesOf } from './ask-to-confirm.command.ts'
import type { Mailing } from './mailing.store.ts'

interface Followed {
  /** In Dutch, for whom it is about: 'mail over de campagnekalender'. */
  title: string
  activity: string
  /** In Dutch, of each rhythm of this mailing. */
  rhythms: Readonly<Record<string, string>>
  /** Of the table of readers. */
  retention: Retention
}

interface Row {
  id: string
  mail: string
  sealedAddress: Buffer | null
  tendedAt: Date
}

/** Where somebody who works here gets mail of a mailing that one only gets or does not get; found by the person, erased with its letters. */
export function followerSource(
  mailing: Mailing,
  { title, activity, rhythms, retention }: Followed,
): PersonalDataSource {
  const [reader, letter] = [sql.table(mailing.reader), sql.table(mailing.letter)]
  return personalDataSource({
    name: mailing.reader,
    title,
    activity,
    tables: [mailing.reader, mailing.letter],
    side: 'given',
    foundBy: ['person'],
    action: `${mailing.name}.following-person-seen`,
    async search(ctx, tx, { organisationId, personIds, most }) {
      const found = await seeingAll(ctx, tx, () =>
        sql<Row>`select person_id as id, mail, sealed_address as "sealedAddress", tended_at as "tendedAt"
          from ${reader} where organisation_id = ${organisationId} and person_id = any(${personIds}::text[])
          order by tended_at, person_id limit ${most}`.execute(tx),
      )
      return found.rows.map(({ id: person, mail, sealedAddress, tendedAt }) => ({
        id: `${person} ${organisationId}`,
        about: person,
        since: tendedAt,
        until: keptUntil(retention, tendedAt),
        content: knownPairs({
          Mail: mail === 'none' ? 'geen mail' : (rhythms[mail] ?? mail),
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
          const gone = await sql`delete from ${reader}
            where person_id = ${person} and organisation_id = ${organisationId}`.execute(tx)
          if (gone.numAffectedRows !== 1n) return
          await sql`delete from ${letter} where person_id = ${person}`.execute(tx)
        })
        const line = {
          action: `${mailing.name}.following-erased`,
          subjectKind: 'person',
          subjectId: person,
          detail: { reason },
        }
        await recordAudit(ctx, tx, line)
      })
    },
  })
}
