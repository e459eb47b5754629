// SPDX-License-Identifier: EUPL-1.2
import { seeingAll, transaction } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import { sql } from '#foundation/db'
import { keptUntil, knownPairs, personalDataSource } from '#foundation/modules'
import { dutchDay } from '#values'
import type { KeptMember } from '../keep-circle/circle.store.ts'
import { circleRetention } from '../keep-circle/circle.tables.ts'
import { digestOf } from '../keep-circle/keep-circle.command.ts'
import { opened } from '../keep-circle/read-circle.query.ts'

/** Whom we write to at an organisation of the wider circle, found by their mail address. */
export const contactSource = personalDataSource({
  name: 'gatherings.circle',
  title: 'dat wij u uitnodigen voor bijeenkomsten',
  activity: 'gatherings.keep-circle',
  tables: ['gatherings.circle', 'gatherings.invitation'],
  side: 'stated',
  foundBy: ['identifier'],
  action: 'gatherings.circle-listed',
  async search(ctx, tx, { organisationId, kinds, canonicals, most }) {
    const digests = canonicals.filter((_, at) => kinds[at] === 'email').map((address) => digestOf(ctx, address))
    if (digests.length === 0) return []
    const found = await seeingAll(ctx, tx, () =>
      sql<
        KeptMember & { since: Date }
      >`select id, name, interests, came_by as "cameBy", sealed_contact as "sealedContact",
          tended_at as since
        from gatherings.circle where organisation_id = ${organisationId} and address_digest = any(${digests}::bytea[])
        order by tended_at, id limit ${most}`.execute(tx),
    )
    return found.rows.map(({ since, ...row }) => {
      const { name, cameBy, contact } = opened(ctx, row)
      return {
        id: row.id,
        since,
        until: keptUntil(circleRetention['gatherings.circle'], since),
        content: knownPairs({
          Organisatie: name,
          Naam: contact?.name,
          'E-mailadres': contact?.address,
          'Hoe u in de kring kwam': cameBy,
        }),
      }
    })
  },
  async erase(ctx, id, because) {
    const { organisationId } = ctx.actor.kind === 'person' ? ctx.actor : { organisationId: '' }
    await transaction(ctx, (tx) =>
      seeingAll(ctx, tx, async () => {
        await sql`insert into gatherings.no_mail (address_digest, said_on)
          select address_digest, ${dutchDay(ctx.now())} from gatherings.circle
          where id = ${id} and organisation_id = ${organisationId} and address_digest is not null
          on conflict (address_digest) do nothing`.execute(tx)
        await sql`update gatherings.circle set sealed_contact = null, address_digest = null
          where id = ${id} and organisation_id = ${organisationId}`.execute(tx)
        await recordAudit(ctx, tx, {
          action: 'gatherings.circle-contact-forgotten',
          subjectKind: 'circle-member',
          subjectId: id,
          detail: { because },
        })
      }),
    )
  },
})
