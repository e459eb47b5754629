// SPDX-License-Identifier: EUPL-1.2
// No audit line: `lookUpRecord` writes one about what was chosen; what only was looked for is in the lines of the doors that look.
import { asSystem, type Context, organisationOf, transaction } from '#foundation/access'
import { casesOf, listCaseReportIds } from '#modules/cases'
import { identifiersOfIds, idsOfIdentifiers, listListingsOf } from '#modules/identifiers'
import { colleaguesNamed, namesOfPeople } from '#modules/partners'
import { ownReports } from '#modules/reports'
import { Refusal } from '#foundation/web'
import { formatIdentifier, isRowId, parseReceiptCode, reportCode } from '#values'
import { selectByCode } from '../find-anything/find-anything.store.ts'
import { readTyped } from '../find-anything/read-typed.ts'
import { caseCode } from '../show-case/hub-shape.ts'
import { recordMessages } from './look-up-record.text.ts'
import { type ObjectKind, objectKinds, type Subject, type SubjectKind } from './subject.ts'

const purpose = 'toezicht: wie zag dit'

/**
 * What of the own organisation somebody may mean by these words: a report or case by its number, an identifier in any spelling, a colleague by name.
 * The code of a reporter opens their page, and is refused with what to ask for instead.
 */
export async function findSubjects(ctx: Context, typed: string): Promise<Subject[]> {
  if (parseReceiptCode(typed) !== null)
    throw new Refusal(recordMessages.ownCode, {
      status: 422,
      fields: [{ field: 'what', code: recordMessages.ownCode }],
    })
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

/** What the own organisation decided about an identifier is in the record by its listing. */
async function ownListings(ctx: Context, id: string): Promise<string[]> {
  const system = asSystem(ctx, 'casework.look-up-record')
  return (await listListingsOf(system, organisationOf(ctx.actor) ?? '', [id])).map((listing) => listing.id)
}

/** Things that lines are about, as people call them; what has no such name is left out. */
export async function objectsOf(
  ctx: Context,
  lines: readonly { id: number; subjectKind: string; subjectId: string }[],
): Promise<Map<number, { kind: ObjectKind; name: string }>> {
  const idsOf = (kind: string) =>
    lines.flatMap((line) => (line.subjectKind === kind && isRowId(line.subjectId) ? [line.subjectId] : []))
  const [identifiers, people] = [
    new Map((await identifiersOfIds(ctx, idsOf('identifier'))).map((one) => [one.id, formatIdentifier(one)])),
    await namesOfPeople(ctx, idsOf('person')),
  ]
  const nameOf: Record<ObjectKind, (subjectId: string) => string | undefined> = {
    report: reportCode,
    case: caseCode,
    identifier: (subjectId) => identifiers.get(subjectId),
    listing: (subjectId) => subjectId.slice(-6).toUpperCase(),
    person: (subjectId) => people.get(subjectId),
  }
  const named = new Map<number, { kind: ObjectKind; name: string }>()
  for (const { id, subjectKind, subjectId } of lines) {
    const kind = objectKinds.find((one) => one === subjectKind)
    const name = kind && isRowId(subjectId) ? nameOf[kind](subjectId) : undefined
    if (kind && name) named.set(id, { kind, name })
  }
  return named
}

/** The numbers under which the record knows this, as far as it is of the own organisation: a case is in it by its reports. */
export async function idsInRecord(ctx: Context, kind: Exclude<SubjectKind, 'person'>, id: string): Promise<string[]> {
  if (!isRowId(id)) return []
  if (kind === 'identifier') return [id, ...(await ownListings(ctx, id))]
  const own = await ownReports(ctx, [id])
  return kind === 'report' || own.length === 0 ? own : listCaseReportIds(ctx, id, purpose)
}
