// SPDX-License-Identifier: EUPL-1.2
import type { AuditRow } from '#foundation/audit'

/** One line of the record for whoever asks on the command line who saw something: when, what, who, what for, in which list. */
export function sayAudit(line: AuditRow): string {
  const who = [line.actorKind, line.organisationId, line.actorId].filter(Boolean).join(' ')
  const why = [line.purpose && `doel: ${line.purpose}`, line.legalBasis && `grondslag: ${line.legalBasis}`]
  const list = line.inListOf !== null && `in een lijst van ${line.inListOf}`
  const rest = [...why, list].filter(Boolean).join(' ')
  return `${line.at.toISOString()}  ${line.action}  ${who}  ${rest} ${JSON.stringify(line.detail)}`
}
