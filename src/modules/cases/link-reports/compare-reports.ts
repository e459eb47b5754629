// SPDX-License-Identifier: EUPL-1.2
import type { LinkedReport } from '../linking/linked-report.ts'

export interface Changes {
  /** Not known before. */
  fresh: LinkedReport[]
  /** Hang on other hubs than before, or name other sites. */
  rehung: { was: LinkedReport; now: LinkedReport }[]
  /** Hang where they hung; form, loss or verification is another. */
  restated: { was: LinkedReport; now: LinkedReport }[]
  /** No longer count. */
  gone: LinkedReport[]
}

/** `held`: what the engine knew; `now`: what holds, of the same ids. What is the same is in neither list. */
export function compareReports(
  held: ReadonlyMap<string, LinkedReport>,
  now: ReadonlyMap<string, LinkedReport>,
): Changes {
  const changes: Changes = { fresh: [], rehung: [], restated: [], gone: [] }
  for (const was of held.values()) if (!now.has(was.reportId)) changes.gone.push(was)
  for (const report of now.values()) {
    const was = held.get(report.reportId)
    if (!was) {
      changes.fresh.push(report)
      continue
    }
    const kept = { ...report, caseId: was.caseId, isSeparated: was.isSeparated, isRuled: was.isRuled, lone: was.lone }
    if (hangsElsewhere(was, report)) changes.rehung.push({ was, now: kept })
    else if (saysElse(was, report)) changes.restated.push({ was, now: kept })
  }
  return changes
}

export function isNothing({ fresh, rehung, restated, gone }: Changes): boolean {
  return fresh.length + rehung.length + restated.length + gone.length === 0
}

/** Every hub of the report; a text stands for its family. */
export function hubsOf(report: LinkedReport, families: ReadonlyMap<string, string>): string[] {
  return [...report.accounts, ...report.others, ...familiesOf(report, families)]
}

/** Families of its texts; a text that it has alone is no hub. */
export function familiesOf(report: { texts: readonly string[] }, families: ReadonlyMap<string, string>): string[] {
  return [...new Set(report.texts.flatMap((text) => families.get(text) ?? []))]
}

function hangsElsewhere(a: LinkedReport, b: LinkedReport): boolean {
  const same =
    isSame(a.accounts, b.accounts) &&
    isSame(a.others, b.others) &&
    isSame(a.texts, b.texts) &&
    isSame(a.sites, b.sites) &&
    a.controllerOrganisationId === b.controllerOrganisationId &&
    a.origin === b.origin &&
    a.receivedAt.getTime() === b.receivedAt.getTime()
  return !same
}

function saysElse(a: LinkedReport, b: LinkedReport): boolean {
  return a.form !== b.form || a.lossInCents !== b.lossInCents || a.isVerified !== b.isVerified
}

function isSame(a: readonly (string | number)[], b: readonly (string | number)[]): boolean {
  return a.length === b.length && a.every((item, place) => item === b[place])
}
