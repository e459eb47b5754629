// SPDX-License-Identifier: EUPL-1.2
import type { ReportStatus } from './report.ts'

/** The sign that stands beside the word of a status. */
export function statusTone(status: ReportStatus): 'ok' | 'warn' | 'stop' | 'neutral' {
  const kinds = {
    received: 'neutral',
    confirmed: 'ok',
    rejected: 'stop',
    duplicate: 'neutral',
    withdrawn: 'neutral',
    closed: 'neutral',
  } as const
  return kinds[status]
}
