// SPDX-License-Identifier: EUPL-1.2
// No audit line: a part of linking, which writes one.
import type { Context } from '#foundation/access'
import type { Tx } from '#foundation/db'
import { listIdentifiers, listLinkingReports } from '#modules/identifiers'
import type { HungReport, LinkedReport } from '../linking/linked-report.ts'
import { selectHung, selectReportsIn, selectReportsWithTexts } from '../linking/report.store.ts'
import { selectTextsOf } from '../texts/text.store.ts'
import { deleteHubs, type HubRow, selectHubs, selectJudgements, upsertHubs } from './hub.store.ts'
import { doesLink, type HubIdentity, holdsMoney } from './hub.ts'
import { fixedStanding } from './site-of.ts'
import { type StandingLimits, standingOf } from './standing.ts'
import type { Weighed } from './hub-totals.ts'
import { addForm, addReport, emptyTally, type HubTally } from './tally.ts'

/** A hub that fewer reports share and that links has no row: its few reports are read when it matters. */
export const keptFrom = 4

export interface Weighing {
  /** Reports that hang on a hub and are not stored yet. */
  added: ReadonlyMap<string, readonly LinkedReport[]>
  /** Hubs to add up from all their reports, because one left or changed what it says. */
  recount: ReadonlySet<string>
  /** Hubs on which a report hangs that now tells another form. */
  restated: ReadonlyMap<string, readonly { was: string | null; now: string | null }[]>
  /** What is known of hubs; the rest is looked up. */
  identities: ReadonlyMap<string, HubIdentity>
  /** Those of these hubs that are families of texts. */
  families: ReadonlySet<string>
}

/** Adds up every hub that the reports of this circle touch, decides whether it links now, and stores that. */
export async function weighHubs(
  ctx: Context,
  tx: Tx,
  circle: string,
  weighing: Weighing,
  limits: StandingLimits,
): Promise<Map<string, Weighed>> {
  const { added, recount, restated, families } = weighing
  const ids = [...new Set([...added.keys(), ...recount, ...restated.keys()])]
  const rows = await selectHubs(tx, circle, ids)
  const whole = ids.filter((id) => recount.has(id) || (!rows.has(id) && added.has(id)))
  const members = await membersOf(ctx, tx, circle, whole, families)
  const samples = await samplesOf(tx, ids, rows, new Set(whole))
  const identities = await identify(ctx, ids, weighing, rows)
  const judged = await selectJudgements(tx, circle, whole)
  const weighed = new Map<string, Weighed>()
  const [stored, ended]: [HubRow[], string[]] = [[], []]
  for (const hubId of ids) {
    const row = rows.get(hubId)
    const identity = identities.get(hubId)
    if (!identity) continue
    const all = members.get(hubId)
    if (!all && !row) continue
    const tally = all ? emptyTally() : copyOf(row?.tally ?? emptyTally())
    for (const report of all ?? []) addReport(tally, identity.kind, report, limits)
    for (const report of added.get(hubId) ?? []) addReport(tally, identity.kind, report, limits)
    if (!all && holdsMoney(identity.kind))
      for (const { was, now } of restated.get(hubId) ?? []) {
        addForm(tally.forms, was, -1)
        addForm(tally.forms, now, 1)
      }
    const judgement = (all ? judged.get(hubId) : row?.judgement) ?? null
    const standing = standingOf({ ...identity, judgement, tally }, limits)
    const sample = samples.get(row?.tally.sample ?? '')
    weighed.set(hubId, {
      didLink: row ? doesLink(row.standing) : true,
      doesLink: doesLink(standing),
      stored: all ?? (sample ? [sample] : []),
      reports: tally.reports,
    })
    const now = { hubId, ...identity, judgement, standing, tally }
    if (isKept(now)) stored.push(now)
    else if (row) ended.push(hubId)
  }
  await upsertHubs(tx, circle, stored)
  await deleteHubs(tx, circle, ended)
  // What joins from now on joins all that hang on it, not only the one by which its case was found.
  const turned = [...weighed].filter(([id, hub]) => hub.doesLink && !hub.didLink && !members.has(id)).map(([id]) => id)
  for (const [id, all] of await membersOf(ctx, tx, circle, turned, families)) {
    const hub = weighed.get(id)
    if (hub) hub.stored = all
  }
  return weighed
}

/** Whether a hub is worth a row. A text that one report has is no hub. */
export function isKept({ kind, standing, tally }: HubRow): boolean {
  if (tally.reports < (kind === 'text' ? 2 : 1)) return false
  return tally.reports >= keptFrom || standing !== 'links'
}

/** Stored reports of this circle on each of these hubs. Sightings are of all circles, so what is not in this one is left out. */
export async function membersOf(
  ctx: Context,
  tx: Tx,
  circle: string,
  hubIds: readonly string[],
  families: ReadonlySet<string>,
): Promise<Map<string, HungReport[]>> {
  const members = new Map<string, HungReport[]>(hubIds.map((id) => [id, []]))
  const identifiers = hubIds.filter((id) => !families.has(id))
  const seen = await listLinkingReports(ctx, identifiers)
  const reports = await selectReportsIn(tx, circle, [...new Set([...seen.values()].flat())])
  for (const report of reports) for (const hub of [...report.accounts, ...report.others]) members.get(hub)?.push(report)
  const texts = await selectTextsOf(
    tx,
    circle,
    hubIds.filter((id) => families.has(id)),
  )
  const familyOf = new Map(texts.map(({ textId, family }) => [textId, family]))
  for (const report of await selectReportsWithTexts(tx, circle, [...familyOf.keys()]))
    for (const family of new Set(report.texts.map((text) => familyOf.get(text) ?? '')))
      members.get(family)?.push(report)
  return members
}

/** The stored report by which the case of each hub is found. */
async function samplesOf(
  tx: Tx,
  ids: readonly string[],
  rows: ReadonlyMap<string, HubRow>,
  whole: ReadonlySet<string>,
): Promise<Map<string, HungReport>> {
  const wanted = ids.flatMap((id) => (whole.has(id) ? [] : (rows.get(id)?.tally.sample ?? [])))
  return new Map((await selectHung(tx, [...new Set(wanted)])).map((report) => [report.reportId, report]))
}

async function identify(
  ctx: Context,
  ids: readonly string[],
  { identities, families }: Weighing,
  rows: ReadonlyMap<string, HubRow>,
): Promise<Map<string, HubIdentity>> {
  const known = new Map<string, HubIdentity>()
  const unknown: string[] = []
  for (const id of ids) {
    const identity = identities.get(id) ?? rows.get(id)
    if (identity) known.set(id, { kind: identity.kind, fixed: identity.fixed })
    else if (families.has(id)) known.set(id, { kind: 'text', fixed: null })
    else unknown.push(id)
  }
  for (const { id, kind, canonical, protectedAs } of (await listIdentifiers(ctx, unknown)).values())
    known.set(id, { kind, fixed: fixedStanding(kind, canonical, protectedAs) })
  return known
}

function copyOf(tally: HubTally): HubTally {
  return {
    ...tally,
    forms: { ...tally.forms },
    sites: [...tally.sites],
    accounts: [...tally.accounts],
    organisations: [...tally.organisations],
  }
}
