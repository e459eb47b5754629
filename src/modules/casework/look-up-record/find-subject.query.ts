// SPDX-License-Identifier: EUPL-1.2
// No audit line: `lookUpRecord` writes one about what was chosen; what only was looked for is in the lines of the doors that look.
import { type Context, organisationOf, transaction } from '#foundation/access'
import { casesOf, listCaseReportIds } from '#modules/cases'
import { idsOfIdentifiers } from '#modules/identifiers'
import { colleaguesNamed } from '#modules/partners'
import { ownReports } from '#modules/reports'
import { formatIdentifier, isRowId, reportCode } from '#values'
import { selectByCode } from '../find-anything/find-anything.store.ts'
import { readTyped } from '../find-anything/read-typed.ts'
import { caseCode } from '../show-case/hub-shape.ts'
import type { Subject, SubjectKind } from './subject.ts'

const purpose = 'toezicht: wie zag dit'

/** What of the own organisation somebody may mean by these words: a report or case by its number, an identifier in any spelling, a colleague by name. */
export async function findSubjects(ctx: Context, typed: string): Promise<Subject[]> {
  const { query, only } = readTyped(typed, { demoBankAllowed: !ctx.settings.isProduction })
  const { identifier, code, text } = query
  const reports = code === null ? [] : await ownReports(ctx, await reportIdsOf(ctx, code))
  const cases = await casesOf(ctx, reports)
  const anchors = [...new Set([...cases.values()].map(({ anchor }) => anchor))]
  const rows = identifier
    ? await idsOfIdentifiers(ctx, { kinds: [identifier.kind], canonicals: [identifier.canonical] })
    : []
  const people = identifier || only === 'codes' ? [] : await colleaguesNamed(ctx, text)
  return [
    ...reports.map((id): Subject => ({ kind: 'report', id, name: reportCode(id) })),
    ...anchors.map((id): Subject => ({ kind: 'case', id, name: caseCode(id) })),
    ...rows.map((id): Subject => ({ kind: 'identifier', id, name: identifier ? formatIdentifier(identifier) : '' })),
    ...people.map(({ id, name, hasLeft }): Subject => ({ kind: 'person', id, name, hasLeft })),
  ]
}

/** By the number of a report, short or whole; a case is called after one of its reports. */
export async function reportIdsOf(ctx: Context, code: string): Promise<string[]> {
  const whole = code.toLowerCase()
  if (isRowId(whole)) return [whole]
  const end = /^(?:m-?)?([\da-f]{6})$/.exec(whole)?.[1]
  return end ? transaction(ctx, (tx) => selectByCode(tx, end, organisationOf(ctx.actor) ?? '')) : []
}

/** The numbers under which the record knows this, as far as it is of the own organisation: a case is in it by its reports. */
export async function idsInRecord(ctx: Context, kind: Exclude<SubjectKind, 'person'>, id: string): Promise<string[]> {
  if (!isRowId(id)) return []
  if (kind === 'identifier') return [id]
  const own = await ownReports(ctx, [id])
  return kind === 'report' || own.length === 0 ? own : listCaseReportIds(ctx, id, purpose)
}
