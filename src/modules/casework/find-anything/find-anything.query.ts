// SPDX-License-Identifier: EUPL-1.2
import { type Context, organisationOf, transaction } from '#foundation/access'
import { casesOf } from '#modules/cases'
import { findSeen, listReportsSeen, type SeenIdentifier } from '#modules/identifiers'
import { type NarrativeHit, searchNarratives } from '#modules/reports'
import { describeReports, type ListedReport } from '../show-case/read-case.query.ts'
import { reportIn } from '../show-report/report-in.ts'
import { selectByCode } from './find-anything.store.ts'

/** Reports with the words that one page shows, and reports shown at one identifier. */
const hitsOnPage = 20
const reportsAtIdentifier = 5
/** Identifiers of which the reports are looked up; the rest is only counted. */
const mostIdentifiers = 10
const purpose = 'zoeken in eigen meldingen'

export interface FoundCase {
  anchor: string
  ownReports: number
  otherReports: number
  /** Reports of this answer that are in it. */
  hits: number
}

export interface Found {
  identifiers: (SeenIdentifier & { reports: ListedReport[] })[]
  cases: FoundCase[]
  reports: (ListedReport & { excerpt: NarrativeHit['excerpt'] })[]
  /** Give it as `before` for the reports after these. */
  next: string | null
}

/**
 * Looks in everything that the one who asks may read: identifiers in any spelling, words in the stories, the number of a
 * report, the code of a case. `before`: only the next page of reports. What is asked is nowhere written down.
 */
export async function findAnything(ctx: Context, asked: { text: string; before?: string }): Promise<Found> {
  const { text, before } = asked
  const seen = before ? [] : (await findSeen(ctx, text, purpose)).slice(0, mostIdentifiers)
  const listed = await Promise.all(
    seen.map(({ id }) => listReportsSeen(ctx, id, { limit: reportsAtIdentifier, offset: 0 }, purpose)),
  )
  const told = await searchNarratives(
    ctx,
    { words: text, limit: hitsOnPage, ...(before && { before }) },
    'investigate-case',
  )
  const named = before ? [] : await namedBy(ctx, text)
  const atIdentifiers = listed.map(({ reports }) => reports.map(({ reportId }) => reportId))
  const ids = [...new Set([...named, ...atIdentifiers.flat(), ...told.hits.map(({ reportId }) => reportId)])]
  const reports = new Map((await describeReports(ctx, ids)).map((report) => [report.id, report]))
  const excerpts = new Map(told.hits.map(({ reportId, excerpt }) => [reportId, excerpt]))
  return {
    identifiers: seen.map((identifier, index) => ({
      ...identifier,
      reports: (atIdentifiers[index] ?? []).flatMap((id) => reports.get(id) ?? []),
    })),
    cases: before ? [] : await casesAmong(ctx, ids),
    reports: [...new Set([...named, ...excerpts.keys()])].flatMap((id) => {
      const report = reports.get(id)
      return report ? [{ ...report, excerpt: excerpts.get(id) ?? [] }] : []
    }),
    next: told.next ?? null,
  }
}

/** A report by its number or address, or the anchor of a case by its code. */
async function namedBy(ctx: Context, text: string): Promise<string[]> {
  const reportId = reportIn(text)
  if (reportId) return [reportId]
  const code = /^(?:zaak|case)?\s*#?([\da-f]{6})$/i.exec(text.trim())?.[1]?.toLowerCase()
  if (!code) return []
  const candidates = await transaction(ctx, (tx) => selectByCode(tx, code, organisationOf(ctx.actor) ?? ''))
  const cases = await casesOf(ctx, candidates)
  return candidates.filter((id) => cases.get(id)?.anchor === id)
}

/** The cases of these reports, the one with the most of them first. */
async function casesAmong(ctx: Context, reportIds: readonly string[]): Promise<FoundCase[]> {
  const found = new Map<string, FoundCase>()
  for (const { anchor, ownReports, otherReports } of (await casesOf(ctx, reportIds)).values()) {
    const hits = (found.get(anchor)?.hits ?? 0) + 1
    found.set(anchor, { anchor, ownReports, otherReports, hits })
  }
  return [...found.values()].sort((a, b) => b.hits - a.hits || b.ownReports - a.ownReports)
}
