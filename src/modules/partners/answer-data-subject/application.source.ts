// SPDX-License-Identifier: EUPL-1.2
import { seeingAll, transaction } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import { sql } from '#foundation/db'
import { keptUntil, knownPairs, personalDataSource } from '#foundation/modules'
import { applicationRetention } from '../join-partners/application.tables.ts'
import { digestAddress, openApplicant } from '../join-partners/keys.query.ts'

/** Who asked for an organisation to take part, found by their mail address. The ministry answers, which lets partners in. */
export const applicationSource = personalDataSource({
  name: 'partners.application',
  title: 'uw aanvraag om mee te doen als partner',
  activity: 'partners.admit-partners',
  tables: ['partners.application', 'partners.application_letter'],
  side: 'given',
  foundBy: ['identifier'],
  action: 'partners.application-list-read',
  async search(ctx, tx, { organisationId, kinds, canonicals, most }) {
    const digests = canonicals.filter((_, at) => kinds[at] === 'email').map((address) => digestAddress(ctx, address))
    if (digests.length === 0) return []
    const found = await seeingAll(ctx, tx, () =>
      sql<{ id: string; name: string; why: string; sealedContact: Buffer; since: Date }>`select a.id, a.name, a.why,
          a.sealed_contact as "sealedContact", a.tended_at as since
        from partners.application a
        where a.address_digest = any(${digests}::bytea[]) and exists (select from partners.organisation o
          where o.id = ${organisationId} and o.kind = 'ministry')
        order by a.asked_at, a.id limit ${most}`.execute(tx),
    )
    return found.rows.map(({ id, name, why, since, ...sealed }) => {
      const applicant = openApplicant(ctx, sealed)
      const until = keptUntil(applicationRetention['partners.application'], since)
      const content = knownPairs({
        Organisatie: name,
        Naam: applicant.name,
        'E-mailadres': applicant.address,
        Waarom: why,
      })
      return { id, since, until, content }
    })
  },
  /** What was made stays: whoever signs in there is found as a person. */
  async erase(ctx, id, because) {
    await transaction(ctx, (tx) =>
      seeingAll(ctx, tx, async () => {
        await sql`delete from partners.application where id = ${id}`.execute(tx)
        await recordAudit(ctx, tx, {
          action: 'partners.application-erased',
          subjectKind: 'application',
          subjectId: id,
          detail: { because },
        })
      }),
    )
  },
})
