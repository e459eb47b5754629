// SPDX-License-Identifier: EUPL-1.2
// No audit line of its own: decide in decide.command.ts writes it.
import type { Context } from '#foundation/access'
import type { Tx } from '#foundation/db'
import { Refusal } from '#foundation/web'
import type { LinkedReport } from '../linking/linked-report.ts'
import { casesMessages } from '../linking/linking.text.ts'
import { selectReports } from '../linking/report.store.ts'
import { selectRegion, selectRuled } from '../recompute-cases/region.store.ts'
import { selectFamilies } from '../texts/text.store.ts'
import { decide, type Decider } from './decide.command.ts'
import { type DecisionRow, insertDecision, overrule, selectMembers, selectRulings } from './decision.store.ts'
import { redivide } from './redivide.command.ts'

/** A decision names at most this many reports a side; the oldest say which side is which. */
export const mostNamed = 1_000
const notJoinedRightly = { right: 0, wrong: 1 }

/**
 * The cases of these two own reports are one from now on. A split that kept them apart no longer holds.
 * Refused without a reason, permission or own reports on both sides, or when they are together already.
 */
export async function mergeCases(
  ctx: Context,
  { a, b, reason }: { a: string; b: string; reason: string },
): Promise<{ decisionId: string }> {
  const { decisionId } = await decide(ctx, reason, async (system, tx, by, why) => {
    const [one, other] = await ownReports(tx, by, [a, b])
    if (!one || !other) throw new Refusal(casesMessages.noSuchReport, { status: 404 })
    if (one.reportId === other.reportId || (one.caseId !== null && one.caseId === other.caseId))
      throw new Refusal(casesMessages.alreadyTogether, { status: 409 })
    const [left, right] = [await sideOf(tx, one), await sideOf(tx, other)]
    const region = { caseIds: [one, other].flatMap(({ caseId }) => caseId ?? []), reportIds: [a, b] }
    const rulings = await selectRulings(tx, by.circle, await selectRuled(tx, region))
    const [ofOne, ofOther] = [await memberSet(tx, one), await memberSet(tx, other)]
    const apart = rulings.filter((ruling) => ruling.kind === 'split' && keepsApart(ruling, ofOne, ofOther))
    const decisionId = await store(system, tx, by, { kind: 'merge', reason: why, left, right, cutHubs: [] })
    await overrule(tx, idsOf(apart), decisionId)
    const changed = await redivide(system, tx, by.circle, [{ left, right, cutHubs: [] }, ...apart])
    return {
      decisionId,
      action: 'cases.cases-merged',
      detail: { endedSplits: apart.length },
      program: notJoinedRightly,
      changed,
    }
  })
  return { decisionId }
}

/**
 * Takes these own reports out of their case: they stay together, and are not joined to the rest again but by a person. A merge that
 * held them there no longer holds. Refused without a reason, permission, or own reports on both sides.
 */
export async function splitCase(
  ctx: Context,
  { reportIds, reason }: { reportIds: readonly string[]; reason: string },
): Promise<{ decisionId: string }> {
  const chosen = [...new Set(reportIds)].sort()
  if (chosen.length > mostNamed) throw new Refusal(casesMessages.tooManyReports, { values: { most: mostNamed } })
  const { decisionId } = await decide(ctx, reason, async (system, tx, by, why) => {
    const reports = await ownReports(tx, by, chosen)
    if (reports.length !== chosen.length || chosen.length === 0)
      throw new Refusal(casesMessages.noSuchReport, { status: 404 })
    const [caseId = null, ...more] = new Set(reports.map((report) => report.caseId))
    if (caseId === null || more.length > 0) throw new Refusal(casesMessages.notOneCase, { status: 409 })
    const out = new Set(chosen)
    const members = await selectMembers(tx, caseId)
    const rest = members.filter(({ reportId }) => !out.has(reportId))
    if (!rest.some(({ organisationId }) => organisationId === by.organisationId))
      throw new Refusal(casesMessages.nothingLeft, { status: 409 })
    const right = rest.map(({ reportId }) => reportId)
    const region = { caseIds: [caseId], reportIds: [] }
    const cutHubs = await sharedHubs(tx, by.circle, region, out, reports)
    const rulings = await selectRulings(tx, by.circle, await selectRuled(tx, region))
    const inRest = new Set(right)
    const held = rulings.filter((ruling) => ruling.kind === 'merge' && keepsApart(ruling, out, inRest))
    const split = { left: chosen, right: right.slice(0, mostNamed), cutHubs }
    const decisionId = await store(system, tx, by, { kind: 'split', reason: why, ...split })
    await overrule(tx, idsOf(held), decisionId)
    const changed = await redivide(system, tx, by.circle, [split, ...held])
    return {
      decisionId,
      action: 'cases.case-split',
      detail: { reports: chosen.length },
      program: notJoinedRightly,
      changed,
    }
  })
  return { decisionId }
}

async function ownReports(tx: Tx, by: Decider, ids: readonly string[]): Promise<LinkedReport[]> {
  const known = ids.filter((id) => isId.test(id))
  const own = (await selectReports(tx, known)).filter((report) => report.controllerOrganisationId === by.organisationId)
  if (own.some(({ circle }) => circle !== by.circle)) throw new Refusal(casesMessages.beingMoved, { status: 409 })
  return ids.flatMap((id) => own.find(({ reportId }) => reportId === id) ?? [])
}

export const isId = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/

/** The oldest reports of its case: as long as one of them counts, the decision knows the case. */
async function sideOf(tx: Tx, { caseId, reportId }: LinkedReport): Promise<string[]> {
  if (caseId === null) return [reportId]
  return (await selectMembers(tx, caseId, mostNamed)).map((member) => member.reportId)
}

async function memberSet(tx: Tx, { caseId, reportId }: LinkedReport): Promise<Set<string>> {
  return new Set(caseId === null ? [reportId] : (await selectMembers(tx, caseId)).map((member) => member.reportId))
}

/** Whether the first of each side that counts lies in another of these two. */
function keepsApart({ left, right }: DecisionRow, one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  const lies = (ids: readonly string[], set: ReadonlySet<string>) => ids.some((id) => set.has(id))
  return (lies(left, one) && lies(right, other)) || (lies(left, other) && lies(right, one))
}

/** Hubs on which both these reports and others of the case hang; a family of texts by each of its texts. */
async function sharedHubs(
  tx: Tx,
  circle: string,
  region: { caseIds: string[]; reportIds: string[] },
  out: ReadonlySet<string>,
  reports: readonly LinkedReport[],
): Promise<string[]> {
  const outside = new Set<string>()
  for (const report of await selectRegion(tx, circle, region))
    if (!out.has(report.reportId))
      for (const hub of [...report.accounts, ...report.others, ...report.texts]) outside.add(hub)
  const families = await selectFamilies(tx, circle, [...new Set(reports.flatMap(({ texts }) => texts))])
  const cut = new Set<string>()
  for (const { accounts, others, texts } of reports) {
    for (const hub of [...accounts, ...others]) if (outside.has(hub)) cut.add(hub)
    for (const text of texts) if (outside.has(families.get(text) ?? '')) cut.add(text)
  }
  return [...cut].sort()
}

async function store(
  ctx: Context,
  tx: Tx,
  by: Decider,
  decision: Pick<DecisionRow, 'kind' | 'reason' | 'left' | 'right' | 'cutHubs'>,
): Promise<string> {
  const id = ctx.newId()
  const { organisationId, circle, id: actorId, name: actorName } = by
  await insertDecision(tx, {
    id,
    at: ctx.now(),
    organisationId,
    circle,
    actorId,
    actorName,
    hubId: null,
    judgement: null,
    ...decision,
  })
  return id
}

function idsOf(decisions: readonly DecisionRow[]): string[] {
  return decisions.map(({ id }) => id)
}
