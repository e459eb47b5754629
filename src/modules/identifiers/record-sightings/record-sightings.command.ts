// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from 'node:crypto'
import { asSystem, type Context, transaction } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import type { Tx } from '#foundation/db'
import { announceEach } from '#foundation/events'
import { listReportedMatter } from '#modules/reports'
import { type Identifier, identifierKey } from '#values'
import type { Fall } from '../listing/listing.text.ts'
import { ownNamesOf } from '../protected-list/own-host.ts'
import { selectEntriesFor } from '../protected-list/protected-entry.store.ts'
import { protection } from '../protected-list/protection.ts'
import { reconsiderIdentifiers, reconsiderLocked } from '../reconsider-identifiers/reconsider-identifiers.command.ts'
import { ReportsSighted, SightingsRecorded } from '../sighting/sighting.events.ts'
import {
  deleteSightings,
  deleteUnsaid,
  deleteUnseen,
  lockIdentifiersOf,
  lockRecording,
  markCounting,
  markDropped,
  markUnverified,
  markVerified,
  type SightingRow,
  upsertIdentifiers,
  upsertSightings,
} from '../sighting/sighting.store.ts'
import { marksOfReport } from './marks-of-report.ts'
import { sightingsOfReport } from './sightings-of-report.ts'

/**
 * Records what these reports say, as they stand now: doing it twice changes nothing. One statement a table, however many reports.
 * Listings are reconsidered in the same transaction, so that what was just verified is answered when it commits.
 */
export async function recordSightings(ctx: Context, reportIds: readonly string[]): Promise<void> {
  const system = asSystem(ctx, 'identifiers.record-sightings')
  const options = { demoBankAllowed: !ctx.settings.isProduction }
  await transaction(system, async (tx) => {
    await lockRecording(tx, 'shared')
    const matter = await listReportedMatter({ ...system, tx }, reportIds)
    const sightings = matter.flatMap((report) =>
      sightingsOfReport(report, options).map((sighting) => ({ report, ...sighting })),
    )
    // A report that names nobody has words that others may share.
    await announceSighted(system, tx, reportIds)
    if (sightings.length === 0) return
    const now = system.now()
    const distinct = new Map<string, { identifier: Identifier; first: Date; last: Date }>()
    for (const { identifier, report } of sightings) {
      const key = identifierKey(identifier)
      const known = distinct.get(key)
      const at = report.receivedAt
      if (!known) distinct.set(key, { identifier, first: at, last: at })
      else if (at < known.first) known.first = at
      else if (at > known.last) known.last = at
    }
    const identifiers = [...distinct.values()].map(({ identifier }) => identifier)
    const entries = await selectEntriesFor(tx, identifiers)
    const locked = await upsertIdentifiers(
      tx,
      [...distinct.values()].map(({ identifier, first, last }) => ({
        // No time in it: whoever names it later would read from it when somebody else did so first.
        id: randomUUID(),
        kind: identifier.kind,
        canonical: identifier.canonical,
        firstSeenAt: first,
        lastSeenAt: last,
        protectedAs: protection(identifier, entries, ownNamesOf(ctx)),
      })),
    )
    const ids = new Map(locked.map((row) => [identifierKey(row), row.id]))
    const digest = (text: string) => system.secrets.digest('identifiers.reporter', text).toString('base64url')
    const marks = new Map(matter.map((report) => [report.id, marksOfReport(report, digest, options)]))
    const rows = sightings.map(
      ({ report, identifier, role, origin }): SightingRow => ({
        reportId: report.id,
        identifierId: ids.get(identifierKey(identifier)) ?? '',
        role,
        origin,
        controllerOrganisationId: report.controllerOrganisationId,
        isVerified: report.isVerified,
        droppedAt: report.isDropped ? now : null,
        seenAt: report.receivedAt,
        marks: report.isDropped ? [] : (marks.get(report.id) ?? []),
      }),
    )
    await upsertSightings(tx, rows)
    await recordAudit(system, tx, {
      action: 'identifiers.sightings-recorded',
      subjectKind: 'report-batch',
      subjectId: matter[0]?.id ?? '',
      detail: { reports: matter.length, identifiers: identifiers.length, sightings: rows.length },
    })
    await reconsiderLocked(system, tx, locked)
    await announceRecorded(system, tx, [...ids.values()])
  })
}

/** These reports count from now on. What was not recorded yet is recorded whole. */
export async function verifySightings(ctx: Context, reportIds: readonly string[]): Promise<void> {
  const system = asSystem(ctx, 'identifiers.verify-sightings')
  const missing = await transaction(system, async (tx) => {
    const { identifierIds, known } = await lockIdentifiersOf(tx, reportIds)
    await markVerified(tx, reportIds)
    await follow(system, tx, identifierIds)
    await announceSighted(system, tx, [...known])
    return reportIds.filter((id) => !known.has(id))
  })
  if (missing.length > 0) await recordSightings(system, missing)
}

/**
 * These reports no longer count; of those that were deleted nothing stays. A rejected report or a duplicate may have been
 * restored before this is heard: then it counts.
 */
export async function dropSightings(
  ctx: Context,
  reportIds: readonly string[],
  reason: 'withdrawn' | 'rejected' | 'duplicate' | 'expired' | 'erased',
): Promise<void> {
  const system = asSystem(ctx, 'identifiers.drop-sightings')
  await transaction(system, async (tx) => {
    let { identifierIds, known } = await lockIdentifiersOf(tx, reportIds)
    if (known.size < new Set(reportIds).size) {
      // Perhaps they are being recorded at this moment, by somebody who read them before they were dropped: wait for that.
      await lockRecording(tx, 'alone')
      identifierIds = (await lockIdentifiersOf(tx, reportIds)).identifierIds
    }
    if (reason === 'expired' || reason === 'erased') await deleteSightings(tx, reportIds)
    else if (reason === 'withdrawn') await markDropped(tx, reportIds, system.now())
    else await settle(system, tx, reportIds)
    await follow(system, tx, identifierIds, reason)
    if (reason === 'erased') await deleteUnseen(tx, identifierIds)
    await announceSighted(system, tx, reportIds)
  })
}

/**
 * These reports say more than before, or count again: records what is new and brings what was recorded in line with how they
 * stand now.
 */
export async function amendSightings(ctx: Context, reportIds: readonly string[]): Promise<void> {
  const system = asSystem(ctx, 'identifiers.amend-sightings')
  await recordSightings(system, reportIds)
  await transaction(system, async (tx) => {
    const { identifierIds } = await lockIdentifiersOf(tx, reportIds)
    await forgetUnsaid(system, tx, reportIds)
    await settle(system, tx, reportIds)
    await follow(system, tx, identifierIds)
    await announceSighted(system, tx, reportIds)
  })
}

/** What somebody corrected is not what the report says any more. Of one that was wiped what it said stays. */
async function forgetUnsaid(system: Context, tx: Tx, reportIds: readonly string[]): Promise<void> {
  const matter = await listReportedMatter({ ...system, tx }, reportIds)
  const telling = matter.filter(({ narrative, stated }) => narrative !== '' || stated.length > 0)
  const options = { demoBankAllowed: !system.settings.isProduction }
  const said = telling.flatMap((report) =>
    sightingsOfReport(report, options).map(({ identifier, role }) => ({ reportId: report.id, identifier, role })),
  )
  await deleteUnsaid(
    tx,
    telling.map(({ id }) => id),
    said,
  )
}

/** Whether these reports count and are verified is asked after their identifiers were locked, so that the last word is the newest. */
async function settle(system: Context, tx: Tx, reportIds: readonly string[]): Promise<void> {
  const matter = await listReportedMatter({ ...system, tx }, reportIds)
  const ids = (those: typeof matter) => those.map(({ id }) => id)
  await markVerified(tx, ids(matter.filter(({ isVerified }) => isVerified)))
  await markUnverified(tx, ids(matter.filter(({ isVerified }) => !isVerified)))
  await markDropped(tx, ids(matter.filter(({ isDropped }) => isDropped)), system.now())
  await markCounting(tx, ids(matter.filter(({ isDropped }) => !isDropped)))
}

async function follow(ctx: Context, tx: Tx, identifierIds: readonly string[], fall?: Fall): Promise<void> {
  if (identifierIds.length === 0) return
  await reconsiderIdentifiers(ctx, tx, identifierIds, fall)
  await announceRecorded(ctx, tx, identifierIds)
}

function announceRecorded(ctx: Context, tx: Tx, identifierIds: readonly string[]): Promise<void> {
  return announceEach(ctx, tx, SightingsRecorded, 'identifierIds', identifierIds)
}

function announceSighted(ctx: Context, tx: Tx, reportIds: readonly string[]): Promise<void> {
  return announceEach(ctx, tx, ReportsSighted, 'reportIds', reportIds)
}
