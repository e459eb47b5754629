// SPDX-License-Identifier: EUPL-1.2
import { seeingAll } from '#foundation/access'
import { sql, type Tx } from '#foundation/db'
import { keptUntil, knownPairs, personalDataSource } from '#foundation/modules'
import { formatDate, translate } from '#foundation/text'
import { formatIdentifier, formatLastDay } from '#values'
import { type Listing, listingColumns, selectSteps } from '../listing/listing.store.ts'
import { listingStatusText } from '../listing/listing.text.ts'
import { selectEvidence } from '../warn-on-evidence/evidence.store.ts'
import { retention } from '../sighting/identifiers.tables.ts'

/** Whether a warning stays is decided by two people on an objection, so nothing is erased here. */
export const listingSource = personalDataSource({
  name: 'identifiers.listing',
  title: 'een besluit over waarschuwen voor uw rekening, nummer of adres',
  activity: 'identifiers.list-identifier',
  tables: ['identifiers.listing', 'identifiers.listing_step', 'identifiers.evidence', 'identifiers.guard'],
  side: 'stated',
  foundBy: ['identifier'],
  action: 'identifiers.listings-seen',
  async search(ctx, tx, { organisationId, kinds, canonicals, most }) {
    const found = await sql<Listing>`select ${listingColumns} from identifiers.listing
      join unnest(${kinds}::text[], ${canonicals}::text[]) as asked (kind, canonical) using (kind, canonical)
      where organisation_id = ${organisationId} order by proposed_at, id limit ${most}`.execute(tx)
    const status = translate(listingStatusText, 'nl')
    const items = []
    for (const listing of found.rows) {
      const guarded = await seeingAll(ctx, tx, () => guardedUntil(tx, listing.identifierId))
      const steps = await selectSteps(tx, listing.id)
      const evidence = await selectEvidence(tx, listing.id)
      items.push({
        id: listing.id,
        since: listing.proposedAt,
        until: keptUntil(retention['identifiers.listing'], listing.endedAt),
        content: [
          ...knownPairs({
            Gegeven: formatIdentifier(listing),
            Stand: status(listing.status),
            Organisatie: listing.authorityName,
            Grondslag: listing.legalBasis,
            Reden: listing.reason,
            'Geldt tot en met': listing.expiresAt && formatLastDay(listing.expiresAt, 'nl'),
            'Niet opnieuw om eerdere meldingen, tot en met': guarded && formatLastDay(guarded, 'nl'),
          }),
          ...evidence.flatMap(({ proposedAt, proof }) =>
            proof === null ? [] : [{ name: `Eigen bewijs van ${formatDate(proposedAt, 'nl')}`, value: proof }],
          ),
          ...steps.map((step) => ({
            name: `Besluit van ${formatDate(step.at, 'nl')}`,
            value: `${status(step.toStatus)}: ${step.reason}`,
          })),
        ],
      })
    }
    return items
  },
  correctAt: (id) => `/werkbank/vermeldingen/${id}`,
})

/** Only the program reads guards; that there is one is about whoever was cleared. */
async function guardedUntil(tx: Tx, identifierId: string): Promise<Date | null> {
  const found = await sql<{ until: Date | null }>`select max(guarded_until) as until from identifiers.guard
    where identifier_id = ${identifierId}`.execute(tx)
  return found.rows[0]?.until ?? null
}
