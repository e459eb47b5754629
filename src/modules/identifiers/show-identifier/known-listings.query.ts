// SPDX-License-Identifier: EUPL-1.2
import { type Context, mayDo, organisationOf, transaction } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import {
  type Known,
  type KnownDeed,
  type KnownIdentifier,
  type KnownLine,
  mostKnown,
  nothingKnown,
} from '#foundation/modules'
import { addressIn, type Language, translate } from '#foundation/text'
import { everydayKinds, formatLastDay } from '#values'
import { selectReportCounts } from '../list-sightings/list-sightings.store.ts'
import type { Listing } from '../listing/listing.store.ts'
import { listingStatusText } from '../listing/listing.text.ts'
import { listingLooks } from '../listing/listing-looks.ts'
import { selectListingsOf, selectStepsOf } from './show-identifier.store.ts'
import { identifierText } from './show-identifier.text.ts'

const desk = '/werkbank/vermeldingen'
const open = ['proposed', 'active', 'suspended']

/** Warnings about it: those that everybody is told, and every one that the own organisation put forward for whoever works with reports there. */
export async function knownListings(ctx: Context, about: KnownIdentifier, purpose: string): Promise<Known> {
  const own = organisationOf(ctx.actor)
  const mayPublish = mayDo(ctx.actor, 'identifiers:publish')
  const seesAll = mayPublish || mayDo(ctx.actor, 'reports:read') || mayDo(ctx.actor, 'cases:read')
  return transaction(ctx, async (tx) => {
    const found = await selectListingsOf(tx, about.id, mostKnown)
    const seen = found.listings.filter((one) => seesAll || one.status === 'active')
    const ours = seen.filter(({ organisationId }) => organisationId === own)
    const isNamed = own !== null && ((await selectReportCounts(tx, [about.id], own)).get(about.id)?.own ?? 0) > 0
    const mayWarn =
      mayPublish &&
      (everydayKinds as readonly string[]).includes(about.kind) &&
      (isNamed || ours.length > 0) &&
      !ours.some(({ status }) => open.includes(status))
    if (seen.length === 0 && !mayWarn) return nothingKnown
    if (seen.length > 0)
      await recordAudit(ctx, tx, {
        action: 'identifiers.listings-seen',
        subjectKind: 'identifier',
        subjectId: about.id,
        purpose,
        subjects: seen.map(({ id }) => id),
      })
    const [latest] = mayPublish ? ours : []
    return {
      lines: seen.map((one) => lineOf(one, mayPublish && one.organisationId === own, ctx.language)),
      count: seesAll ? found.count : seen.length,
      deeds: deedsOf(latest, mayWarn ? about.id : null, ctx.language),
      tabs: latest
        ? [{ text: t(ctx.language)('decideTab'), href: addressIn(ctx.language, `${desk}/${latest.id}`) }]
        : [],
    }
  })
}

const t = (language: Language) => translate(identifierText, language)

function lineOf(listing: Listing, mayOpen: boolean, language: Language): KnownLine {
  const said = t(language)
  return {
    key: listing.id,
    at: listing.decidedAt ?? listing.proposedAt,
    what: said('listingOf', { authority: listing.authorityName }),
    state: { kind: listingLooks[listing.status], text: translate(listingStatusText, language)(listing.status) },
    more: [
      listing.status === 'active' &&
        listing.expiresAt &&
        said('until', { day: formatLastDay(listing.expiresAt, language) }),
      listing.legalBasis,
      listing.reason,
    ]
      .filter(Boolean)
      .join(' · '),
    href: mayOpen ? addressIn(language, `${desk}/${listing.id}`) : null,
    isNow: open.includes(listing.status),
  }
}

function deedsOf(latest: Listing | undefined, toWarn: string | null, language: Language): KnownDeed[] {
  const said = t(language)
  const warn = toWarn ? [{ text: said('warn'), href: addressIn(language, `${desk}/eigen-bewijs/${toWarn}`) }] : []
  const again = latest?.status === 'declined' ? said('proposeAgain') : null
  const decide = latest?.status === 'proposed' || latest?.status === 'suspended' ? said('decide') : again
  return latest && decide ? [...warn, { text: decide, href: addressIn(language, `${desk}/${latest.id}`) }] : warn
}

/** Who decided what about the warnings of the own organisation, and why. */
export async function knownDecisions(ctx: Context, about: KnownIdentifier, purpose: string): Promise<Known> {
  const own = organisationOf(ctx.actor)
  if (own === null) return nothingKnown
  return transaction(ctx, async (tx) => {
    const { steps, count } = await selectStepsOf(tx, about.id, own, mostKnown)
    if (steps.length === 0) return nothingKnown
    await recordAudit(ctx, tx, {
      action: 'identifiers.listings-seen',
      subjectKind: 'identifier',
      subjectId: about.id,
      purpose,
      subjects: [...new Set(steps.map(({ listingId }) => listingId))],
    })
    return {
      count,
      lines: steps.map((step, index) => ({
        key: `${step.listingId} ${index}`,
        at: step.at,
        what: step.actorName ? t(ctx.language)('by', { name: step.actorName }) : t(ctx.language)('program'),
        state: {
          kind: listingLooks[step.toStatus],
          text: translate(listingStatusText, ctx.language)(step.toStatus),
        },
        more: step.reason,
        href: null,
        isNow: false,
      })),
    }
  })
}
