// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import type { FindQuery, Found } from '#foundation/modules'
import { addressIn, formatDate, translate } from '#foundation/text'
import { casesOf } from '#modules/cases'
import { newestReportsNaming } from '#modules/identifiers'
import { type NarrativeHit, reportTitle, searchNarratives } from '#modules/reports'
import { reportCode } from '#values'
import { caseAddress } from '../show-case/case-address.ts'
import { caseCode } from '../show-case/hub-shape.ts'
import { describeReports, type ListedReport } from '../show-case/read-case.query.ts'
import { paths } from '../work/page-address.ts'
import { reportIdsOf } from '../look-up-record/find-subject.query.ts'
import { searchText } from './find-anything.text.ts'
import { readTyped } from './read-typed.ts'
import { watchDeed } from './watch-deed.ts'

/** Of which the cases are looked for. */
const mostReports = 20
const shownReports = 5
const purpose = 'zoeken in eigen meldingen'

interface Looked {
  /** Own reports, those that were named first. */
  reportIds: string[]
  excerpts: ReadonlyMap<string, NarrativeHit['excerpt']>
}

const looked = new WeakMap<FindQuery, Promise<Looked>>()

/** Own reports about which somebody asks, looked for once for each question: by code, by identifier, or by the words of the story. */
function lookFor(ctx: Context, query: FindQuery): Promise<Looked> {
  const before = looked.get(query) ?? look(ctx, query)
  looked.set(query, before)
  return before
}

async function look(ctx: Context, { text, identifier, code }: FindQuery, most = shownReports): Promise<Looked> {
  const named = code === null ? [] : await reportIdsOf(ctx, code)
  const told = identifier || named.length > 0 ? [] : await toldIn(ctx, text, most)
  const ids = [
    ...named,
    ...(identifier ? await newestReportsNaming(ctx, identifier, mostReports, purpose) : []),
    ...told.map(({ reportId }) => reportId),
  ]
  return {
    reportIds: [...new Set(ids)],
    excerpts: new Map(told.map(({ reportId, excerpt }) => [reportId, excerpt])),
  }
}

async function toldIn(ctx: Context, words: string, limit: number): Promise<NarrativeHit[]> {
  return (await searchNarratives(ctx, { words, limit }, 'investigate-case')).hits
}

/** Own reports: by their number, by what they name, or by their story. */
export async function findReports(ctx: Context, query: FindQuery): Promise<Found[]> {
  const { reportIds, excerpts } = await lookFor(ctx, query)
  const reports = await describeReports(ctx, reportIds.slice(0, shownReports))
  return reports.map((report) => {
    const excerpt = (excerpts.get(report.id) ?? []).map(({ text }) => text).join('')
    return { ...reportLine(ctx, report), ...(excerpt !== '' && { more: excerpt }) }
  })
}

function reportLine({ language }: Context, report: ListedReport): Found {
  return {
    title: `${reportCode(report.id)} · ${reportTitle(report, language)}`,
    more: [formatDate(report.receivedAt, language), report.status.text].join(' · '),
    href: addressIn(language, `${paths.queue}/${report.id}`),
  }
}

/** Cases of those reports, the one with the most of them first. */
export async function findCases(ctx: Context, query: FindQuery): Promise<Found[]> {
  const { reportIds } = await lookFor(ctx, query)
  const t = translate(searchText, ctx.language)
  return (await casesAmong(ctx, reportIds)).slice(0, shownReports).map(({ anchor, ownReports, otherReports }) => ({
    title: t('case', { code: caseCode(anchor) }),
    more: [t('own', { count: ownReports }), otherReports > 0 ? t('others', { count: otherReports }) : '']
      .filter(Boolean)
      .join(', '),
    href: caseAddress(ctx.language, anchor),
  }))
}

interface FoundCase {
  anchor: string
  ownReports: number
  otherReports: number
}

async function casesAmong(ctx: Context, reportIds: readonly string[]): Promise<FoundCase[]> {
  const found = new Map<string, FoundCase & { hits: number }>()
  for (const { anchor, ownReports, otherReports } of (await casesOf(ctx, reportIds)).values())
    found.set(anchor, { anchor, ownReports, otherReports, hits: (found.get(anchor)?.hits ?? 0) + 1 })
  return [...found.values()].toSorted((a, b) => b.hits - a.hits || b.ownReports - a.ownReports)
}

/** Cases by what somebody typed; where there are none, the reports that are in no case. */
export async function findCasesOrReports(ctx: Context, typed: string): Promise<Omit<FoundCase, 'otherReports'>[]> {
  const { query } = readTyped(typed, { demoBankAllowed: !ctx.settings.isProduction })
  const { reportIds } = await look(ctx, query, mostReports)
  const cases = (await casesAmong(ctx, reportIds)).slice(0, 20)
  if (cases.length > 0) return cases
  const reports = await describeReports(ctx, reportIds.slice(0, shownReports))
  return reports.map(({ id }) => ({ anchor: id, ownReports: 1 }))
}

/** For whoever may work on cases. */
export async function findWatchDeed({ language }: Context, { text }: FindQuery): Promise<Found[]> {
  return [watchDeed(language, text)]
}

/** Reports with the words in their story, with where they stand; `before`: the page after these. For whoever may read reports. */
export async function searchReports(ctx: Context, { text, before }: { text: string; before: string }) {
  const asked = { words: text, limit: mostReports, ...(before && { before }) }
  const told = await searchNarratives(ctx, asked, 'investigate-case')
  const excerpts = new Map(told.hits.map(({ reportId, excerpt }) => [reportId, excerpt]))
  const reports = await describeReports(ctx, [...excerpts.keys()])
  return {
    reports: reports.map((report) => ({ ...report, excerpt: excerpts.get(report.id) ?? [] })),
    next: told.next ?? null,
  }
}
