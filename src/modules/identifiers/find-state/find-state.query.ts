// SPDX-License-Identifier: EUPL-1.2
import { type Context, mayDo, organisationOf, seeingAll, transaction } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import { sql, type Tx } from '#foundation/db'
import type { FindQuery, Found } from '#foundation/modules'
import { addressIn, formatDate, translate } from '#foundation/text'
import { type EverydayIdentifier, formatIdentifier, formatLastDay } from '#values'
import { identifierAddress } from '../identifier-address.ts'
import { selectSeen } from '../list-sightings/list-sightings.store.ts'
import { listingKeys } from '../look-up/answer-keys.ts'
import { stateText } from './find-state.text.ts'

interface OwnListing {
  id: string
  identifierId: string
  status: 'proposed' | 'active' | 'suspended'
  expiresAt: Date | null
}

/**
 * What the own organisation knows of this identifier: first what it is, then its listing and reports. That it was looked up is written down, also
 * when nothing is known: of an identifier that only others know, the line is about it and the answer is empty.
 */
export async function findState(ctx: Context, { identifier }: FindQuery): Promise<Found[]> {
  if (!identifier) return []
  const t = translate(stateText, ctx.language)
  const { seen, listing } = await knownOf(ctx, identifier)
  const id = seen?.id ?? listing?.identifierId
  const bank = identifier.kind === 'iban' ? identifier.detail.bankName : null
  const what = {
    title: formatIdentifier(identifier),
    more: bank === null ? t(identifier.kind) : t('ibanAt', { bank }),
    href: id === undefined ? '' : addressIn(ctx.language, identifierAddress(id)),
  }
  const listed = listing && {
    title: t(listing.status),
    more:
      listing.status === 'proposed' || !listing.expiresAt
        ? t('proposedMore')
        : t('until', { day: formatLastDay(listing.expiresAt, ctx.language) }),
    href: addressIn(ctx.language, `/werkbank/vermeldingen/${listing.id}`),
  }
  const reported = seen
    ? {
        title: t('seen', { count: seen.ownReports }),
        more: t('lastSeen', { date: formatDate(seen.lastSeenAt, ctx.language) }),
        href: what.href,
      }
    : { title: t('none'), more: t('noneMore'), href: '' }
  return [what, ...(listed ? [listed] : []), ...(mayDo(ctx.actor, 'reports:read') ? [reported] : [])]
}

/** To propose a warning about it, for whoever may and while there is none. */
export async function findWarningDeed(ctx: Context, { identifier }: FindQuery): Promise<Found[]> {
  if (!identifier) return []
  const own = organisationOf(ctx.actor) ?? ''
  const t = translate(stateText, ctx.language)
  const id = await transaction(ctx, (tx) => selectUnwarned(tx, identifier, own))
  if (id === null) return []
  const href = addressIn(ctx.language, `/werkbank/vermeldingen/eigen-bewijs/${id}`)
  return [{ title: t('warn'), more: t('warnMore'), href }]
}

function knownOf(ctx: Context, identifier: EverydayIdentifier) {
  const own = organisationOf(ctx.actor) ?? ''
  return transaction(ctx, async (tx) => {
    const seen = mayDo(ctx.actor, 'reports:read') ? (await selectSeen(tx, [identifier], own))[0] : undefined
    const listing = mayDo(ctx.actor, 'identifiers:publish') ? await selectOwnListing(tx, identifier, own) : undefined
    const id = await seeingAll(ctx, tx, () => selectId(tx, identifier))
    await recordAudit(ctx, tx, {
      action: 'identifiers.state-looked-up',
      subjectKind: id === null ? 'organisation' : 'identifier',
      subjectId: id ?? own,
      purpose: 'zoeken op de werkbank',
      detail: { kind: identifier.kind, isKnown: id !== null, ownReports: seen?.ownReports ?? 0 },
    })
    return { seen, listing }
  })
}

/** Its id, when an own report names it, nobody protects it, and the own organisation has no listing that stands. */
async function selectUnwarned(tx: Tx, identifier: EverydayIdentifier, own: string): Promise<string | null> {
  const found = await sql<{ id: string }>`select i.id from identifiers.identifier i
    where i.kind = ${identifier.kind} and i.canonical = ${identifier.canonical} and i.protected_as is null
      and exists (select from identifiers.sighting s where s.identifier_id = i.id
        and s.controller_organisation_id = ${own} and s.dropped_at is null)`.execute(tx)
  const id = found.rows[0]?.id ?? null
  return id === null || (await selectOwnListing(tx, identifier, own)) ? null : id
}

async function selectId(tx: Tx, { kind, canonical }: EverydayIdentifier): Promise<string | null> {
  const found = await sql<{ id: string }>`select id from identifiers.identifier
    where kind = ${kind} and canonical = ${canonical}`.execute(tx)
  return found.rows[0]?.id ?? null
}

/** The one that stands of it, or of the host above it. */
async function selectOwnListing(tx: Tx, identifier: EverydayIdentifier, own: string): Promise<OwnListing | undefined> {
  const keys = listingKeys(identifier)
  const found = await sql<OwnListing>`select id, identifier_id as "identifierId", status, expires_at as "expiresAt"
    from unnest(${keys.map(({ kind }) => kind)}::text[], ${keys.map(({ canonical }) => canonical)}::text[])
      with ordinality as asked (kind, canonical, place)
    join identifiers.listing using (kind, canonical)
    where organisation_id = ${own} and status in ('proposed', 'active', 'suspended') order by place limit 1`.execute(tx)
  return found.rows[0]
}
