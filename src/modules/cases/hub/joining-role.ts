// SPDX-License-Identifier: EUPL-1.2
import type { SightingRole } from '#modules/identifiers'

/** Parts by which reports are joined; what a display showed can be spoofed, and what a text only mentions may be anybody's. */
const joining: ReadonlySet<SightingRole> = new Set(['paid-to', 'contact', 'site', 'seller'])

/** Whether an identifier that played this part in a report joins that report to others. */
export function joinsReports(role: SightingRole): boolean {
  return joining.has(role)
}
