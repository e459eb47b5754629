// SPDX-License-Identifier: EUPL-1.2
import { asSystem, type Context, mayDo, organisationOf, transaction } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import type { Known, KnownIdentifier } from '#foundation/modules'
import { findIssuer, organisationNames } from '#modules/partners'
import { listFacts, type ReportFacts } from '#modules/reports'
import { type EverydayIdentifier, everydayKinds, storedIdentifier } from '#values'
import { selectReportsSeen, type ReportSeen } from '../list-sightings/list-sightings.store.ts'
import { isId } from '../listing/is-id.ts'
import { lookUp } from '../look-up/look-up.query.ts'
import type { LookUp } from '../look-up/public-listing.ts'
import { selectDays, selectIdentifier } from './show-identifier.store.ts'

export const identifierPurpose = 'een kenmerk onderzoeken'
export const reportsOnPage = 20

export interface ShownIdentifier {
  identifier: KnownIdentifier
  /** The bank or provider that gave it out, when it takes part. */
  issuer: string | null
  /** What everybody is told about it now; null of a kind that nobody checks. */
  publicly: LookUp['outcome'] | null
  /** Own reports that name it; none for whoever may not read reports. */
  reports: (ReportSeen & { facts: ReportFacts })[]
  count: number
  page: number
  pages: number
  days: { day: string; reports: number }[]
  parts: (Known & { title: string })[]
}

type Parts = (about: KnownIdentifier, purpose: string) => Promise<ShownIdentifier['parts']>

/**
 * Everything about one identifier that this reader may see, own reports by the page (from 1). Null when that is nothing: whether others know it, this
 * never tells. That they looked, and why, is written down.
 */
export async function showIdentifier(
  ctx: Context,
  id: string,
  page: number,
  known: Parts,
): Promise<ShownIdentifier | null> {
  if (!isId(id)) return null
  const system = asSystem(ctx, 'identifiers.show-identifier')
  const identifier = await transaction(system, (tx) => selectIdentifier(tx, id))
  if (!identifier) return null
  const own = await ownReports(ctx, id, page)
  const parts = (await known(identifier, identifierPurpose)).filter(
    ({ lines, note, deeds }) => lines.length > 0 || note !== undefined || deeds?.length,
  )
  if (!own.isNamed && parts.every(({ lines }) => lines.length === 0)) return null
  await transaction(ctx, (tx) =>
    recordAudit(ctx, tx, {
      action: 'identifiers.identifier-seen',
      subjectKind: 'identifier',
      subjectId: id,
      purpose: identifierPurpose,
      detail: { reports: own.reports.length, page: own.page },
    }),
  )
  return {
    identifier,
    parts,
    ...own,
    issuer: await issuerOf(system, identifier),
    publicly: await told(ctx, identifier),
  }
}

/** Own reports that name it, for whoever may read reports or cases. */
async function ownReports(ctx: Context, id: string, page: number) {
  const organisationId = organisationOf(ctx.actor)
  const none = { isNamed: false, reports: [], count: 0, page: 1, pages: 1, days: [] }
  if (organisationId === null || !(mayDo(ctx.actor, 'reports:read') || mayDo(ctx.actor, 'cases:read'))) return none
  return transaction(ctx, async (tx) => {
    const days = await selectDays(tx, id, organisationId)
    const count = days.reduce((sum, { reports }) => sum + reports, 0)
    // Row-level security shows it to whoever has a report that names it, also one that counts no more.
    if (count === 0) return { ...none, isNamed: (await selectIdentifier(tx, id)) !== null }
    const pages = Math.ceil(count / reportsOnPage)
    const at = Math.min(page, pages)
    const asked = { limit: reportsOnPage, offset: (at - 1) * reportsOnPage }
    const { reports } = await selectReportsSeen(tx, id, organisationId, asked)
    const facts = await listFacts(
      { ...ctx, tx },
      reports.map(({ reportId }) => reportId),
    )
    return {
      isNamed: true,
      reports: reports.flatMap((one) => {
        const about = facts.get(one.reportId)
        return about ? [{ ...one, facts: about }] : []
      }),
      count,
      page: at,
      pages,
      days,
    }
  })
}

function issuerOf(system: Context, { kind, canonical }: KnownIdentifier): Promise<string | null> {
  return transaction(system, async (tx) => {
    const issuer = await findIssuer(tx, kind, canonical)
    if (issuer) return (await organisationNames({ ...system, tx }, [issuer])).get(issuer) ?? null
    const read = storedIdentifier(kind, canonical)
    return read?.kind === 'iban' ? read.detail.bankName : null
  })
}

async function told(ctx: Context, { kind, canonical }: KnownIdentifier): Promise<LookUp['outcome'] | null> {
  const read = storedIdentifier(kind, canonical)
  if (!read || !isEveryday(read)) return null
  return (await lookUp(ctx, [read]))[0]?.outcome ?? null
}

function isEveryday(identifier: { kind: string }): identifier is EverydayIdentifier {
  return (everydayKinds as readonly string[]).includes(identifier.kind)
}
