// SPDX-License-Identifier: EUPL-1.2
import { asSystem, type Context, transaction } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import { listAnchors } from '#modules/cases'
import { sightingsNaming } from '#modules/identifiers'
import { listFacts, reportsWithWords } from '#modules/reports'
import {
  type Hit,
  insertAlerts,
  markElsewhere,
  selectCaseWatches,
  selectIdentifierHits,
  selectWatchedIdentifiers,
  selectWordWatches,
} from './alert.store.ts'
import { tellElsewhereFrom } from './reveal-day.ts'

const name = 'casework.watch'

/** Tells who watches an identifier that these reports name (at most 3,000). Doing it twice tells it once. */
export async function alertOnIdentifiers(ctx: Context, reportIds: readonly string[]): Promise<void> {
  const system = asSystem(ctx, name)
  const watched = await transaction(system, selectWatchedIdentifiers)
  const sightings = await sightingsNaming(system, reportIds, watched)
  if (sightings.length === 0) return
  const facts = await listFacts(system, [...new Set(sightings.map(({ reportId }) => reportId))])
  const seen = sightings.flatMap(({ reportId, kind, canonical }) => {
    const organisationId = facts.get(reportId)?.controllerOrganisationId
    return organisationId ? [{ reportId, organisationId, kind, canonical }] : []
  })
  await raise(system, await transaction(system, (tx) => selectIdentifierHits(tx, seen)))
}

/** Tells who watches the case that these reports came into. */
export async function alertOnCases(ctx: Context, reportIds: readonly string[]): Promise<void> {
  const system = asSystem(ctx, name)
  const watches = await transaction(system, selectCaseWatches)
  if (watches.length === 0) return
  const facts = await listFacts(system, reportIds)
  // One address stands for the whole case: the smallest of those that it has at its organisations.
  const anchors = await listAnchors(system, [...new Set([...facts.keys(), ...watches.map(({ reportId }) => reportId)])])
  const caseOf = (reportId: string) =>
    anchors
      .get(reportId)
      ?.map(({ anchor }) => anchor)
      .sort()[0]
  const watchesOf = Map.groupBy(watches, ({ reportId }) => caseOf(reportId))
  const hits = [...facts.values()].flatMap(({ id, controllerOrganisationId }) => {
    const inCase = caseOf(id)
    if (inCase === undefined) return []
    return (watchesOf.get(inCase) ?? []).flatMap(({ watchId, reportId }) =>
      id > watchId && id !== reportId ? [{ watchId, reportId: id, organisationId: controllerOrganisationId }] : [],
    )
  })
  await raise(system, hits)
}

/** Tells who watches words that the stories of these reports hold: only within the organisation that received them. */
export async function alertOnWords(ctx: Context, reportIds: readonly string[]): Promise<void> {
  const system = asSystem(ctx, name)
  const watches = await transaction(system, selectWordWatches)
  for (const [words, same] of Map.groupBy(watches, (watch) => watch.words.toLowerCase())) {
    const found = await reportsWithWords(system, { words, among: reportIds })
    const hits = found.flatMap(({ reportId, organisationId }) =>
      same
        .filter((watch) => watch.organisationId === organisationId && reportId > watch.watchId)
        .map(({ watchId }) => ({ watchId, reportId, organisationId })),
    )
    await raise(system, hits)
  }
}

async function raise(system: Context, hits: readonly Hit[]): Promise<void> {
  if (hits.length === 0) return
  await transaction(system, async (tx) => {
    const raised = await insertAlerts(tx, hits, system.now())
    // In production no legal basis has been adopted to keep even that others have something.
    const marked = system.settings.isProduction ? [] : await markElsewhere(tx, hits, tellElsewhereFrom(system.now()))
    const about = (action: string, subjectId: string) => ({ action, subjectKind: 'watch', subjectId })
    await recordAudit(system, tx, [
      ...[...raised].map(([watchId, alerts]) => ({ ...about('casework.alerts-raised', watchId), detail: { alerts } })),
      ...marked.map((watchId) => about('casework.watch-marked-elsewhere', watchId)),
    ])
  })
}
