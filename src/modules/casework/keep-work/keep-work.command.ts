// SPDX-License-Identifier: EUPL-1.2
import { asSystem, type Context, transaction } from '#foundation/access'
import type { Tx } from '#foundation/db'
import { caseLabelsOf } from '#modules/cases'
import { formsOf } from '#modules/classification'
import { reportsPaidTo } from '#modules/identifiers'
import { listFacts } from '#modules/reports'
import { growsQuickly, growthDays, recoverableUntil, surgeDays } from '../work/urgency.ts'
import {
  deleteWork,
  type Growth,
  insertWork,
  lockWork,
  raiseSurging,
  selectGrowth,
  updateWork,
  type WorkFacts,
} from '../work/work.store.ts'

/** What of a report may have changed, each known by another module. */
export type WorkPart = 'report' | 'classification' | 'sightings' | 'case'

const everyPart: readonly WorkPart[] = ['report', 'classification', 'sightings', 'case']

/**
 * Brings the queue up to date about these reports, at most 3,000, as far as these parts go. A report that the queue does not
 * know yet is read whole; one of which only the classification is told joins the queue later, when it is linked, so that most are
 * written once. Doing it twice changes nothing. A report that no longer exists leaves the queue, with what was
 * written about it.
 * No audit line: it only copies what other modules recorded.
 */
export async function keepWork(
  ctx: Context,
  reportIds: readonly string[],
  parts: readonly WorkPart[] = everyPart,
): Promise<void> {
  if (reportIds.length === 0) return
  const system = asSystem(ctx, 'casework.keep-work')
  await transaction(system, async (tx) => {
    const own = { ...system, tx }
    const ids = [...new Set(reportIds)]
    const known = await lockWork(tx, ids)
    const fresh = joinsQueue(parts) ? ids.filter((id) => !known.has(id)) : []
    const read = new Map([
      ...(await readParts(own, [...known.keys()], parts)),
      ...(await readParts(own, fresh, everyPart)),
    ])
    await deleteWork(
      tx,
      [...known.keys()].filter((id) => read.get(id) === null),
    )
    const added = fresh.flatMap((id) => withPart({ ...unknownWork, reportId: id }, read.get(id)) ?? [])
    const changed = [...known.values()].flatMap((before) => {
      const after = withPart(before, read.get(before.reportId))
      return after && JSON.stringify(after) !== JSON.stringify(before) ? [after] : []
    })
    await updateWork(tx, changed)
    await addAndRaise(tx, added, changed, system.now())
  })
}

function joinsQueue(parts: readonly WorkPart[]): boolean {
  return parts.some((part) => part !== 'classification')
}

/** By id what these parts say; null: the report no longer exists. */
async function readParts(
  ctx: Context,
  ids: readonly string[],
  parts: readonly WorkPart[],
): Promise<Map<string, Partial<WorkFacts> | null>> {
  const read = new Map<string, Partial<WorkFacts> | null>()
  if (ids.length === 0) return read
  const has = (part: WorkPart) => parts.includes(part)
  const facts = has('report') ? await listFacts(ctx, ids) : null
  const classified = has('report') || has('classification') ? await formsOf(ctx, ids) : null
  const cases = has('case') ? await caseLabelsOf(ctx, ids) : null
  const paidTo = has('sightings') ? await reportsPaidTo(ctx, ids) : null
  for (const id of ids) {
    const report = facts?.get(id)
    const classification = classified?.get(id)
    if (facts && !report) {
      read.set(id, null)
      continue
    }
    read.set(id, {
      ...(report && {
        organisationId: report.controllerOrganisationId,
        receivedAt: report.receivedAt,
        status: report.status,
        form: report.fraudForm,
        channel: report.channel,
        lossInCents: report.lossInCents,
        occurredOn: report.occurredOn,
        wantsHelp: report.wantsHelp,
      }),
      ...(classification && { form: classification.form, needsPerson: classification.needsPerson }),
      ...(paidTo && { hasAccount: paidTo.has(id) }),
      ...(cases && { caseLabel: cases.get(id) ?? null }),
    })
  }
  return read
}

/** Every part of a new row is read, so nothing of this stays. */
const unknownWork: Omit<WorkFacts, 'reportId'> = {
  organisationId: '',
  receivedAt: new Date(0),
  status: '',
  form: null,
  channel: null,
  lossInCents: null,
  occurredOn: null,
  wantsHelp: false,
  needsPerson: false,
  hasAccount: false,
  caseLabel: null,
  recoverableUntil: null,
}

/** The row as it becomes; null when its report is gone. Keys stay in their order, so that rows can be compared. */
function withPart(before: WorkFacts, part: Partial<WorkFacts> | null | undefined): WorkFacts | null {
  if (!part) return null
  const after = { ...before, ...part }
  return { ...after, recoverableUntil: recoverableUntil(after) }
}

/**
 * Adds rows, and raises the young reports of cases that grow quickly with them: the new ones as they are written. Growth is only
 * looked at where a young report came along: old ones make no case grow.
 */
async function addAndRaise(
  tx: Tx,
  added: readonly WorkFacts[],
  changed: readonly WorkFacts[],
  now: Date,
): Promise<void> {
  const isYoung = ({ receivedAt }: WorkFacts) => receivedAt.getTime() > now.getTime() - surgeDays * day
  const cases = new Map<string, { caseLabel: string; organisationId: string }>()
  for (const { caseLabel, organisationId } of [...added, ...changed].filter(isYoung))
    if (caseLabel !== null) cases.set(keyOf({ caseLabel, organisationId }), { caseLabel, organisationId })
  const growth = await selectGrowth(tx, [...cases.values()], now)
  const growing = withAdded(growth, added, now).filter(({ lastWeek, before }) => growsQuickly(lastWeek, before))
  const raised = new Set(growing.map(keyOf))
  const surgeUntil = (row: WorkFacts) =>
    isYoung(row) && row.caseLabel && raised.has(keyOf({ ...row, caseLabel: row.caseLabel }))
      ? new Date(row.receivedAt.getTime() + surgeDays * day)
      : null
  await insertWork(
    tx,
    added.map((row) => ({ ...row, surgeUntil: surgeUntil(row) })),
  )
  await raiseSurging(tx, growing, now)
}

/** Growth as it becomes when these rows are in the queue too. */
function withAdded(growth: readonly Growth[], added: readonly WorkFacts[], now: Date): Growth[] {
  const sums = new Map(growth.map((one) => [keyOf(one), { ...one }]))
  for (const { caseLabel, organisationId, receivedAt } of added) {
    const age = now.getTime() - receivedAt.getTime()
    if (caseLabel === null || age < 0 || age >= growthDays * day) continue
    const sum = sums.get(keyOf({ caseLabel, organisationId })) ?? { caseLabel, organisationId, lastWeek: 0, before: 0 }
    if (age < surgeDays * day) sum.lastWeek++
    else sum.before++
    sums.set(keyOf(sum), sum)
  }
  return [...sums.values()]
}

function keyOf({ caseLabel, organisationId }: { caseLabel: string; organisationId: string }): string {
  return `${caseLabel} ${organisationId}`
}

const day = 86_400_000
