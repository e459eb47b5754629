// SPDX-License-Identifier: EUPL-1.2
import { type Context, mayDo, transaction } from '#foundation/access'
import type { Tx } from '#foundation/db'
import {
  type CaseHub,
  casesOf,
  joinsReports,
  type LikelyDuplicate,
  likelyDuplicates,
  listCaseHubs,
  type SimilarReport,
  similarReports,
} from '#modules/cases'
import { type Classification, classificationsOf, whyInWords } from '#modules/classification'
import { findSeen, listSightings, type Sighting } from '#modules/identifiers'
import { findReport, listFacts, type ReadReport, type ReportFacts } from '#modules/reports'
import { labelOf } from '#modules/taxonomy'
import { identifierKey, municipalityOf, understandIdentifier } from '#values'
import { countLastWeek, selectByIds, type WorkRow } from '../list-work/list-work.store.ts'
import { keepWork } from '../keep-work/keep-work.command.ts'
import { selectTasks, type Task } from '../plan-task/task.store.ts'
import { type Reason, reasonsFor } from '../work/urgency.ts'
import { type Note, selectNotes } from '../write-note/note.store.ts'

const mostWritten = 100
const mostSimilar = 5

export interface KnownIdentifier extends Omit<Sighting, 'reportId'> {
  /** Own reports that name it, this one included. */
  ownReports: number
  /** Whether it joins this report to others, and why not; null where nothing else hangs on it. */
  standing: CaseHub['standing'] | 'only-seen' | null
}

export interface ShownReport {
  report: ReadReport
  /** Who works on it; null only when it is not in the queue. */
  assignment: Pick<WorkRow, 'assignedTo' | 'assignedName' | 'assignedVersion'> | null
  reasons: Reason[]
  classification: Classification | null
  /** Why each facet was decided so, for a reader; by facet. */
  why: Record<string, string>
  identifiers: KnownIdentifier[]
  /** What was named in a field and is no account, number or address, such as a name. */
  unread: string[]
  similar: (SimilarReport & { facts: ReportFacts })[]
  /** Those of the similar ones that may tell of the same event, and why; the likeliest first. */
  duplicates: LikelyDuplicate[]
  inCase: { ownReports: number; otherReports: number } | null
  notes: Note[]
  tasks: Task[]
  /** Words for the concepts of the taxonomy in all of the above. */
  labels: Record<string, string>
}

/** Everything that one needs to handle a report, for the organisation that received it; null for everybody else. */
export async function showReport(ctx: Context, id: string, as: ReadAs = purpose): Promise<ShownReport | null> {
  const shown = await readReport(ctx, id, as)
  if (!shown || shown.assignment) return shown
  // It came in this very moment and was not announced yet, or before there was a queue.
  await keepWork(ctx, [id])
  return readReport(ctx, id, as)
}

const purpose = 'handle-report'
/** Ahead: nobody saw it yet, and it lies ready for whoever may come to it next. */
type ReadAs = typeof purpose | 'read-ahead'

/**
 * Two transactions and not one for each of a dozen questions. What asks the program for a connection of its own stands between
 * them: when everybody holds one connection and waits for another, nobody gets any.
 */
async function readReport(ctx: Context, id: string, as: ReadAs): Promise<ShownReport | null> {
  const own = await transaction(ctx, (tx) => readOwn({ ...ctx, tx }, tx, id, as))
  if (!own) return null
  const { report, work, growth, inCase, ...rest } = own
  const maySeeCases = mayDo(ctx.actor, 'cases:read')
  const similar = maySeeCases ? await similarReports(ctx, id, { limit: mostSimilar }, purpose) : []
  const hubs = inCase && maySeeCases ? (await listCaseHubs(ctx, id, { page: 1 }, purpose)).hubs : []
  const { known, duplicates, identifiers, labels } = await transaction(ctx, async (tx) => {
    const inOne = { ...ctx, tx }
    const facts = await listFacts(
      inOne,
      similar.map(({ reportId }) => reportId),
    )
    const found = similar.flatMap((one) => {
      const about = facts.get(one.reportId)
      return about ? [{ ...one, facts: about }] : []
    })
    return {
      known: found,
      duplicates: await mayBeDuplicates(inOne, report, found),
      identifiers: await knownIdentifiers(inOne, id, [...hubs, ...similar.flatMap(({ shared }) => shared)]),
      labels: await labelsFor(inOne, [
        report.fraudForm,
        report.contactChannel,
        ...(rest.classification?.decided.map(({ concept }) => concept) ?? []),
        rest.classification?.suggestion?.form ?? null,
        ...found.map(({ facts: { fraudForm } }) => fraudForm),
      ]),
    }
  })
  return {
    ...rest,
    report,
    identifiers,
    unread: unreadIn(report),
    labels: { ...labels, ...placeName(report.municipality) },
    assignment: work ? assignmentOf(work) : null,
    reasons: work ? reasonsFor(work, growth.get(work.caseLabel ?? '') ?? 0, ctx.now()) : [],
    why: Object.fromEntries(
      rest.classification?.decided.map((each) => [each.facet, whyInWords(each, ctx.language)]) ?? [],
    ),
    similar: known,
    duplicates,
    inCase: inCase && { ownReports: inCase.ownReports, otherReports: inCase.otherReports },
  }
}

function unreadIn({ stated }: ReadReport): string[] {
  return stated.flatMap(({ kind, role, text, platform }) => {
    const isOfOther = role !== 'own' && role !== 'uninvolved' && text.trim() !== ''
    const options = { demoBankAllowed: true, ...(platform && { platform }) }
    return isOfOther && !understandIdentifier(kind, text, options).ok ? [text] : []
  })
}

function placeName(code: string | null): Record<string, string> {
  const place = code === null ? null : municipalityOf(code)
  return place ? { [place.code]: place.name } : {}
}

async function readOwn(ctx: Context, tx: Tx, id: string, as: ReadAs) {
  const report = await findReport(ctx, id, as)
  if (!report) return null
  const [work] = await selectByIds(tx, [id])
  return {
    report,
    work,
    growth: await countLastWeek(tx, work?.caseLabel ? [work.caseLabel] : [], ctx.now()),
    classification: (await classificationsOf(ctx, [id])).get(id) ?? null,
    inCase: (await casesOf(ctx, [id])).get(id) ?? null,
    notes: await selectNotes(tx, [id], mostWritten),
    tasks: await selectTasks(tx, [id], mostWritten),
  }
}

/** Proposed to whoever handles the report; marking one is a person's decision. */
async function mayBeDuplicates(ctx: Context, report: ReadReport, similar: readonly ShownReport['similar'][number][]) {
  const ids = [report.id, ...similar.map(({ reportId }) => reportId)]
  const sightings = Map.groupBy(await listSightings(ctx, ids), ({ reportId }) => reportId)
  const traitsOf = (id: string, of: Pick<ReportFacts, 'occurredOn' | 'lossInCents' | 'province' | 'fraudForm'>) => ({
    id,
    occurredOn: of.occurredOn,
    lossInCents: of.lossInCents,
    province: of.province,
    form: of.fraudForm,
    identifierKeys: (sightings.get(id) ?? []).map(({ identifierId }) => identifierId),
  })
  return likelyDuplicates(
    traitsOf(report.id, report),
    similar.map(({ reportId, facts, likeness }) => ({ ...traitsOf(reportId, facts), textLikeness: likeness })),
  )
}

function assignmentOf({ assignedTo, assignedName, assignedVersion }: WorkRow): ShownReport['assignment'] {
  return { assignedTo, assignedName, assignedVersion }
}

async function knownIdentifiers(ctx: Context, id: string, hubs: readonly CaseHub[]): Promise<KnownIdentifier[]> {
  const sightings = await listSightings(ctx, [id])
  const standings = new Map(hubs.map((hub) => [identifierKey(hub), hub.standing]))
  const text = [...new Set(sightings.map(({ canonical }) => canonical))].join('\n')
  const seen = new Map((await findSeen(ctx, text, 'handle-report')).map((one) => [one.id, one.ownReports]))
  const byIdentifier = new Map<string, KnownIdentifier>()
  for (const { reportId: _, ...sighting } of sightings) {
    const earlier = byIdentifier.get(sighting.identifierId)
    // One row each, with the part that says most: what was stated before what was only found.
    if (earlier && (earlier.origin === 'stated' || sighting.origin === 'found')) continue
    byIdentifier.set(sighting.identifierId, {
      ...sighting,
      ownReports: seen.get(sighting.identifierId) ?? 1,
      // As on the page of the case: what joins other reports does not join one in which it was only seen or mentioned.
      standing: joinsReports(sighting.role) ? (standings.get(identifierKey(sighting)) ?? null) : 'only-seen',
    })
  }
  return [...byIdentifier.values()]
}

async function labelsFor(ctx: Context, ids: readonly (string | null)[]): Promise<Record<string, string>> {
  const known = [...new Set(ids.flatMap((id) => id ?? []))]
  return Object.fromEntries(await Promise.all(known.map(async (id) => [id, await labelOf(ctx, id, ctx.language)])))
}
