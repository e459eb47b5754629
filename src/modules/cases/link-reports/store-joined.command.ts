// SPDX-License-Identifier: EUPL-1.2
// No audit line: a part of linking, which writes one.
import type { Context } from '#foundation/access'
import type { Tx } from '#foundation/db'
import { addForm } from '../hub/tally.ts'
import type { HungReport, LinkedReport } from '../linking/linked-report.ts'
import { addPortions, deletePortions, type Portion, selectPortionsOf } from '../linking/portion.store.ts'
import { relabelCases, setCases, upsertReports } from '../linking/report.store.ts'
import type { Component } from './join-cases.ts'

/**
 * Stores new reports with their case, and gives every component one case: the largest keeps its label, the rest moves. What is
 * computed anew afterwards, or has a split in it, is stored without a new case. Returns the reports of which the case changed and
 * the cases that went into another.
 */
export async function storeJoined(
  ctx: Context,
  tx: Tx,
  components: Component[],
  restated: readonly { was: LinkedReport; now: LinkedReport }[],
): Promise<{ changed: string[]; joined: Map<string, string> }> {
  const held = await selectPortionsOf(tx, [...new Set(components.flatMap(({ caseIds }) => caseIds))])
  const portionsOf = Map.groupBy(held, ({ caseId }) => caseId)
  const sums = new Sums()
  const joined = new Map<string, string>()
  const cases = new Map<string, string | null>()
  const changed: string[] = []
  for (const component of components) {
    const { caseIds, alone, fresh } = component
    component.isAnew ||= caseIds.some((id) => portionsOf.get(id)?.some(({ separated }) => separated > 0))
    if (component.isAnew || (caseIds.length === 0 && alone.length + fresh.length < 2)) continue
    const largest = caseIds.toSorted((a, b) => sizeOf(portionsOf, b) - sizeOf(portionsOf, a) || (a < b ? -1 : 1))
    const label = largest[0] ?? ctx.newId()
    for (const id of largest.slice(1)) {
      joined.set(id, label)
      for (const portion of portionsOf.get(id) ?? []) sums.add({ ...portion, caseId: label })
    }
    for (const report of alone) {
      cases.set(report.reportId, label)
      sums.addReport(label, report)
      changed.push(report.reportId)
    }
    for (const report of fresh) {
      report.caseId = label
      sums.addReport(label, report)
      changed.push(report.reportId)
    }
  }
  // One that stood alone until now was added as it stands.
  for (const { was, now } of restated)
    if (now.caseId !== null) sums.restate(joined.get(now.caseId) ?? now.caseId, was, now)
  changed.push(...(await relabelCases(tx, joined)))
  await setCases(tx, cases)
  await upsertReports(
    tx,
    components.flatMap(({ fresh }) => fresh),
  )
  await deletePortions(tx, [...joined.keys()])
  await addPortions(tx, sums.list())
  return { changed, joined }
}

function sizeOf(portions: ReadonlyMap<string, Portion[]>, caseId: string): number {
  return (portions.get(caseId) ?? []).reduce((sum, { reports }) => sum + reports, 0)
}

/** What is to be added to each case and organisation. */
class Sums {
  private readonly of = new Map<string, Portion>()

  add(portion: Portion): void {
    const key = `${portion.caseId} ${portion.organisationId}`
    const sum = this.of.get(key)
    if (!sum) {
      this.of.set(key, { ...portion, forms: { ...portion.forms } })
      return
    }
    if (portion.anchor < sum.anchor) sum.anchor = portion.anchor
    if (portion.firstAt < sum.firstAt) sum.firstAt = portion.firstAt
    if (portion.lastAt > sum.lastAt) sum.lastAt = portion.lastAt
    sum.reports += portion.reports
    sum.verified += portion.verified
    sum.lossInCents += portion.lossInCents
    sum.separated += portion.separated
    for (const [form, reports] of Object.entries(portion.forms)) addForm(sum.forms, form, reports)
  }

  addReport(caseId: string, report: HungReport): void {
    this.add(portionOf(caseId, report, 1))
  }

  restate(caseId: string, was: LinkedReport, now: LinkedReport): void {
    this.add({ ...portionOf(caseId, was, -1), separated: 0 })
    this.add({ ...portionOf(caseId, now, 1), separated: 0 })
  }

  list(): Portion[] {
    return [...this.of.values()]
  }
}

function portionOf(caseId: string, report: HungReport, by: 1 | -1): Portion {
  const { controllerOrganisationId, circle, reportId, receivedAt, isVerified, isSeparated, lossInCents, form } = report
  return {
    caseId,
    organisationId: controllerOrganisationId,
    circle,
    anchor: reportId,
    reports: by,
    verified: isVerified ? by : 0,
    lossInCents: by * (lossInCents ?? 0),
    firstAt: receivedAt,
    lastAt: receivedAt,
    forms: form === null ? {} : { [form]: by },
    separated: isSeparated ? by : 0,
  }
}
