// SPDX-License-Identifier: EUPL-1.2
import { asSystem, type Context, organisationOf, transaction } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import { formatDate, translate } from '#foundation/text'
import { casesOf } from '#modules/cases'
import { idsOfIdentifiers, idsOfListings, listReportsSeen, ownListings } from '#modules/identifiers'
import { listFacts, ownReports } from '#modules/reports'
import { reportCode } from '#values'
import { readTyped } from '../find-anything/read-typed.ts'
import { labelsOf } from '../list-work/concepts.query.ts'
import { reportIdsOf } from '../look-up-record/find-subject.query.ts'
import { caseCode } from '../show-case/hub-shape.ts'
import type { HeldKind } from './held-kind.ts'
import { holdsText } from './hold-data.text.ts'

/** Something of the own organisation that a hold can be placed on. */
export interface Holdable {
  /** 'report:0199…': what the form sends of the one that is chosen. */
  value: string
  kind: HeldKind
  code: string
  /** By which it is told from the others: form and day of a report, how many of a case. */
  more: string | undefined
}

export interface FoundHoldable {
  found: Holdable[]
  /** The page of older reports; null: these are all. */
  older: number | null
}

/** Reports of one identifier on a page. */
const perPage = 20

/** The number in what somebody pasted: a number, or the address of the page of a report, case or listing. */
export function numberIn(text: string): string | undefined {
  return /[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}/i.exec(text)?.[0].toLowerCase()
}

/**
 * What of the own organisation somebody means by a number, short or whole, an address, or an account or other identifier: listings, reports, and the cases
 * that those are in. A line in the record names the reports of which form and day are shown.
 */
export async function findHoldable(ctx: Context, typed: string, page = 1): Promise<FoundHoldable> {
  const t = translate(holdsText, ctx.language)
  const { listings, reports, count } = await idsMeant(ctx, typed, page)
  const own = await ownReports(ctx, reports)
  const cases = [...(await casesOf(ctx, own)).values()]
  const byAnchor = new Map(cases.map(({ anchor, ownReports: all }) => [anchor, all]))
  const said = await sayReports(ctx, own)
  const found = (kind: HeldKind, id: string, code: string, more?: string): Holdable => ({
    value: `${kind}:${id}`,
    kind,
    code,
    more,
  })
  return {
    found: [
      ...(await ownListings(ctx, listings)).map((id) => found('listing', id, id.slice(-6).toUpperCase())),
      ...own.map((id) => found('report', id, reportCode(id), said.get(id))),
      ...[...byAnchor].map(([id, all]) => found('case', id, caseCode(id), t('caseMore', { count: all }))),
    ],
    older: count > page * perPage ? page + 1 : null,
  }
}

/** Form and day: who holds data may read no report, and must know which is which. */
async function sayReports(ctx: Context, ids: readonly string[]): Promise<Map<string, string>> {
  const t = translate(holdsText, ctx.language)
  const facts = [...(await listFacts(asSystem(ctx, 'casework.hold-data'), ids)).values()]
  if (facts.length === 0) return new Map()
  await transaction(ctx, (tx) =>
    recordAudit(ctx, tx, {
      action: 'casework.found-to-hold',
      subjectKind: 'organisation',
      subjectId: organisationOf(ctx.actor) ?? '',
      subjects: facts.map(({ id }) => id),
    }),
  )
  const labels = await labelsOf(
    ctx,
    facts.map(({ fraudForm }) => ({ form: fraudForm })),
  )
  return new Map(
    facts.map(({ id, fraudForm, receivedAt }) => {
      const subject = (fraudForm && labels.get(fraudForm)) || t('unknownForm')
      return [id, t('reportMore', { subject, day: formatDate(receivedAt, ctx.language) })]
    }),
  )
}

async function idsMeant(
  ctx: Context,
  typed: string,
  page: number,
): Promise<{ listings: string[]; reports: string[]; count: number }> {
  const whole = numberIn(typed)
  if (whole) return { listings: [whole], reports: [whole], count: 1 }
  const { identifier, code } = readTyped(typed, { demoBankAllowed: !ctx.settings.isProduction }).query
  if (code !== null) return { listings: [], reports: await reportIdsOf(ctx, code), count: 1 }
  if (!identifier) return { listings: [], reports: [], count: 0 }
  const keys = { kinds: [identifier.kind], canonicals: [identifier.canonical] }
  const [seen] = await idsOfIdentifiers(ctx, keys)
  const part = { limit: perPage, offset: (page - 1) * perPage }
  const named = seen === undefined ? null : await listReportsSeen(ctx, seen, part, 'hold-data')
  const reports = named?.reports.map(({ reportId }) => reportId) ?? []
  return { listings: await idsOfListings(ctx, keys), reports, count: named?.count ?? 0 }
}
