// SPDX-License-Identifier: EUPL-1.2
// The line in the record is written by whoever places the hold, and by the doors that look.
import type { Context } from '#foundation/access'
import { casesOf } from '#modules/cases'
import { idsOfIdentifiers, idsOfListings, listReportsSeen, ownListings } from '#modules/identifiers'
import { ownReports } from '#modules/reports'
import { reportCode } from '#values'
import { readTyped } from '../find-anything/read-typed.ts'
import { reportIdsOf } from '../look-up-record/find-subject.query.ts'
import { caseCode } from '../show-case/hub-shape.ts'
import type { HeldKind } from './held-kind.ts'

/** Something of the own organisation that a hold can be placed on. */
export interface Holdable {
  /** 'report:0199…': what the form sends of the one that is chosen. */
  value: string
  kind: HeldKind
  code: string
  /** Own reports of a case; 1 of anything else. */
  reports: number
}

/** Reports of one identifier that are shown; whoever means an older one has its number. */
const mostFound = 20

/** The number in what somebody pasted: a number, or the address of the page of a report, case or listing. */
export function numberIn(text: string): string | undefined {
  return /[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}/i.exec(text)?.[0].toLowerCase()
}

/** What of the own organisation somebody means by a number, short or whole, an address, or an account or other identifier: listings, reports, and the cases that those are in. */
export async function findHoldable(ctx: Context, typed: string): Promise<Holdable[]> {
  const { listings, reports } = await idsMeant(ctx, typed)
  const own = await ownReports(ctx, reports)
  const cases = [...(await casesOf(ctx, own)).values()]
  const byAnchor = new Map(cases.map(({ anchor, ownReports: count }) => [anchor, count]))
  const found = (kind: HeldKind, id: string, code: string, count = 1): Holdable => ({
    value: `${kind}:${id}`,
    kind,
    code,
    reports: count,
  })
  return [
    ...(await ownListings(ctx, listings)).map((id) => found('listing', id, id.slice(-6).toUpperCase())),
    ...own.map((id) => found('report', id, reportCode(id))),
    ...[...byAnchor].map(([id, count]) => found('case', id, caseCode(id), count)),
  ]
}

async function idsMeant(ctx: Context, typed: string): Promise<{ listings: string[]; reports: string[] }> {
  const whole = numberIn(typed)
  if (whole) return { listings: [whole], reports: [whole] }
  const { identifier, code } = readTyped(typed, { demoBankAllowed: !ctx.settings.isProduction }).query
  if (code !== null) return { listings: [], reports: await reportIdsOf(ctx, code) }
  if (!identifier) return { listings: [], reports: [] }
  const keys = { kinds: [identifier.kind], canonicals: [identifier.canonical] }
  const [seen] = await idsOfIdentifiers(ctx, keys)
  const page = { limit: mostFound, offset: 0 }
  const named = seen === undefined ? [] : (await listReportsSeen(ctx, seen, page, 'hold-data')).reports
  return { listings: await idsOfListings(ctx, keys), reports: named.map(({ reportId }) => reportId) }
}
